import { Anchor } from '@mantine/core';
import { Link, useLocation, useSearch } from 'wouter';
import { addressWith, CommonView } from '../state.ts';
import { PATHS } from '../views.ts';
import { useWords } from '../words.tsx';

/** From one page of the inventory to the next. */
export function InventoryTabs() {
  const { t } = useWords();
  const [here] = useLocation();
  const search = useSearch();
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
        <Anchor
          key={path}
          component={Link}
          href={addressWith(path, CommonView, search, {})}
          className="nav-link"
          aria-current={here === path ? 'page' : undefined}
          underline="never"
        >
          {label}
        </Anchor>
      ))}
    </nav>
  );
}
