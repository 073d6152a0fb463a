import { eachLevelWait } from '../../findings/missing-passerelle/level-waits.ts';
import { levelMasks } from '../../graph/level-masks.ts';
import { carryingPairs } from '../../graph/pairs.ts';
import { INFORMAL, passerelleFacts } from '../../graph/passerelle-facts.ts';
import { CONCURRENT_KIND, filiereOf, NONE } from '../../graph/snapshot.ts';
import { MAYBE, ownTests } from '../levels.ts';
import { eachBassinWait } from './bassin-waits.ts';
import type { EachWait, GapContext } from './context.ts';
import { judgePairs, NOT_REPORTED } from './dormancy.ts';
import type { GapList } from './gap-list.ts';
import { unreachable } from './m02-unreachable.ts';
import { eachBottleneckWait } from './m10-bottleneck.ts';
import { cutWaits } from './m10c-cut.ts';
import { durationWaits } from './m16-too-long.ts';
import { straddlingRows } from './straddling.ts';
import { emptyWaits, type LevelSide, type WaitField, type WaitingRule, type Waits } from './waits.ts';

/** What waits for something: the rules, and how what they wait for is told. */
interface Waiting {
  readonly rules: readonly WaitingRule[];
  readonly gather: (context: GapContext, waits: Waits) => void;
}

const WAITING: readonly Waiting[] = [
  { rules: ['M02'], gather: admissions },
  { rules: ['M03'], gather: levels },
  { rules: ['M04'], gather: levelsOfPairs },
  { rules: ['M06'], gather: formalities },
  { rules: ['M07'], gather: flows },
  { rules: ['M10'], gather: bottlenecks },
  { rules: ['M10C'], gather: toldBy('M10C', cutWaits) },
  { rules: ['M11'], gather: places },
  { rules: ['M16'], gather: toldBy('M16', durationWaits) },
  { rules: ['M05', 'M07', 'M08', 'M10'], gather: periods },
];

/** M18: fields that nobody filled in and that a rule waits for, grouped by element and field. */
export function undocumented(context: GapContext): GapList {
  const { snapshot, waitsOf } = context;
  const waits = emptyWaits(snapshot, waitsOf);
  for (const { rules, gather } of WAITING)
    if (waitsOf === undefined || rules.some((rule) => waitsOf.includes(rule))) gather(context, waits);
  return waits.found();
}

function toldBy(rule: WaitingRule, each: EachWait): Waiting['gather'] {
  return (context, waits) => each(context, (element, field) => waits.ofId(rule, element, field as WaitField));
}

function admissions({ snapshot }: GapContext, waits: Waits): void {
  const marks = unreachable(snapshot);
  for (let node = 0; node < marks.length; node++)
    if (marks[node] === 1 && filiereOf(snapshot, node).openAdmission === undefined)
      waits.ofNode('M02', node, 'openAdmission');
}

/**
 * Own tests of passerelles of P⁺ that could not be decided. The field that would settle a dimension in doubt, where it
 * is absent: the entry of b when it says nothing, else what people bring: the exit of a, or for a concurrent passage
 * the entry of a.
 */
function levels({ snapshot }: GapContext, waits: Waits): void {
  const { passerelles } = snapshot;
  const tests = ownTests(snapshot);
  const { silent, needs, caps, noExit, noState, inexact } = levelMasks(snapshot);
  /** Dimensions not asked for yet: where neither end has one left, a test is not looked at. */
  const [entryLeft, exitLeft] = [silent.slice(), noExit.slice()];
  for (let p = 0; p < passerelles.count; p++) {
    if (passerelles.carrying[p] !== 1 || tests[p] !== MAYBE) continue;
    const concurrent = passerelles.kind[p] === CONCURRENT_KIND;
    const [a, b] = [passerelles.from[p]!, passerelles.to[p]!];
    if ((entryLeft[b]! | (concurrent ? entryLeft : exitLeft)[a]!) === 0) continue;
    // No dimension of an undecided test fails, so each is in doubt that the entry, or an unknown level, leaves open.
    const [unknown, vague] = concurrent ? [~needs[a]!, -1] : [noState[a]!, inexact[a]!];
    const inDoubt = (silent[b]! | (caps[b]! & vague) | (needs[b]! & unknown)) & ~passerelles.waives[p]!;
    ask(entryLeft, 'entry', b, inDoubt & silent[b]!);
    ask(concurrent ? entryLeft : exitLeft, concurrent ? 'entry' : 'exit', a, inDoubt & ~silent[b]!);
  }

  function ask(left: Uint8Array, side: LevelSide, node: number, dimensions: number): void {
    const fresh = left[node]! & dimensions;
    if (fresh === 0) return;
    left[node]! &= ~fresh;
    waits.ofLevels('M03', node, side, fresh);
  }
}

/** Tests of candidate pairs that could not be decided. */
function levelsOfPairs({ snapshot }: GapContext, waits: Waits): void {
  eachLevelWait(snapshot, (node, side, dimensions) => waits.ofLevels('M04', node, side, dimensions));
}

/** A pair without a formal passerelle, where the formality of one is not known. */
function formalities({ snapshot }: GapContext, waits: Waits): void {
  const { count, start, passerelles } = carryingPairs(snapshot);
  const { formality } = passerelleFacts(snapshot);
  for (let pair = 0; pair < count; pair++) {
    let isFormal = false;
    for (let at = start[pair]!; at < start[pair + 1]!; at++) {
      const known = formality[passerelles[at]!]!;
      isFormal ||= known !== NONE && known !== INFORMAL;
    }
    for (let at = start[pair]!; at < start[pair + 1]! && !isFormal; at++)
      if (formality[passerelles[at]!] === NONE) waits.ofPasserelle('M06', passerelles[at]!, 'formality');
  }
}

/** A pair old enough on which the period is not fully reported and nobody was seen yet. */
function flows({ snapshot, period }: GapContext, waits: Waits): void {
  const { count, start, passerelles } = carryingPairs(snapshot);
  const verdicts = judgePairs(snapshot, period);
  for (let pair = 0; pair < count; pair++) {
    if (verdicts[pair] !== NOT_REPORTED) continue;
    for (let at = start[pair]!; at < start[pair + 1]!; at++)
      waits.ofPasserelle('M07', passerelles[at]!, 'flow');
  }
}

function bottlenecks(context: GapContext, waits: Waits): void {
  eachBottleneckWait(context, (node, field) => waits.ofNode('M10', node, field));
}

function places({ snapshot }: GapContext, waits: Waits): void {
  eachBassinWait(snapshot, (node) => waits.ofNode('M11', node, 'bassin'));
}

/** Rows that the period cuts: several rows, for several rules, may have the same target. */
function periods(context: GapContext, waits: Waits): void {
  straddlingRows(context, (target, rule) => waits.ofId(rule, target, 'flowPeriod'));
}
