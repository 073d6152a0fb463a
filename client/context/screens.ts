import * as z from 'zod';
import { MERGEABLE } from '../../domain/change/mergeable.ts';
import { ENTITY_LISTS } from '../../domain/model/network.ts';
import type { Ability } from '../../domain/permissions/abilities.ts';
import { mapFields } from '../../domain/slides/map/state.ts';
import { changesFields } from '../../domain/slides/state/changes.ts';
import {
  CodeText,
  EndText,
  flag,
  IdText,
  list,
  optional,
  perimeterFields,
} from '../../domain/slides/state/fields.ts';
import { gapsFields } from '../../domain/slides/state/gaps.ts';
import { pathwaysFields } from '../../domain/slides/state/pathways.ts';
import { planFields } from '../../domain/slides/state/plan.ts';
import { scenariosFields } from '../../domain/slides/state/scenarios.ts';
import { EXPORT_FORMATS } from '../../domain/transfer/export-formats.ts';
import type { Messages } from '../messages/fr.ts';
import { CommonView } from './address.ts';
import { isCarried } from './carried.ts';

/** The list of screens. The schemas below describe the state that the address of each holds. */

/** The screens whose siblings have tabs: their entry in the menu stands for all of them. */
export const SECTIONS = ['gaps', 'referrals', 'actions', 'inventory'] as const;
export type Section = (typeof SECTIONS)[number];

interface Screen {
  readonly path: string;
  readonly name: (t: Messages) => string;
  /** What the menu calls it, with its siblings, where that is more. */
  readonly menu?: (t: Messages) => string;
  /**
   * Where the link to it is: in the menu of the header, in the tabs of a section, or under help and settings;
   * absent = other screens lead to it.
   */
  readonly offeredIn?: 'header' | Section | 'help';
  /** What somebody must be allowed to do for the screen to be of use to them; absent = reading. */
  readonly needs?: Ability;
}

/** Every screen, in the order of the menu and of the tabs. */
export const SCREENS = {
  home: { path: '/', name: (t) => t.app.home, offeredIn: 'header' },
  dashboard: { path: '/dashboard', name: (t) => t.dashboard.nav },
  explorer: { path: '/map', name: (t) => t.app.explorer, offeredIn: 'header' },
  gaps: { path: '/gaps', name: (t) => t.app.gaps, offeredIn: 'header' },
  plan: { path: '/plan', name: (t) => t.plan.nav, offeredIn: 'gaps' },
  synergies: { path: '/synergies', name: (t) => t.synergies.nav, offeredIn: 'gaps' },
  scenarios: { path: '/scenarios', name: (t) => t.scenarios.nav, offeredIn: 'gaps' },
  access: { path: '/access', name: (t) => t.access.nav, offeredIn: 'gaps' },
  pathways: { path: '/pathways', name: (t) => t.app.pathways, offeredIn: 'header' },
  referrals: { path: '/referrals', name: (t) => t.referrals.nav, offeredIn: 'header' },
  figures: { path: '/figures', name: (t) => t.figures.nav, offeredIn: 'referrals' },
  actions: { path: '/actions', name: (t) => t.actions.nav, menu: (t) => t.actions.menu, offeredIn: 'header' },
  meetings: { path: '/meetings', name: (t) => t.meetings.nav, offeredIn: 'actions' },
  agreements: { path: '/agreements', name: (t) => t.agreements.nav, offeredIn: 'actions' },
  report: { path: '/report', name: (t) => t.report.nav, offeredIn: 'actions' },
  questions: { path: '/questions', name: (t) => t.questions.nav, offeredIn: 'help' },
  operator: { path: '/operator', name: (t) => t.operator.title },
  slides: { path: '/slides', name: (t) => t.slides.title },
  glossary: { path: '/glossary', name: (t) => t.help.glossary, offeredIn: 'help' },
  state: { path: '/state', name: (t) => t.state.nav, offeredIn: 'help', needs: 'OPERATE' },
  inventory: { path: '/inventory', name: (t) => t.inventory.nav, offeredIn: 'header' },
  entry: {
    path: '/inventory/entry',
    name: (t) => t.entry.tab,
    offeredIn: 'inventory',
    needs: 'ENTER_FIGURES',
  },
  import: { path: '/inventory/import', name: (t) => t.importing.tab, offeredIn: 'inventory', needs: 'EDIT' },
  duplicates: {
    path: '/inventory/duplicates',
    name: (t) => t.duplicates.tab,
    offeredIn: 'inventory',
    needs: 'EDIT',
  },
  asking: { path: '/inventory/asking', name: (t) => t.asking.tab, offeredIn: 'inventory' },
  freshness: { path: '/inventory/freshness', name: (t) => t.freshness.tab, offeredIn: 'inventory' },
  coverage: { path: '/inventory/coverage', name: (t) => t.coverage.tab, offeredIn: 'inventory' },
  history: { path: '/inventory/history', name: (t) => t.history.tab, offeredIn: 'inventory' },
  export: { path: '/inventory/export', name: (t) => t.exporting.tab, offeredIn: 'inventory' },
  account: { path: '/account', name: (t) => t.app.account, needs: 'KEEP_OWN_ACCOUNT' },
  people: { path: '/people', name: (t) => t.app.people, needs: 'MANAGE_PEOPLE' },
  links: { path: '/links', name: (t) => t.app.links, needs: 'SHARE' },
  proposals: { path: '/proposals', name: (t) => t.app.proposals, needs: 'EDIT' },
} as const satisfies Readonly<Record<string, Screen>>;

