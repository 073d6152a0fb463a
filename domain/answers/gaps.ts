import { thresholdFor } from '../analysis/flows/flows.ts';
import { type GapsAnswer, type GapsAsked, MOST_MARKS } from '../api/questions/gaps.ts';
import { reviewFindings } from '../findings/reviewed-findings.ts';
import { unansweredKinds } from '../findings/unanswered-kinds.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { inAskingOrder, silentInOrder } from '../inventory/asking-order.ts';
import type { NetworkDocument } from '../model/network.ts';
import { askedFor, periodOf, targetOf } from './asked-for.ts';
import type { OpenNetwork } from './open-network.ts';
import { unknownElement } from './refusal.ts';
import { rankedToAsk } from './whom-to-ask.ts';

/**
 * Answers what is missing in the network of a day: runs the rules and returns their findings (missing passerelles and
 * other gaps), with the users' decisions on them. Throws the failures `unknown-element` for an id that does not
 * exist, and `inverted-period`.
 */
export function gapsAnswer(network: OpenNetwork, asked: GapsAsked, today: string): GapsAnswer {
  const { document, revision } = network;
  const { at, snapshot, audience, unnamed } = askedFor(network, asked, today);
  const period = periodOf(at, asked);
  const cells = asked.cell ?? [];
  const { operators, limit, horizon: horizonMonths, withoutConcurrent, marks = false } = asked;
  const { fold = false, undocumentedOf } = asked;
  checkAreas(document, cells);
  checkOperators(snapshot, 'operators', operators ?? []);
  checkOperators(snapshot, 'undocumentedOf', undocumentedOf === undefined ? [] : [undocumentedOf]);
  const reviewed = reviewFindings(snapshot, document.findingLives, {
    ...{ period, cells, operators, limit, horizonMonths, withoutConcurrent, isUnnamed: unnamed },
    kinds: asked.kind,
    marks: marks ? MOST_MARKS : undefined,
    folding: undocumentedOf !== undefined ? { operator: undocumentedOf } : fold ? 'folded' : 'none',
    audienceId: audience ?? undefined,
    target: targetOf(snapshot, asked.target),
  });
  const unasked = unansweredKinds(asked.kind ?? [], {
    audience: asked.audience !== undefined,
    cells: cells.length > 0,
    operators: operators !== undefined,
  });
  const {
    findings,
    marks: marked,
    rejected,
    solved,
    operatorPairs,
    bestOfOperatorPairs,
    undocumented,
    counts,
    shown,
    lives,
    operatorPairCount,
    account,
  } = reviewed;
  return {
    ...{ revision, at, period, threshold: thresholdFor(period), audience, unasked },
    ...{ counts, shown, lives, operatorPairCount, account },
    findings: [...findings],
    marks: [...marked],
    rejected: [...rejected],
    solved: [...solved],
    operatorPairs: [...operatorPairs],
    bestOfOperatorPairs: [...bestOfOperatorPairs],
    // As in the list of whom to ask, which is worked out only where something is folded.
    undocumented: inAskingOrder(
      undocumented,
      undocumented.length === 0 ? [] : silentInOrder(snapshot),
      undocumented.length === 0 ? [] : rankedToAsk(snapshot, document.findingLives, period),
    ).map((one) => ({ ...one, counts: { ...one.counts } })),
  };
}

function checkAreas({ bassins, communes }: NetworkDocument, cells: NonNullable<GapsAsked['cell']>): void {
  if (cells.length === 0) return;
  const areas = new Set([...bassins, ...communes].map(({ id }) => id));
  const unknown = cells.find(({ area }) => !areas.has(area));
  if (unknown !== undefined) throw unknownElement('cell', unknown.area);
}

function checkOperators(
  { operatorIndex }: Snapshot,
  field: 'operators' | 'undocumentedOf',
  operators: readonly string[],
): void {
  const unknown = operators.find((id) => !operatorIndex.has(id));
  if (unknown !== undefined) throw unknownElement(field, unknown);
}
