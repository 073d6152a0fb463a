import { candidateLines } from '../domain/analysis/candidate-lines.ts';
import { findGaps } from '../domain/analysis/find-gaps.ts';
import { findPathways } from '../domain/analysis/find-pathways.ts';
import { bandOf, countedFlows, peopleOf, rowsInside, thresholdFor } from '../domain/analysis/flows.ts';
import type {
  CheckAnswer,
  FlowsAnswer,
  GapsAnswer,
  NetworkAnswer,
  PathwaysAnswer,
} from '../domain/api/answers.ts';
import type { FlowsQuery, GapsAsked, PathwaysAsked } from '../domain/api/asked.ts';
import type { Language } from '../domain/messages/codes.ts';
import { lastFullYear, type Period } from '../domain/model/dates.ts';
import { byCodeUnit, ENTITY_LISTS, type NetworkDocument } from '../domain/model/network.ts';
import type { ReadNetwork } from '../domain/model/read.ts';
import { FLOW_KINDS, type FlowKind } from '../domain/model/vocabulary.ts';
import { failure } from './errors.ts';
import { shownNetwork } from './masking.ts';
import type { OpenNetwork } from './network-reader.ts';
import { problemLines } from './problem-lines.ts';

/**
 * The answers of the API, computed from an open network: the routes send them, the command line prints them.
 * Counts of 1 to 4 people leave as "<5" only.
 */

export function networkAnswer({ revision, engine, document }: OpenNetwork): NetworkAnswer {
  return { revision, engine, network: shownNetwork(document) };
}

/** The day that a question is about: the one asked for, else the day of the inventory, else today. */
export const dayOf = (document: NetworkDocument, asked: string | undefined, today: string): string =>
  asked ?? document.asOf ?? today;

/** The period of the flows: the one asked for, by default the last full calendar year up to the day. */
export function periodOf(at: string, asked: { from?: string | undefined; to?: string | undefined }): Period {
  const { from, to } = lastFullYear(at);
  const period = { from: asked.from ?? from, to: asked.to ?? to };
  if (period.from > period.to) throw failure('inverted-period', { ...period });
  return period;
}

export function gapsAnswer(network: OpenNetwork, query: GapsAsked, today: string): GapsAnswer {
  const at = dayOf(network.document, query.at, today);
  const period = periodOf(at, query);
  const snapshot = network.at(at);
  const findings = findGaps(snapshot, { period, kinds: query.kind });
  const lines = candidateLines(snapshot, findings);
  const counts: Record<string, number> = {};
  for (const { kind } of findings) counts[kind] = (counts[kind] ?? 0) + 1;
  return {
    revision: network.revision,
    at,
    period,
    threshold: thresholdFor(period),
    audience: null,
    counts,
    shown: counts,
    findings,
    lives: {},
    rejected: [],
    solved: [],
    lines,
    lineCount: lines.length,
  };
}

/** The k best pathways, or why there is none; throws `unknown-element` naming the parameter that fits nothing. */
export function pathwaysAnswer(network: OpenNetwork, query: PathwaysAsked, today: string): PathwaysAnswer {
  const { at: asked, audience: _audience, ...request } = query;
  const at = dayOf(network.document, asked, today);
  const result = findPathways(network.at(at), request);
  if (!result.ok) throw failure('unknown-element', { parameter: result.parameter, value: result.value });
  const { pathways, exhaustive, blocked } = result;
  return {
    revision: network.revision,
    at,
    audience: null,
    from: query.from,
    to: query.to,
    pathways: [...pathways],
    exhaustive,
    blocked,
  };
}

/** Referral flows of a period, added up by pair of ends and shown as bands. */
export function flowsAnswer(network: OpenNetwork, query: FlowsQuery, today: string): FlowsAnswer {
  const period = periodOf(dayOf(network.document, query.at, today), query);
  const pairs = new Map<
    string,
    { source: string; target: string; kinds: Set<FlowKind>; sum: number; rows: number }
  >();
  for (const row of rowsInside(countedFlows(network.document), period)) {
    const { source, target } = row;
    const key = `${source} ${target}`;
    const pair = pairs.get(key) ?? { source, target, kinds: new Set<FlowKind>(), sum: 0, rows: 0 };
    pair.kinds.add(row.kind);
    pair.sum += peopleOf(row.count);
    pair.rows += 1;
    pairs.set(key, pair);
  }
  const flows = [...pairs.values()]
    .sort((a, b) => byCodeUnit(a.source, b.source) || byCodeUnit(a.target, b.target))
    .map(({ source, target, kinds, sum, rows }) => ({
      source,
      target,
      kinds: FLOW_KINDS.filter((kind) => kinds.has(kind)),
      band: bandOf(sum),
      rows,
    }));
  return { revision: network.revision, period, flows };
}

/** Number of elements of each list. */
export const countsOf = (document: NetworkDocument): Record<string, number> =>
  Object.fromEntries(ENTITY_LISTS.map((list) => [list, document[list].length]));

/** What is wrong with a document, errors and warnings, the first hundred in words. */
export function checkAnswer(read: ReadNetwork, language: Language): CheckAnswer {
  const found = read.ok ? read.warnings : read.problems;
  return {
    ok: read.ok,
    counts: read.ok ? countsOf(read.document) : {},
    ...problemLines(found, language),
  };
}