export type ScreenName = keyof typeof SCREENS;
export const SCREEN_NAMES = Object.keys(SCREENS) as ScreenName[];

/** The screens that a carried file has: those that answer from the network alone, and write nothing. */
export const CARRIED_SCREENS: readonly ScreenName[] = [
  ...(['explorer', 'gaps', 'plan', 'synergies', 'access', 'pathways'] as const),
  ...(['meetings', 'operator', 'slides', 'glossary'] as const),
];

/** What somebody must be allowed to do for a screen to be of use to them. */
export const needOf = (name: ScreenName): Ability => (SCREENS[name] as Screen).needs ?? 'READ';

/** Whether this page has a screen: that of a server has all, a carried file only some. */
export const hasScreen = (name: ScreenName): boolean => !isCarried() || CARRIED_SCREENS.includes(name);

/** Path of each screen. */
export const PATHS = Object.fromEntries(SCREEN_NAMES.map((name) => [name, SCREENS[name].path])) as {
  readonly [K in ScreenName]: (typeof SCREENS)[K]['path'];
};

/**
 * Returns the names of the screens that have a link in a place, in order: `header` for the menu, `help` for help and
 * settings, or a section for its tabs (without the screen that heads the section).
 */
export const screensIn = (place: NonNullable<Screen['offeredIn']>): readonly ScreenName[] =>
  SCREEN_NAMES.filter((name) => (SCREENS[name] as Screen).offeredIn === place && hasScreen(name));

/** Returns how the menu names a screen, from the words of one language. */
export const menuName = (name: ScreenName): ((t: Messages) => string) => {
  const screen: Screen = SCREENS[name];
  return screen.menu ?? screen.name;
};

/** Returns the name of the screen at `path`; undefined when there is none. */
export const screenAt = (path: string): ScreenName | undefined =>
  SCREEN_NAMES.find((name) => SCREENS[name].path === path);

/** Whether an address inside the page, such as `/gaps?kind=M01`, leads to a screen that this page has. */
export function leadsSomewhere(address: string): boolean {
  const name = screenAt(new URL(address, 'http://page').pathname);
  return name === undefined || hasScreen(name);
}

/** Returns the section to which the screen at `path` belongs; undefined when it has no siblings. */
export function sectionOf(path: string): Section | undefined {
  const name = screenAt(path);
  return SECTIONS.find(
    (section) => section === name || (name !== undefined && screensIn(section).includes(name)),
  );
}

/** State of the map screen. */
export const ExplorerView = CommonView.extend({
  ...mapFields,
  /** Whether the what-if mode is on; the changes themselves stay in the browser tab. */
  whatif: flag(false),
  /** A saved view to open. Its state then replaces this address, and its id moves to `kept`. */
  view: optional(IdText),
  /** The saved view that was opened last. What is shown may have changed since. */
  kept: optional(IdText),
});
export type ExplorerView = z.output<typeof ExplorerView>;

/** State of the slides: id of the saved view that is shown (absent = the first), and whether this is the speaker's window. */
export const SlidesView = CommonView.extend({
  slide: optional(IdText),
  /** The story that is told; absent = the one of the slide, else the views that belong to none. */
  story: optional(IdText),
  presenter: flag(false),
});
export type SlidesView = z.output<typeof SlidesView>;

