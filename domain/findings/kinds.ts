import { blankArea } from './blank-area/kind.ts';
import { blockedPassage } from './blocked/kind.ts';
import { bottleneck } from './bottleneck/kind.ts';
import { deadEnd } from './dead-end/kind.ts';
import { dormantPasserelle } from './dormant/kind.ts';
import { harderTest } from './harder-test/kind.ts';
import { informalPassage } from './informal-only/kind.ts';
import type { FindingKind, KindWords } from './kind.ts';
import { lapsedPasserelle } from './lapsed/kind.ts';
import { latentPassage } from './latent/kind.ts';
import { levelGap } from './level-gap/kind.ts';
import { missingPasserelle } from './missing-passerelle/kind.ts';
import { networkBottleneck } from './network-cut/kind.ts';
import { noOutlet } from './no-outlet/kind.ts';
import { noPathway } from './no-pathway/kind.ts';
import { oneWayPassage } from './one-way/kind.ts';
import { outsideBassin } from './outside-bassin/kind.ts';
import { rupturePassage } from './rupture/kind.ts';
import { singlePoint } from './single-point/kind.ts';
import { longPathway } from './too-long/kind.ts';
import { missingInformation } from './undocumented/kind.ts';
import { unreachableFiliere } from './unreachable/kind.ts';

/**
 * Every kind of missing bridge, in the order in which they are listed. This is the only list of all kinds: a new kind
 * is a folder beside this file and a name in this list.
 */
export const FINDING_KINDS = [
  deadEnd,
  noOutlet,
  unreachableFiliere,
  levelGap,
  missingPasserelle,
  oneWayPassage,
  informalPassage,
  dormantPasserelle,
  latentPassage,
  blockedPassage,
  bottleneck,
  networkBottleneck,
  outsideBassin,
  singlePoint,
  lapsedPasserelle,
  noPathway,
  harderTest,
  longPathway,
  blankArea,
  missingInformation,
  rupturePassage,
] as const;

/** Code of a kind of missing bridge. */
export type GapKind = (typeof FINDING_KINDS)[number]['code'];
export const GAP_KINDS = FINDING_KINDS.map(({ code }) => code) as readonly GapKind[] as readonly [
  GapKind,
  ...GapKind[],
];

/**
 * Finds the kind of finding with a code such as M01, which begins the key of its findings; undefined when there is
 * none.
 */
export const kindWithCode = (
  code: string | undefined,
): (FindingKind & { readonly code: GapKind }) | undefined => FINDING_KINDS.find((kind) => kind.code === code);

/** Returns the texts (title, rule…) of each kind of finding in a language, by its code such as M01. */
export const wordsOfKinds = (language: 'fr' | 'en'): Readonly<Record<GapKind, KindWords>> =>
  Object.fromEntries(
    FINDING_KINDS.map(({ code, words }): [string, KindWords] => [code, words[language]]),
  ) as Record<GapKind, KindWords>;
