import type * as z from 'zod';
import type { Snapshot } from '../graph/snapshot.ts';
import type { AnyFinding } from './any-finding.ts';
import type { Block, Phrases } from './explanation.ts';
import type { FigureRows } from './figure-rows.ts';
import type { FindingList } from './finding-list.ts';
import type { Cell, RuleContext } from './rule.ts';
import type { Waits } from './undocumented/waits.ts';

/** What is said of a kind wherever it is shown. */
export interface KindWords {
  /** Short name, singular. */
  readonly title: string;
  /** What the rule looks for, and on which graph it is read. */
  readonly rule: string;
  /** What to do about it. */
  readonly action: string;
}

/** Why a question cannot find a kind, whatever the network holds. */
export const UNASKED_REASONS = ['NEEDS_AUDIENCE', 'NEEDS_CELLS', 'ONLY_M04'] as const;
export type UnaskedReason = (typeof UNASKED_REASONS)[number];

/**
 * How a what-if works out the difference of a kind. The first four are quick: `near` reads the part of the network around
 * the changes, `reach` walks once over the network, `pairs` looks at pairs out of some filières, and nothing that is
 * supposed changes an `untouched` kind. `whole` compares two whole lists, and comes later.
 */
export type WhatIfWay = 'near' | 'reach' | 'pairs' | 'untouched' | 'whole';

/** Groups of the list on the screen: an audience's own, the missing passerelles by pair of operators, and the others. */
export type SectionGroup = 'audience' | 'passerelles' | 'network';

/** What a question asked, as far as the kinds that it finds depend on it. */
export interface FollowUpQuestion {
  /** Target of M14. */
  readonly target: string;
  /** M16 was asked in its usual form: its horizon, concurrency allowed. */
  readonly usualHorizon: boolean;
  /** Keys of the cells asked for (M17). */
  readonly cells: readonly string[];
}

/** A kind of missing bridge: its rule, and everything that is said of it anywhere. */
export interface FindingKind<F extends AnyFinding = AnyFinding, W extends KindWords = KindWords> {
  /** Stable: begins the key of each finding and names the kind in questions. */
  readonly code: F['kind'];
  /** Of a finding, its evidence included. */
  readonly schema: z.ZodType<F>;
  readonly words: { readonly fr: W; readonly en: W };

  /** All that the rule finds, in order. */
  find(context: RuleContext): FindingList<F>;
  /** The finding of a key, for a kind of which making all would take long. */
  findOne?(snapshot: Snapshot, key: string): F | undefined;
  /** Marks the fields that the rule needs and that are not filled in. M18 lists them. */
  waits?(context: RuleContext, waits: Waits): void;
  /** The rule reads the network for the audience that is asked for; the others read it for everyone. */
  readonly readsAudience?: true;
  /** The key ends with the audience when it is a named one. */
  readonly keyNamesAudience?: true;
  /** The question may name two operators: then only this kind is looked for, between them. */
  readonly isBetweenOperators?: true;
  /** Without it in the question, nothing of the kind is found. */
  readonly needs?: Exclude<UnaskedReason, 'ONLY_M04'>;
  readonly whatIf: WhatIfWay;
  /** Whether a question would have found a key of the kind, by its elements without the audience; absent = always. */
  isFoundBy?(elements: readonly string[], question: FollowUpQuestion): boolean;
  /** The part of a question that finds the finding of a key, by its elements without the audience. */
  questionFor?(elements: readonly string[]): { readonly target?: string; readonly cells?: readonly Cell[] };

  readonly section: { readonly group: SectionGroup; readonly place: number };
  /** The map shows the kind until the reader chooses others. */
  readonly isOnMapAtFirst?: true;
  /** Mark on the map: a sign on filières and passerelles, on the first element unless `places` says where. */
  readonly badge?: { readonly sign: string; places?(finding: F): readonly string[] };
  /** Filières, passerelles and operators that the map lights; the elements unless said. `endsOf` is empty for what is no passerelle. */
  elementsOf?(finding: F, endsOf: (passerelle: string) => readonly string[]): readonly string[];
  /** Ids and codes that the title names; the elements unless said. */
  about?(finding: F): readonly string[];
  /** What a finding is about, as a line of text. The difference of a what-if knows what the title names, and no finding. */
  title(about: readonly string[], words: W, phrases: Phrases, finding?: F): string;
  /** What shows a finding, in plain words with its numbers. */
  explain(finding: F, words: W, phrases: Phrases): readonly Block[];
  /** The figures of the evidence that are made of rows of flows. */
  readonly rows?: readonly FigureRows<F>[];
  /**
   * The evidence that a follow-up rests on: a rejected finding comes back when it changes. Measures that change with the rest
   * of the network, and facts that only inform, are left out. The whole evidence unless said.
   */
  judgedOn?(finding: F): readonly unknown[];
  /** The evidence without what is computed from the whole network: a change of that is no change of the finding. */
  ownEvidence?(finding: F): object;
}

/** The snapshot of a rule: for an audience only where the kind reads one. */
export const snapshotFor = ({ readsAudience }: FindingKind, snapshot: Snapshot): Snapshot =>
  readsAudience === true ? snapshot : snapshot.everyone;
