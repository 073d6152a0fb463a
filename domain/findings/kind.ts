import type * as z from 'zod';
import type { Snapshot } from '../graph/snapshot.ts';
import type { AnyFinding } from './any-finding.ts';
import type { Block, Phrases } from './explanation.ts';
import type { FigureRows } from './figure-rows.ts';
import type { FindingList } from './finding-list.ts';
import type { Reading } from './presumed-values.ts';
import type { Cell, RuleContext } from './rule.ts';
import type { Waits } from './undocumented/waits.ts';

/** The texts of a kind that every screen shows. */
export interface KindWords {
  /** Short name, in the singular. */
  readonly title: string;
  /** What the rule looks for, and on which graph. */
  readonly rule: string;
  /** What partners could do about it. */
  readonly action: string;
}

/** Why a question can find nothing of a kind, whatever the network holds. */
export const UNASKED_REASONS = ['NEEDS_AUDIENCE', 'NEEDS_CELLS', 'ONLY_M04'] as const;
export type UnaskedReason = (typeof UNASKED_REASONS)[number];

/**
 * How a what-if computes the difference of a kind. Four ways are quick: `near` reads the part of the network around
 * the changes, `reach` walks over the network once, `pairs` searches again from some filières, and an `untouched`
 * kind never changes. `whole` compares two complete lists and comes later.
 */
export type WhatIfWay = 'near' | 'reach' | 'pairs' | 'untouched' | 'whole';

/**
 * Sections of the list on the screen: findings for an audience, missing passerelles by pair of operators, and others.
 */
export type SectionGroup = 'audience' | 'passerelles' | 'network';

/** The parts of a question on which the findings of some kinds depend. */
export interface FollowUpQuestion {
  /** Target of M14. */
  readonly target: string;
  /** Whether M16 is asked with the default horizon and with concurrent passerelles allowed. */
  readonly usualHorizon: boolean;
  /** Keys of the cells asked for in M17. */
  readonly cells: readonly string[];
}

/** A kind of missing bridge: its rule, its schema, its texts and how it is shown. */
export interface FindingKind<F extends AnyFinding = AnyFinding, W extends KindWords = KindWords> {
  /** Stable: it begins the key of each finding and names the kind in questions. */
  readonly code: F['kind'];
  /** The schema of a finding, with its evidence. */
  readonly schema: z.ZodType<F>;
  readonly words: { readonly fr: W; readonly en: W };

  /** Finds all findings of the kind, in order. */
  find(context: RuleContext): FindingList<F>;
  /** Finds the finding with a key, for a kind where finding all would take long. */
  findOne?(snapshot: Snapshot, key: string): F | undefined;
  /**
   * The filières that the rule looked at for a finding, with the fields that it read of each and that an import may
   * presume. Where one of them is presumed, the finding is only possible and its evidence names it (`presumed`). Absent
   * for a kind whose rule reads no such field, and for M04 and M17, whose rules do this themselves.
   */
  reads?(finding: F, snapshot: Snapshot): Iterable<Reading>;
  /** Marks the fields that the rule needs and that are not filled in. M18 lists them. */
  waits?(context: RuleContext, waits: Waits): void;
  /** Whether the rule reads the network for the chosen audience; other rules read it for everyone. */
  readonly readsAudience?: true;
  /** Whether the key ends with the id of a named audience. */
  readonly keyNamesAudience?: true;
  /** Whether the question may name two operators; it then looks only for this kind, between them. */
  readonly isBetweenOperators?: true;
  /** What the question must give for the kind to be found at all. */
  readonly needs?: Exclude<UnaskedReason, 'ONLY_M04'>;
  readonly whatIf: WhatIfWay;
  /** Whether a question would find the finding with these elements (without the audience); true when absent. */
  isFoundBy?(elements: readonly string[], question: FollowUpQuestion): boolean;
  /** The part of a question that finds the finding with these elements (without the audience). */
  questionFor?(elements: readonly string[]): { readonly target?: string; readonly cells?: readonly Cell[] };

  readonly section: { readonly group: SectionGroup; readonly place: number };
  /** Whether the map shows the kind by default. */
  readonly isOnMapAtFirst?: true;
  /**
   * The mark on the map, on the first element or on the elements that `places` returns. Its sign is the name of an
   * icon of `domain/map/signs.ts`, or a text.
   */
  readonly badge?: { readonly sign: string; places?(finding: F): readonly string[] };
  /**
   * The filières, passerelles and operators to highlight on the map; the finding's elements when absent. `endsOf`
   * gives the two ends of a passerelle, and an empty list for any other id.
   */
  elementsOf?(finding: F, endsOf: (passerelle: string) => readonly string[]): readonly string[];
  /** The ids and codes that the title names; the finding's elements when absent. */
  about?(finding: F): readonly string[];
  /** The title as a line of text. `finding` is absent when a what-if only knows the elements to name. */
  title(about: readonly string[], words: W, phrases: Phrases, finding?: F): string;
  /** The explanation in plain words, with the numbers. */
  explain(finding: F, words: W, phrases: Phrases): readonly Block[];
  /** The figures of the evidence that are sums of flow rows. */
  readonly rows?: readonly FigureRows<F>[];
  /**
   * The part of the evidence on which a follow-up rests: a rejected finding comes back when it changes. It leaves out
   * measures that depend on the rest of the network, and facts that only inform. The whole evidence when absent.
   */
  judgedOn?(finding: F): readonly unknown[];
  /**
   * The elements whose levels, conditions, sectors and passerelles a follow-up rests on too; the finding's elements
   * when absent.
   */
  judgedElements?(finding: F): readonly string[];
  /** The facts on which follow-ups of earlier versions rested, one list for each way in which they may have read. */
  judgedBefore?(finding: F): readonly (readonly unknown[])[];
  /** The evidence without values computed from the whole network, whose change does not change the finding. */
  ownEvidence?(finding: F): object;
}

/**
 * Returns the snapshot (the network on a day) that a rule reads: the given one, for its audience, if the kind of
 * finding depends on the audience, else the one for everyone.
 */
export const snapshotFor = ({ readsAudience }: FindingKind, snapshot: Snapshot): Snapshot =>
  readsAudience === true ? snapshot : snapshot.everyone;
