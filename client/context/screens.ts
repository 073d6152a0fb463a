import * as z from 'zod';
import { CERTAINTIES } from '../../domain/analysis/results.ts';
import { EXPORT_FORMATS } from '../../domain/api/transfer.ts';
import { MERGEABLE } from '../../domain/change/mergeable.ts';
import type { FindingKind } from '../../domain/findings/kind.ts';
import { FINDING_KINDS, GAP_KINDS, type GapKind } from '../../domain/findings/kinds.ts';
import { LEVELS } from '../../domain/map/detail.ts';
import { WAYS } from '../../domain/map/focus.ts';
import { LAYOUT_IDS } from '../../domain/map/layouts/ids.ts';
import { LIFE_STATES } from '../../domain/model/finding-life.ts';
import { ENTITY_LISTS } from '../../domain/model/network.ts';
import { FORMALITIES, STAGES } from '../../domain/model/vocabulary.ts';
import { CommonView, flag, IdText, list, maybeFlag, optional, whole } from './address.ts';

/** The state of each screen as its address holds it, and where the screens are. */
export const PATHS = {
  explorer: '/',
  gaps: '/gaps',
  pathways: '/pathways',
  access: '/access',
  plan: '/plan',
  synergies: '/synergies',
  questions: '/questions',
  scenarios: '/scenarios',
  operator: '/operator',
  slides: '/slides',
  glossary: '/glossary',
  inventory: '/inventory',
  import: '/inventory/import',
  duplicates: '/inventory/duplicates',
  freshness: '/inventory/freshness',
  coverage: '/inventory/coverage',
  history: '/inventory/history',
  export: '/inventory/export',
} as const;

/** Key of a finding, or an id. */
const KeyText = z.string().regex(/^[A-Za-z0-9._:-]{1,300}$/);
const CodeText = z.string().regex(/^[A-Za-z0-9_.:-]{1,60}$/);

const EndText = z.string().regex(/^[A-Za-z0-9._:-]{1,200}$/);
const TargetText = z.string().regex(/^[A-Za-z0-9._:-]{1,200}$/);
/** A cell of the offer: `area:STAGE:sector`. */
const CellText = z
  .string()
  .regex(new RegExp(`^[A-Za-z0-9._-]+:(?:${STAGES.join('|')}):[A-Za-z0-9_.-]+$`))
  .transform((text) => {
    const [area = '', stage, sector = ''] = text.split(':');
    return { area, stage: STAGES.find((one) => one === stage) ?? STAGES[0], sector };
  });

/** What of the network is shown, on every screen that filters. */
export const perimeter = {
  bassin: list(IdText),
  type: list(IdText),
  stage: list(z.enum(STAGES)),
  sector: list(CodeText),
};

/** Missing lines drawn on the map at first; the rest is one click away. */
export const GHOSTS_AT_FIRST = 6;
/** Kinds marked on the map at first: those that say where something is missing or wrong. */
export const KINDS_AT_FIRST: readonly GapKind[] = FINDING_KINDS.flatMap((kind: FindingKind) =>
  kind.isOnMapAtFirst === true ? [kind.code as GapKind] : [],
);

export const ExplorerView = CommonView.extend({
  ...perimeter,
  /** Map or list; absent = what suits the screen. */
  show: optional(z.enum(['map', 'list'])),
  /** Element, or box or line that stands for several, whose details are open. */
  sel: optional(KeyText),
  /** Finding that is lit on the map. */
  gap: optional(KeyText),
  /** Filières, passerelles and outlet of a pathway that is lit on the map. */
  path: list(IdText),
  formality: list(z.enum(FORMALITIES)),
  /** Kinds of findings marked; empty = those at first. */
  kind: list(z.enum([...GAP_KINDS, 'NONE'])),
  ghosts: optional(whole(0, 500)),
  /** How the map is laid out. */
  layout: z.enum(LAYOUT_IDS).catch('stage'),
  grouped: flag(true),
  /** How far it is folded; absent = as far as it must to be read at once. */
  detail: optional(z.enum(LEVELS)),
  /** Boxes that are opened, one step finer. */
  opened: list(KeyText),
  /** Only what lies around one element, so many steps away; 0 = as far as it goes. */
  focus: optional(KeyText),
  steps: whole(0, 99).catch(1),
  way: z.enum(WAYS).catch('both'),
  /** The rest is left out instead of dimmed. */
  alone: flag(false),
  flows: flag(true),
  preps: flag(true),
  /** Absent = what suits the screen. */
  legend: maybeFlag,
  /** Suppose changes; they themselves stay in the tab. */
  whatif: flag(false),
  /** Two ends between which pathways are counted before and after. */
  endFrom: optional(EndText),
  endTo: optional(EndText),
  /** An earlier day to compare with: what came, went and changed since is marked. */
  since: optional(z.iso.date()),
  /** The earlier day as the network was recorded then. */
  recorded: flag(false),
  /** A saved view to open: its state takes the place of this address, which then says `kept`. */
  view: optional(IdText),
  /** The saved view that was opened last; what is shown may differ from it by now. */
  kept: optional(IdText),
});
export type ExplorerView = z.output<typeof ExplorerView>;

/** The saved views as slides: the one that is shown; absent = the first. */
export const SlidesView = CommonView.extend({ slide: optional(IdText) });
export type SlidesView = z.output<typeof SlidesView>;

/** Rejected findings stand apart, whatever is filtered. */
export const LISTED_STATES = z.enum(LIFE_STATES).exclude(['REJECTED']).options;