/** State of the list of missing bridges. */
export const GapsView = CommonView.extend(gapsFields);
export type GapsView = z.output<typeof GapsView>;

/** State of the home page: whether all follow-ups are listed. */
export const HomeView = CommonView.extend({ follow: flag(false) });
export type HomeView = z.output<typeof HomeView>;

/** State of the page of one operator. */
export const OperatorView = CommonView.extend({ sel: optional(IdText) });
export type OperatorView = z.output<typeof OperatorView>;

/** State of the access screen: the goal whose obstacles are listed. */
export const AccessView = CommonView.extend({ target: optional(EndText) });
export type AccessView = z.output<typeof AccessView>;

/** State of the Cypher questions screen: the open question. */
export const QuestionsView = CommonView.extend({ question: optional(IdText) });
export type QuestionsView = z.output<typeof QuestionsView>;

/** State of the synergies screen. */
export const SynergiesView = CommonView.extend({ types: list(IdText), sector: optional(CodeText) });
export type SynergiesView = z.output<typeof SynergiesView>;

/** State of the plan screen. */
export const PlanView = CommonView.extend(planFields);
export type PlanView = z.output<typeof PlanView>;

/** State of the pathways screen. */
export const PathwaysView = CommonView.extend(pathwaysFields);
export type PathwaysView = z.output<typeof PathwaysView>;

/** State of the inventory tables. */
export const InventoryView = CommonView.extend({
  list: z.enum(ENTITY_LISTS).catch('operators'),
  /** Words searched in every column. */
  q: optional(z.string().max(200)),
  /** Words searched in single columns: `path~text;path~text`. */
  where: optional(z.string().max(2000)),
  sort: optional(z.string().regex(/^[A-Za-z.]{1,100}$/)),
  desc: flag(false),
  /** Element whose form is open, or NEW. */
  open: optional(IdText),
  /** What a new element begins with: its operator; the two ends of a passerelle, and the agreement on which it rests. */
  operator: optional(IdText),
  from: optional(IdText),
  to: optional(IdText),
  agreement: optional(IdText),
});
export type InventoryView = z.output<typeof InventoryView>;

/** State of the duplicates screen. */
export const DuplicatesView = CommonView.extend({
  /** Only candidates of one list. With `a` and `b`: the list that holds both. */
  list: optional(z.enum(MERGEABLE)),
  /** Ids of two elements compared side by side. */
  a: optional(IdText),
  b: optional(IdText),
});
export type DuplicatesView = z.output<typeof DuplicatesView>;

/** State of the export screen. */
export const ExportView = CommonView.extend({
  ...perimeterFields,
  format: z.enum(EXPORT_FORMATS).catch('xlsx'),
  /** The table exported as CSV. */
  list: z.enum(ENTITY_LISTS).catch('filieres'),
  /** Export only what is valid on the day of the view. */
  ofDay: flag(false),
});
export type ExportView = z.output<typeof ExportView>;

/** State of the history screen. */
export const HistoryView = CommonView.extend({
  /** Show only the changes of one element: its list and id. */
  list: optional(z.enum(ENTITY_LISTS)),
  id: optional(IdText),
  ...changesFields,
});
export type HistoryView = z.output<typeof HistoryView>;

/** What the screen of people shows. */
export const PEOPLE_SHOWS = ['accounts', 'log'] as const;

/** State of the screen of people: what it shows, and which account is being changed. */
export const PeopleView = CommonView.extend({
  show: z.enum(PEOPLE_SHOWS).catch('accounts'),
  /** Id of the account whose form is open, or NEW. */
  open: optional(IdText),
});

/** The kinds of links: to read the network, or for an operator to answer. */
export const LINK_KINDS = ['READ', 'ANSWER'] as const;

/** State of the screen of links: the kind of a new one, the meeting that it begins with, or the operator that it is for. */
export const LinksView = CommonView.extend({
  kind: z.enum(LINK_KINDS).catch('READ'),
  meeting: optional(IdText),
  operator: optional(IdText),
});

/** State of the scenarios screen. */
export const ScenariosView = CommonView.extend({
  ...scenariosFields,
  endFrom: optional(EndText),
  endTo: optional(EndText),
  /** Scenario that is being turned into projects. */
  projects: optional(IdText),
});
export type ScenariosView = z.output<typeof ScenariosView>;
