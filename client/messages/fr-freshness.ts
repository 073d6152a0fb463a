/** Words of the page « À vérifier ». */
export const freshness = {
  tab: 'À vérifier',
  title: 'À vérifier',
  intro: 'Ce qui n’a pas été vérifié depuis longtemps, et ce qui manque.',
};