export const GapsView = CommonView.extend({
  ...perimeter,
  kind: list(z.enum(GAP_KINDS)),
  certainty: optional(z.enum(CERTAINTIES)),
  /** Finding or line that is open. */
  open: optional(KeyText),
  folded: flag(false),
  /** States of life shown; empty = all. */
  life: list(z.enum(LISTED_STATES)),
  /** What some rules are asked: horizon of pathways, concurrency, target of an audience, cells of the offer. */
  horizon: optional(whole(1, 1200)),
  withoutConcurrent: flag(false),
  target: optional(TargetText),
  cell: list(CellText),
});
export type GapsView = z.output<typeof GapsView>;

/** The sheet of one operator. */
export const OperatorView = CommonView.extend({ sel: optional(IdText) });
export type OperatorView = z.output<typeof OperatorView>;

export const AccessView = CommonView.extend({ target: optional(TargetText) });
export type AccessView = z.output<typeof AccessView>;

export const QuestionsView = CommonView.extend({ question: optional(IdText) });
export type QuestionsView = z.output<typeof QuestionsView>;

export const SynergiesView = CommonView.extend({ types: list(IdText), sector: optional(CodeText) });
export type SynergiesView = z.output<typeof SynergiesView>;

/** A number that cannot be is answered with why, so it is kept as it stands. */
export const PlanView = CommonView.extend({ n: optional(z.string().max(20)) });
export type PlanView = z.output<typeof PlanView>;
/** "If we may sign three agreements this year". */
export const AGREEMENTS_AT_FIRST = 3;

export const PathwaysView = CommonView.extend({
  from: optional(EndText),
  to: optional(EndText),
  k: optional(whole(1, 100)),
  via: list(IdText),
  avoid: list(IdText),
  maxMonths: optional(whole(0, 1200)),
  maxSteps: optional(whole(0, 200)),
  formality: list(z.enum(FORMALITIES)),
  withoutConcurrent: flag(false),
  enrolled: flag(false),
  /** Percent. */
  diversity: optional(whole(0, 100)),
  /** Rank of the pathway whose steps are open. */
  open: optional(whole(1, 100)),
});
export type PathwaysView = z.output<typeof PathwaysView>;

/** How many pathways are asked for at first. */
export const PATHWAYS_AT_FIRST = 5;

export const InventoryView = CommonView.extend({
  list: z.enum(ENTITY_LISTS).catch('operators'),
  /** Words looked for in every column. */
  q: optional(z.string().max(200)),
  /** Words looked for in single columns: `path~text;path~text`. */
  where: optional(z.string().max(2000)),
  sort: optional(z.string().regex(/^[A-Za-z.]{1,100}$/)),
  desc: flag(false),
  /** Element whose form is open, or NEW. */
  open: optional(IdText),
});
export type InventoryView = z.output<typeof InventoryView>;

export const DuplicatesView = CommonView.extend({
  /** Only candidates of one list; with two ids: the list that they stand in. */
  list: optional(z.enum(MERGEABLE)),
  /** Two elements side by side. */
  a: optional(IdText),
  b: optional(IdText),
});
export type DuplicatesView = z.output<typeof DuplicatesView>;

export const ExportView = CommonView.extend({
  ...perimeter,
  format: z.enum(EXPORT_FORMATS).catch('xlsx'),
  /** Of a CSV. */
  list: z.enum(ENTITY_LISTS).catch('filieres'),
  /** What is valid on the day of the view only. */
  ofDay: flag(false),
});
export type ExportView = z.output<typeof ExportView>;

export const HistoryView = CommonView.extend({
  /** The changes of one element only. */
  list: optional(z.enum(ENTITY_LISTS)),
  id: optional(IdText),
  /** Two days to compare; absent = a year before, and the day of the network. */
  first: optional(z.iso.date()),
  second: optional(z.iso.date()),
  /** As the network was recorded on each of them. */
  recorded: flag(false),
});
export type HistoryView = z.output<typeof HistoryView>;

export const ScenariosView = CommonView.extend({
  /** Scenarios side by side. */
  pick: list(IdText),
  endFrom: optional(EndText),
  endTo: optional(EndText),
  /** Scenario that is being turned into projects. */
  projects: optional(IdText),
});
export type ScenariosView = z.output<typeof ScenariosView>;
/** More columns could not be read side by side. */
export const MOST_COMPARED = 4;

/** What a cell of the coverage shows first; the rest is one click away. */
export const MEASURES = ['filieres', 'places', 'documented', 'verified'] as const;
export type Measure = (typeof MEASURES)[number];

export const CoverageView = CommonView.extend({
  /** A bassin or a commune; absent = the whole network. */
  area: optional(IdText),
  measure: optional(z.enum(MEASURES)),
  /** A table, or stage by stage; absent = what suits the screen. */
  show: optional(z.enum(['table', 'stages'])),
  /** Cell that is open: `STAGE:sector`, without a sector where it is not known. */
  open: optional(z.string().regex(new RegExp(`^(?:${STAGES.join('|')}):[A-Za-z0-9_.-]*$`))),
});
export type CoverageView = z.output<typeof CoverageView>;

/** What is looked for among what is to verify. */
export const TO_VERIFY_KINDS = ['DATE', 'FIELDS', 'WAITED'] as const;
export type ToVerifyKind = (typeof TO_VERIFY_KINDS)[number];

export const FreshnessView = CommonView.extend({
  ...perimeter,
  /** Operators of an officer; empty = all. */
  operator: list(IdText),
  /** Where facts come from, as it is written. */
  source: optional(z.string().min(1).max(300)),
  what: optional(z.enum(TO_VERIFY_KINDS)),
  by: optional(z.enum(['operator', 'filiere'])),
  /** Operator that is open. */
  open: optional(IdText),
});
export type FreshnessView = z.output<typeof FreshnessView>;
