import { carryingPairs, pairBetween } from '../../graph/pairs.ts';
import { passerelleFacts } from '../../graph/passerelle-facts.ts';
import { perDay } from '../../graph/per-snapshot.ts';
import { INTAKE_STAGE, passerelleOf, type Snapshot } from '../../graph/snapshot.ts';
import { addMonths, lastFullYear } from '../../model/dates.ts';
import { byCodeUnit } from '../../model/network.ts';
import { DORMANT, judgePairs } from '../flows/dormancy.ts';
import type { LevelState } from '../level-state.ts';
import { explainFit } from '../levels.ts';
import type { Caution } from '../results.ts';
import type { LinkEnd } from '../step-results.ts';

/**
 * Lists what to ask about a passerelle (by its position) before people are sent by it, whoever they are: whether it is still in
 * use, when nobody was sent by it in the last full calendar year though the year was reported, and whether it still holds,
 * when its agreement has ended. `snapshot` is the network on a day.
 */
export function linkCautions(snapshot: Snapshot, passerelle: number): Caution[] {
  const { from, to, carrying } = snapshot.passerelles;
  if (carrying[passerelle] !== 1) return [];
  const pair = pairBetween(carryingPairs(snapshot), from[passerelle]!, to[passerelle]!);
  const isDormant = pair >= 0 && verdicts(snapshot)[pair] === DORMANT;
  return [
    ...(isDormant ? (['DORMANT'] as const) : []),
    ...(passerelleFacts(snapshot).agreementEnded[passerelle] === 1 ? (['AGREEMENT'] as const) : []),
  ];
}

/**
 * Returns the end of a passerelle (by its position), or of its agreement, that comes before people who begin today reach it,
 * `months` months later; the earlier of the two. null where there is none, and for an agreement that has ended already.
 */
export function linkEnd(snapshot: Snapshot, passerelle: number, months: number): LinkEnd | null {
  const { document, at } = snapshot;
  const { validTo, agreement = null } = passerelleOf(snapshot, passerelle);
  const lastDay = document.agreements.find(({ id }) => id === agreement)?.validTo;
  const [first] = [
    ...(validTo === undefined ? [] : [{ day: validTo, agreement: null }]),
    ...(lastDay === undefined || lastDay < at ? [] : [{ day: lastDay, agreement }]),
  ].sort((one, other) => byCodeUnit(one.day, other.day));
  return first === undefined || first.day >= addMonths(at, months) ? null : first;
}

/**
 * Says whether the welcome stage has to look at the level of people who come with the levels `state`: the passerelle
 * (given by position) leaves the filière number `from` of that stage for one that asks for a level that is not known.
 */
export function welcomeCautions(
  snapshot: Snapshot,
  from: number,
  state: LevelState,
  passerelle: number,
): Caution[] {
  const { nodes, passerelles } = snapshot;
  const to = passerelles.to[passerelle]!;
  if (nodes.stage[from] !== INTAKE_STAGE || nodes.stage[to] === INTAKE_STAGE) return [];
  if (nodes.isOutlet[to] === 1) return [];
  const { dimensions } = explainFit(snapshot, state, to, passerelles.waives[passerelle]!);
  return dimensions.some(({ verdict }) => verdict === 'UNKNOWN') ? ['WELCOME'] : [];
}

const verdicts = perDay((snapshot) => judgePairs(snapshot, lastFullYear(snapshot.at)));
