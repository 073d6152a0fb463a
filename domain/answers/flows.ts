import { flowTable } from '../analysis/flows/flow-table.ts';
import { bandOf } from '../analysis/flows/flows.ts';
import { peopleOfRows } from '../analysis/flows/people.ts';
import type { FlowsAnswer, FlowsQuery } from '../api/questions/flows.ts';
import { dayAsked } from '../model/asked-dates.ts';
import { byCodeUnit } from '../model/network.ts';
import { FLOW_KINDS, type FlowKind } from '../model/vocabulary.ts';
import { periodOf } from './asked-for.ts';
import type { OpenNetwork } from './open-network.ts';

/**
 * Answers how many people were sent from one element to another in a period: one entry for each pair of elements,
 * with the sum as a band such as "5–9", never as an exact number. `today` is the default day.
 */
export function flowsAnswer(network: OpenNetwork, asked: FlowsQuery, today: string): FlowsAnswer {
  const day = dayAsked(asked.at, network.document.asOf, today);
  const period = periodOf(day, asked);
  const snapshot = network.at(day);
  const [table, known] = [flowTable(snapshot), peopleOfRows(snapshot, period)];
  const pairs = new Map<
    string,
    { source: string; target: string; kinds: Set<FlowKind>; sum: number; isExact: boolean; rows: number }
  >();
  for (const row of table.countedInside(period)) {
    const { source, target, kind } = table.rows[row]!;
    const key = `${source} ${target}`;
    const pair = pairs.get(key) ?? {
      source,
      target,
      kinds: new Set<FlowKind>(),
      sum: 0,
      isExact: true,
      rows: 0,
    };
    pair.kinds.add(kind);
    pair.sum += known.people[row]!;
    pair.isExact &&= known.isExact(row, 'ENDS');
    pair.rows += 1;
    pairs.set(key, pair);
  }
  const flows = [...pairs.values()]
    .sort((a, b) => byCodeUnit(a.source, b.source) || byCodeUnit(a.target, b.target))
    .map(({ source, target, kinds, sum, isExact, rows }) => ({
      source,
      target,
      kinds: FLOW_KINDS.filter((kind) => kinds.has(kind)),
      band: bandOf(sum, isExact),
      rows,
    }));
  return { revision: network.revision, period, flows };
}
