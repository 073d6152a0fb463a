import { PATHS } from '../context/screens.ts';
import { useWords } from '../context/words.tsx';
import { NavLink } from './nav-link.tsx';

/** The bar of links between the pages of the inventory. */
export function InventoryTabs() {
  const { t } = useWords();
  const pages: readonly (readonly [path: string, label: string])[] = [
    [PATHS.inventory, t.inventory.tab],
    [PATHS.import, t.importing.tab],
    [PATHS.duplicates, t.duplicates.tab],
    [PATHS.freshness, t.freshness.tab],
    [PATHS.coverage, t.coverage.tab],
    [PATHS.history, t.history.tab],
    [PATHS.export, t.exporting.tab],
  ];
  return (
    <nav aria-label={t.inventory.tabs} className="sub-nav">
      {pages.map(([path, label]) => (
        <NavLink key={path} path={path}>
          {label}
        </NavLink>
      ))}
    </nav>
  );
}
