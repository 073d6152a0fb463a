/** Words of the page Inventory. */
export const inventory: typeof import('./fr-inventory.ts').inventory = {
  nav: 'Inventory',
  tabs: 'Pages of the inventory',
  tab: 'Tables',
  title: 'Inventory',
  intro: 'Operators, filières, passerelles and the rest: sort, filter, correct.',
};
