import { PATHS, SCREENS, screensIn } from '../context/screens.ts';
import { useWords } from '../context/words.tsx';
import { NavLink } from './nav-link.tsx';

/** The bar of links between the pages of the inventory. */
export function InventoryTabs() {
  const { t } = useWords();
  return (
    <nav aria-label={t.inventory.tabs} className="sub-nav">
      <NavLink path={PATHS.inventory}>{t.inventory.tab}</NavLink>
      {screensIn('inventory').map((name) => (
        <NavLink key={name} path={PATHS[name]}>
          {SCREENS[name].name(t)}
        </NavLink>
      ))}
    </nav>
  );
}
