import * as z from 'zod';
import { CERTAINTIES, GAP_KINDS, type GapKind } from '../domain/analysis/results.ts';
import { LIFE_STATES } from '../domain/model/finding-life.ts';
import { FORMALITIES, STAGES } from '../domain/model/vocabulary.ts';
import { CommonView, flag, IdText, list, maybeFlag, optional, whole } from './state.ts';

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

const perimeter = {
  bassin: list(IdText),
  type: list(IdText),
  stage: list(z.enum(STAGES)),
  sector: list(CodeText),
};

/** Missing lines drawn on the map at first; the rest is one click away. */
export const GHOSTS_AT_FIRST = 6;
/** Kinds marked on the map at first: those that say where something is missing or wrong. */
export const KINDS_AT_FIRST: readonly GapKind[] = ['M01', 'M01X', 'M02', 'M03', 'M04', 'M07', 'M08', 'M13'];

export const ExplorerView = CommonView.extend({
  ...perimeter,
  /** Map or list; absent = what suits the screen. */
  show: optional(z.enum(['map', 'list'])),
  /** Element whose details are open. */
  sel: optional(IdText),
  /** Finding that is lit on the map. */
  gap: optional(KeyText),
  /** Filières, passerelles and outlet of a pathway that is lit on the map. */
  path: list(IdText),
  formality: list(z.enum(FORMALITIES)),
  /** Kinds of findings marked; empty = those at first. */
  kind: list(z.enum([...GAP_KINDS, 'NONE'])),
  ghosts: optional(whole(0, 500)),
  grouped: flag(true),
  flows: flag(true),
  preps: flag(true),
  /** Absent = what suits the screen. */
  legend: maybeFlag,
  /** Suppose changes; they themselves stay in the tab. */
  whatif: flag(false),
  /** Two ends between which pathways are counted before and after. */
  endFrom: optional(EndText),
  endTo: optional(EndText),
});
export type ExplorerView = z.output<typeof ExplorerView>;

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
