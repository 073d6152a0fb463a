import { type ComponentType, lazy, useState } from 'react';
import { PATHS, SCREEN_NAMES, type ScreenName } from '../context/screens.ts';
import { Explorer } from '../features/explorer/explorer.tsx';
import { Home } from '../features/home/home.tsx';

type Load = () => Promise<ComponentType>;

/** How the program of each screen is loaded. The home page and the map come with the page. */
const LOADS: Readonly<Record<Exclude<ScreenName, 'home' | 'explorer'>, Load>> = {
  dashboard: async () => (await import('../features/dashboard/dashboard.tsx')).Dashboard,
  gaps: async () => (await import('../features/gaps/gaps.tsx')).Gaps,
  pathways: async () => (await import('../features/pathways/pathways.tsx')).Pathways,
  access: async () => (await import('../features/access/access.tsx')).Access,
  plan: async () => (await import('../features/plan/plan.tsx')).Plan,
  synergies: async () => (await import('../features/synergies/synergies.tsx')).Synergies,
  scenarios: async () => (await import('../features/scenarios/scenarios.tsx')).Scenarios,
  actions: async () => (await import('../features/actions/actions.tsx')).Actions,
  meetings: async () => (await import('../features/meetings/meetings.tsx')).Meetings,
  agreements: async () => (await import('../features/agreements/agreements.tsx')).Agreements,
  report: async () => (await import('../features/report/report.tsx')).ReportScreen,
  referrals: async () => (await import('../features/figures/referrals/referrals.tsx')).Referrals,
  figures: async () => (await import('../features/figures/figures.tsx')).Figures,
  questions: async () => (await import('../features/questions/questions.tsx')).Questions,
  operator: async () => (await import('../features/operator/operator.tsx')).OperatorPage,
  slides: async () => (await import('../features/explorer/slides/slides-screen.tsx')).SlidesScreen,
  glossary: async () => (await import('../features/glossary/glossary.tsx')).GlossaryPage,
  state: async () => (await import('../features/state/state.tsx')).State,
  inventory: async () => (await import('../features/inventory/inventory.tsx')).Inventory,
  entry: async () => (await import('../features/entry/entry.tsx')).Entry,
  import: async () => (await import('../features/import/import.tsx')).Import,
  duplicates: async () => (await import('../features/duplicates/duplicates.tsx')).Duplicates,
  asking: async () => (await import('../features/asking/asking.tsx')).AskingScreen,
  freshness: async () => (await import('../features/freshness/freshness.tsx')).Freshness,
  coverage: async () => (await import('../features/coverage/coverage.tsx')).Coverage,
  history: async () => (await import('../features/history/history.tsx')).History,
  export: async () => (await import('../features/export/export.tsx')).Export,
  account: async () => (await import('../features/people/account/account.tsx')).Account,
  proposals: async () => (await import('../features/people/proposals/proposals.tsx')).Proposals,
  links: async () => (await import('../features/people/links/links.tsx')).Links,
  people: async () => (await import('../features/people/manage/people.tsx')).People,
};

/** The program of a screen, loaded when it is first asked for. */
class Program {
  readonly #load: Load;
  #loading: Promise<ComponentType> | undefined;
  #loaded: ComponentType | undefined;
  /** Loads the program when it is drawn. React shows a placeholder meanwhile, and for at least 0.3 seconds. */
  readonly #lazy = lazy(async () => ({ default: await this.#loadOnce() }));

  constructor(load: Load) {
    this.#load = load;
  }

  /** What draws the screen: the program itself when it is loaded. */
  component(): ComponentType {
    return this.#loaded ?? this.#lazy;
  }

  preload(): void {
    // A screen that cannot be loaded says so when it is shown.
    this.#loadOnce().catch(() => undefined);
  }

  async #loadOnce(): Promise<ComponentType> {
    this.#loading ??= this.#load();
    try {
      this.#loaded = await this.#loading;
      return this.#loaded;
    } catch (error) {
      this.#loading = undefined;
      throw error;
    }
  }
}

const PROGRAMS: ReadonlyMap<ScreenName, Program> = new Map(
  Object.entries(LOADS).map(([name, load]) => [name as ScreenName, new Program(load)]),
);

/** Draws the screen of a name. */
export function ScreenContent({ name }: { readonly name: ScreenName }) {
  // The first choice is kept, as another component would lose the state of the screen.
  const [Content] = useState(() => (name === 'home' ? Home : (PROGRAMS.get(name)?.component() ?? Explorer)));
  return <Content />;
}

/** Loads the program of the screen at a path (without parameters) before it is shown; nothing for another path. */
export function preloadScreen(path: string): void {
  for (const name of SCREEN_NAMES) if (PATHS[name] === path) PROGRAMS.get(name)?.preload();
}

/** From now on, loads the program of a screen as soon as the pointer or the focus comes to a link to it. */
export function preloadOnTheWay(): void {
  for (const event of ['pointerover', 'focusin'])
    document.addEventListener(event, ({ target }) => {
      const link = target instanceof Element ? target.closest('a[href]') : null;
      if (link instanceof HTMLAnchorElement && link.origin === window.location.origin)
        preloadScreen(link.pathname);
    });
}
