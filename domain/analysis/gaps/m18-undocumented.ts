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
import { explainOwnTest, explainPair, MAYBE, ownTests } from '../levels.ts';
import type { Finding, LevelVerdict } from '../results.ts';
import { candidatePairs } from './candidate-pairs.ts';
import { finding, type GapContext, type Wait } from './context.ts';
import { eachReportedPair } from './dormancy.ts';
import { unreachable } from './m02-unreachable.ts';
import { straddlingRows } from './straddling.ts';

/** M18: fields that nobody filled in and that a rule waits for, grouped by element and field. */
export function undocumented(context: GapContext): Finding[] {
  const waits = new Map<string, { element: string; field: string; rules: Set<string> }>();
  const wait: Wait = (element, field, rule) => {
    const key = `${element} ${field}`;
    const known = waits.get(key) ?? { element, field, rules: new Set() };
    known.rules.add(rule);
    waits.set(key, known);
  };
  waitForAdmission(context, wait);
  waitForLevels(context, wait);
  waitForFormality(context, wait);
  waitForFlows(context, wait);
  straddlingRows(context, wait);
  return [...waits.values()].map(({ element, field, rules }) =>
    finding('M18', [element, field], 'certain', { rules: [...rules].sort(byCodeUnit) }),
  );
}

function waitForAdmission({ snapshot }: GapContext, wait: Wait): void {
  for (const [node, mark] of unreachable(snapshot).entries()) {
    if (mark === 0) continue;
    const { id, openAdmission } = filiereOf(snapshot, node);
    if (openAdmission === undefined) wait(id, 'openAdmission', 'M02');
  }
}

/** Level tests that could not be decided: M03 on each passerelle of P⁺, M04 on each candidate pair. */
function waitForLevels({ snapshot }: GapContext, wait: Wait): void {
  const { nodes, passerelles } = snapshot;
  const tests = ownTests(snapshot);
  for (let p = 0; p < passerelles.count; p++) {
    if (passerelles.carrying[p] !== 1 || tests[p] !== MAYBE) continue;
    const concurrent = passerelles.kind[p] === CONCURRENT_KIND;
    const ask = levelFields(snapshot, passerelles.from[p]!, passerelles.to[p]!, concurrent);
    ask(explainOwnTest(snapshot, p), (element, field) => wait(element, field, 'M03'));
  }
  for (const { a, b, ok } of candidatePairs(snapshot)) {
    if (ok !== MAYBE || nodes.stage[a] === INTAKE_STAGE) continue;
    const ask = levelFields(snapshot, a, b, false);
    ask(explainPair(snapshot, a, b), (element, field) => wait(element, field, 'M04'));
  }
}

/**
 * For each dimension in doubt, the field that would settle it, where it is absent: the entry of b when it says
 * nothing, else what people bring: the exit of a, or for a concurrent passage the entry of a.
 */
function levelFields(snapshot: Snapshot, a: number, b: number, concurrent: boolean) {
  const { need, max, exit } = snapshot.nodes.levels;
  const { ids } = snapshot.nodes;
  const saysNothing = (node: number, dimension: number): boolean =>
    need[node * WIDTH + dimension]! < 0 && max[node * WIDTH + dimension]! < 0;
  return (levels: LevelVerdict, ask: (element: string, field: string) => void): void => {
    for (const { dimension: name, verdict } of levels.dimensions) {
      if (verdict !== 'UNKNOWN') continue;
      const dimension = DIMENSIONS.indexOf(name);
      if (saysNothing(b, dimension)) ask(ids[b]!, `entry.${name}`);
      else if (concurrent && saysNothing(a, dimension)) ask(ids[a]!, `entry.${name}`);
      else if (!concurrent && exit[a * WIDTH + dimension]! < 0) ask(ids[a]!, `exit.${name}`);
    }
  };
}

/** A pair without a formal passerelle, where the formality of one is not known. */
function waitForFormality({ snapshot }: GapContext, wait: Wait): void {
  eachPair(snapshot, snapshot.passerelles.carrying, (_a, _b, passerelles) => {
    const all = passerelles.map((p) => passerelleOf(snapshot, p));
    if (all.some(({ formality }) => formality === 'SIGNED' || formality === 'PROTOCOL')) return;
    for (const { id, formality } of all) if (formality === undefined) wait(id, 'formality', 'M06');
  });
}

/** A pair old enough on which the period is not fully reported and nobody was seen yet. */
function waitForFlows({ snapshot, period }: GapContext, wait: Wait): void {
  eachReportedPair(snapshot, period, ({ passerelles, covered, people }) => {
    if (covered || people > 0) return;
    for (const p of passerelles) wait(passerelleOf(snapshot, p).id, 'flow', 'M07');
  });
}
