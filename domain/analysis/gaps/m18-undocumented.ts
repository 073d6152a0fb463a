import { WIDTH } from '../../graph/level-table.ts';
import { eachPair } from '../../graph/pairs.ts';
import {
  CONCURRENT_KIND,
  filiereOf,
  INTAKE_STAGE,
  passerelleOf,
  type Snapshot,
} from '../../graph/snapshot.ts';
import { byCodeUnit } from '../../model/network.ts';
import { DIMENSIONS } from '../../model/vocabulary.ts';
import type { Finding, FindingOf } from '../findings.ts';
import { eachUnknown, MAYBE, ownTests } from '../levels.ts';
import { eachCandidatePair } from './candidate-pairs.ts';
import { finding, type GapContext } from './context.ts';
import { eachReportedPair } from './dormancy.ts';
import { unreachable } from './m02-unreachable.ts';
import { straddlingRows } from './straddling.ts';

type Evidence = FindingOf<'M18'>['evidence'];
/** One element and field, with the rules that wait for it: never twice the same. */
type Add = (element: string, field: string, evidence: Evidence) => void;

/** A large network waits for millions of fields, by a few sets of rules: each set is one shared object. */
const evidenceFor = (...rules: string[]): Evidence => ({ rules: rules.sort(byCodeUnit) });
const [FOR_M02, FOR_M06, FOR_M07] = [evidenceFor('M02'), evidenceFor('M06'), evidenceFor('M07')];
/** By the marks of the rules that wait for a level. */
const [M03_WAITS, M04_WAITS] = [1, 2];
const FOR_LEVELS = [evidenceFor(), evidenceFor('M03'), evidenceFor('M04'), evidenceFor('M03', 'M04')];

/** M18: fields that nobody filled in and that a rule waits for, grouped by element and field. */
export function undocumented(context: GapContext): Finding[] {
  const found: Finding[] = [];
  const add: Add = (element, field, evidence) =>
    found.push(finding('M18', [element, field], 'certain', evidence));
  admissions(context, add);
  levels(context, add);
  formalities(context, add);
  flows(context, add);
  periods(context, add);
  return found;
}

function admissions({ snapshot }: GapContext, add: Add): void {
  for (const [node, mark] of unreachable(snapshot).entries()) {
    if (mark === 0) continue;
    const { id, openAdmission } = filiereOf(snapshot, node);
    if (openAdmission === undefined) add(id, 'openAdmission', FOR_M02);
  }
}

/** Level tests that could not be decided: M03 on each passerelle of P⁺, M04 on each candidate pair. */
function levels({ snapshot }: GapContext, add: Add): void {
  const { nodes, passerelles } = snapshot;
  const tests = ownTests(snapshot);
  const waits: LevelWaits = {
    entry: new Uint8Array(nodes.count * WIDTH),
    exit: new Uint8Array(nodes.count * WIDTH),
  };
  for (let p = 0; p < passerelles.count; p++) {
    if (passerelles.carrying[p] !== 1 || tests[p] !== MAYBE) continue;
    const concurrent = passerelles.kind[p] === CONCURRENT_KIND;
    const [a, b] = [passerelles.from[p]!, passerelles.to[p]!];
    eachUnknown(snapshot, a, b, concurrent, passerelles.waives[p]!, (dimension) =>
      markWait(snapshot, waits, a, b, concurrent, dimension, M03_WAITS),
    );
  }
  eachCandidatePair(snapshot, (a, b, ok) => {
    if (ok !== MAYBE || nodes.stage[a] === INTAKE_STAGE) return;
    eachUnknown(snapshot, a, b, false, 0, (dimension) =>
      markWait(snapshot, waits, a, b, false, dimension, M04_WAITS),
    );
  });
  for (const side of ['entry', 'exit'] as const) {
    waits[side].forEach((rules, cell) => {
      if (rules === 0) return;
      const dimension = cell % WIDTH;
      add(nodes.ids[(cell - dimension) / WIDTH]!, `${side}.${DIMENSIONS[dimension]!}`, FOR_LEVELS[rules]!);
    });
  }
}

/** The rules that wait for a level, by node and dimension. */
interface LevelWaits {
  readonly entry: Uint8Array;
  readonly exit: Uint8Array;
}

/**
 * The field that would settle a dimension in doubt, where it is absent: the entry of b when it says nothing, else what
 * people bring: the exit of a, or for a concurrent passage the entry of a.
 */
function markWait(
  { nodes: { levels: table } }: Snapshot,
  waits: LevelWaits,
  a: number,
  b: number,
  concurrent: boolean,
  dimension: number,
  rule: number,
): void {
  const [from, to] = [a * WIDTH + dimension, b * WIDTH + dimension];
  const saysNothing = (cell: number): boolean => table.need[cell]! < 0 && table.max[cell]! < 0;
  if (saysNothing(to)) waits.entry[to]! |= rule;
  else if (concurrent && saysNothing(from)) waits.entry[from]! |= rule;
  else if (!concurrent && table.exit[from]! < 0) waits.exit[from]! |= rule;
}

/** A pair without a formal passerelle, where the formality of one is not known. */
function formalities({ snapshot }: GapContext, add: Add): void {
  eachPair(snapshot, snapshot.passerelles.carrying, (_a, _b, passerelles) => {
    const all = passerelles.map((p) => passerelleOf(snapshot, p));
    if (all.some(({ formality }) => formality === 'SIGNED' || formality === 'PROTOCOL')) return;
    for (const { id, formality } of all) if (formality === undefined) add(id, 'formality', FOR_M06);
  });
}

/** A pair old enough on which the period is not fully reported and nobody was seen yet. */
function flows({ snapshot, period }: GapContext, add: Add): void {
  eachReportedPair(snapshot, period, ({ passerelles, covered, people }) => {
    if (covered || people > 0) return;
    for (const p of passerelles) add(passerelleOf(snapshot, p).id, 'flow', FOR_M07);
  });
}

/** Rows that the period cuts: several rows, for several rules, may have the same target. */
function periods(context: GapContext, add: Add): void {
  const waits = new Map<string, Set<string>>();
  straddlingRows(context, (target, rule) => {
    const rules = waits.get(target) ?? new Set();
    waits.set(target, rules.add(rule));
  });
  for (const [target, rules] of waits) add(target, 'flowPeriod', evidenceFor(...rules));
}
