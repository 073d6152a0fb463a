import { useEffect } from 'react';
import { useLocation, useSearch } from 'wouter';
import { fullNameOf } from '../../domain/map/names.ts';
import type { NetworkView } from '../../domain/map/network-view.ts';
import type { Vocabulary } from '../../domain/messages/fr/vocabulary.ts';
import { useChosenNetwork } from '../context/network.tsx';
import { PATHS, SCREENS, type ScreenName, screenAt, sectionOf } from '../context/screens.ts';
import { useWords } from '../context/words.tsx';
import type { Messages } from '../messages/fr.ts';

/**
 * The parameters of the address of a screen that name what it shows, the first that is given: ids, or keys of
 * findings, which hold ids.
 */
const ABOUT: Partial<Readonly<Record<ScreenName, readonly (readonly string[])[]>>> = {
  explorer: [['sel'], ['gap'], ['kept'], ['focus']],
  gaps: [['open'], ['under']],
  pathways: [['from', 'to']],
  access: [['target']],
  operator: [['sel']],
  slides: [['slide']],
  inventory: [['open']],
  entry: [['operator']],
  asking: [['open']],
  coverage: [['area']],
  freshness: [['open']],
  history: [['id']],
};

/**
 * Returns the title of the page for the window, its tab and bookmarks: what the screen shows, if that is an element of
 * the network, then the screen, then the application. `search` is the query part of the address; `view` gives the network
 * of the day, undefined until it is loaded. It is only called for an address that names an element, as it takes time.
 */
export function pageTitle(
  t: Messages,
  vocabulary: Vocabulary,
  path: string,
  search: string,
  view: () => NetworkView | undefined,
): string {
  const name = screenAt(path);
  if (name === undefined) return [t.problem.notFoundTitle, t.app.name].join(' – ');
  const parts = [SCREENS[name].name(t)];
  const section = sectionOf(path);
  if (section === 'inventory' && PATHS[section] !== path) parts.push(SCREENS[section].name(t));
  const element = shownElement(vocabulary, name, new URLSearchParams(search), view);
  return [...(element === undefined ? [] : [element]), ...parts, t.app.name].join(' – ');
}

function shownElement(
  vocabulary: Vocabulary,
  screen: ScreenName,
  parameters: URLSearchParams,
  view: () => NetworkView | undefined,
): string | undefined {
  for (const names of ABOUT[screen] ?? []) {
    const ids = names.flatMap((name) => (parameters.get(name) ?? '').split(':'));
    const network = ids.some((id) => id !== '') ? view() : undefined;
    const known = network === undefined ? [] : ids.flatMap((id) => nameIn(network, vocabulary, id) ?? []);
    if (known.length > 0) return known.join(' → ');
  }
  return undefined;
}

function nameIn(view: NetworkView, vocabulary: Vocabulary, id: string): string | undefined {
  if (id === '') return undefined;
  const name = view.document.views.find((saved) => saved.id === id)?.name ?? fullNameOf(view, vocabulary, id);
  return name === id ? undefined : name;
}

/** Gives the page its title, and again when the screen, what it shows or the language changes. */
export function PageTitle() {
  const { t, vocabulary } = useWords();
  const { network } = useChosenNetwork();
  const [path] = useLocation();
  const search = useSearch();
  useEffect(() => {
    document.title = pageTitle(t, vocabulary, path, search, () => network?.view);
  }, [t, vocabulary, path, search, network]);
  return null;
}
