import { NONE, passerelleOf, type Snapshot } from '../../graph/snapshot.ts';
import { PASSERELLE_KINDS } from '../../model/vocabulary.ts';
import { explainAdmission } from '../audience/admits.ts';
import { ageCautions } from '../audience/age-later.ts';
import { cautionsAt } from '../audience/cautions.ts';
import { travelTo } from '../audience/travel.ts';
import type { LevelState } from '../level-state.ts';
import { explainFit, givenLevels, verdictByConvention } from '../levels.ts';
import { liftedOnWay } from '../lifted-obstacles.ts';
import { obstaclesOnWay } from '../obstacles.ts';
import type { Caution, LevelVerdict, Pathway, PathwayStep } from '../results.ts';
import { follow, isTested, type Label } from './labels.ts';
import { linkCautions, linkEnd, welcomeCautions } from './link-cautions.ts';
import { newnessCautions } from './newness.ts';
import { byId, passable } from './passable.ts';
import type { PathwayRequest } from './request.ts';
import type { Found } from './sequences.ts';
import { startCautions, startDoubts } from './start-cautions.ts';
import { checksOfFirst, checksOfStep, withChecks } from './to-check.ts';

/** A step before what is to be checked is listed. */
type UncheckedStep = Omit<PathwayStep, 'toCheck'>;

/**
 * Turns a pathway that the search found (in numbers of the snapshot, the network on a day) into an answer with ids,
 * months and an explanation of each step.
 */
export function explainPathway(snapshot: Snapshot, request: PathwayRequest, found: Found): Pathway {
  const canPass = passable(snapshot, request);
  const { ids } = snapshot.nodes;
  const chain = labelChain(found.label);
  const rightsEnd = rightsEndAt(snapshot, chain);
  const first = withRightsEnd(explainFirst(snapshot, request, chain[0]!), rightsEnd === 0);
  const path = chain.slice(1).map((label, index) => {
    const rest = found.filieres.slice(index + 2);
    return withRightsEnd(explainStep(snapshot, label, rest, canPass), rightsEnd === index + 1);
  });
  if (found.outlet !== undefined) path.push(explainExit(snapshot, found));
  const ofFirst = request.from === undefined ? checksOfFirst(snapshot, chain[0]!.node, first) : [];
  const ofSteps = path.map((step) => checksOfStep(snapshot, step));
  return {
    filieres: found.filieres.map((node) => ids[node]!),
    outlet: found.outlet === undefined ? null : ids[found.outlet]!,
    months: found.label.latest,
    steps: found.steps,
    complete: found.complete,
    ...withChecks({ first, path }, ofFirst, ofSteps),
  };
}

function explainFirst(
  snapshot: Snapshot,
  request: PathwayRequest,
  { node, end }: Label,
): Omit<Pathway['first'], 'toCheck'> {
  const given = givenLevels(snapshot);
  const levels = given === undefined ? null : explainFit(snapshot, given, node, 0);
  const arrival = explainArrival(snapshot, node, undefined);
  const doubts = startDoubts(snapshot, request, node, { ...arrival, levels });
  const cautions = [
    ...startCautions(doubts),
    ...arrival.cautions,
    ...newnessCautions(snapshot, node, levels),
  ];
  const months = monthsOf(snapshot, node);
  const waitMonths = request.enrolled ? 0 : months.waitMonths;
  return { ...months, waitMonths, end, levels, ...arrival, cautions, doubts };
}

/** What the audience meets on entering a node, by a passerelle if one is given (by position). */
function explainArrival(
  snapshot: Snapshot,
  node: number,
  passerelle: number | undefined,
): Pick<PathwayStep, 'admission' | 'obstacles' | 'lifted' | 'travel' | 'cautions'> {
  const id = passerelle === undefined ? undefined : passerelleOf(snapshot, passerelle).id;
  const lifted = liftedOnWay(snapshot, node, id);
  return {
    admission: explainAdmission(snapshot, node),
    obstacles: obstaclesOnWay(snapshot, node, id),
    lifted,
    travel: travelTo(snapshot, node),
    cautions: [
      ...(passerelle === undefined ? [] : linkCautions(snapshot, passerelle)),
      ...(lifted.length > 0 ? (['LIFTED'] as const) : []),
      ...cautionsAt(snapshot, node),
    ],
  };
}

/** The place in the chain of the first filière that ends after the months of rights of the audience; -1 where none does. */
function rightsEndAt({ audience }: Snapshot, chain: readonly Label[]): number {
  const rights = audience?.rightsMonths;
  return rights === undefined ? -1 : chain.findIndex(({ end }) => end > rights);
}

const withRightsEnd = <T extends { readonly cautions: Caution[] }>(step: T, isThere: boolean): T =>
  isThere ? { ...step, cautions: [...step.cautions, 'RIGHTS_END'] } : step;

function labelChain(last: Label): Label[] {
  const chain: Label[] = [];
  for (let label: Label | undefined = last; label !== undefined; label = label.before) chain.unshift(label);
  return chain;
}

function monthsOf({ nodes }: Snapshot, node: number): Pick<PathwayStep, 'waitMonths' | 'durationMonths'> {
  const known = (months: number): number | null => (months === NONE ? null : months);
  return { waitMonths: known(nodes.waitMonths[node]!), durationMonths: known(nodes.durationMonths[node]!) };
}

/** Explains a step. Its alternatives are the passerelles after which the rest of the pathway is still possible. */
function explainStep(
  snapshot: Snapshot,
  label: Label,
  rest: readonly number[],
  canPass: (passerelle: number) => boolean,
): UncheckedStep {
  const { passerelles, nodes } = snapshot;
  const before = label.before!;
  const others = between(snapshot, before.node, label.node).filter(
    (p) =>
      p !== label.passerelle && canPass(p) && leadsOn(snapshot, follow(snapshot, before, p), rest, canPass),
  );
  const arrival = explainArrival(snapshot, label.node, label.passerelle);
  const levels = explainCarried(snapshot, before.node, label.base, label.passerelle);
  // The training begins when the wait is over.
  const ends = linkEnd(snapshot, label.passerelle, label.start + Math.max(nodes.waitMonths[label.node]!, 0));
  return {
    from: nodes.ids[before.node]!,
    to: nodes.ids[label.node]!,
    passerelle: passerelleOf(snapshot, label.passerelle).id,
    kind: PASSERELLE_KINDS[passerelles.kind[label.passerelle]!]!,
    alternatives: byId(snapshot, others).map((p) => passerelleOf(snapshot, p).id),
    start: label.start,
    end: label.end,
    ...monthsOf(snapshot, label.node),
    levels,
    ...arrival,
    linkEnd: ends,
    cautions: [
      ...endCautions(ends),
      ...arrival.cautions,
      ...ageCautions(snapshot, label.node, label.start),
      ...welcomeCautions(snapshot, before.node, label.base, label.passerelle),
      ...newnessCautions(snapshot, label.node, levels),
    ],
  };
}

const endCautions = (end: PathwayStep['linkEnd']): Caution[] => (end === null ? [] : ['LINK_ENDS']);

function between({ passerelles }: Snapshot, from: number, to: number): number[] {
  const { start, edges } = passerelles.out;
  return [...edges.subarray(start[from], start[from + 1])].filter((p) => passerelles.to[p] === to);
}

function leadsOn(
  snapshot: Snapshot,
  label: Label | undefined,
  rest: readonly number[],
  canPass: (passerelle: number) => boolean,
): boolean {
  const [next, ...later] = rest;
  if (label === undefined || next === undefined) return label !== undefined;
  return between(snapshot, label.node, next).some(
    (p) => canPass(p) && leadsOn(snapshot, follow(snapshot, label, p), later, canPass),
  );
}

/**
 * Explains, dimension by dimension, the level test of one step of a pathway: may people who come to it with the
 * levels `state` take the passerelle (given by position) out of the filière number `from`? Nothing is tested out of a
 * filière of the welcome stage when the audience gives no levels.
 */
export function explainCarried(
  snapshot: Snapshot,
  from: number,
  state: LevelState,
  passerelle: number,
): LevelVerdict {
  if (!isTested(snapshot, from)) return verdictByConvention;
  const { to, waives } = snapshot.passerelles;
  return explainFit(snapshot, state, to[passerelle]!, waives[passerelle]!);
}

/** The step to the outlet: by the PREP edge, or by the passerelle with the smallest id. */
function explainExit(snapshot: Snapshot, { label, outlet, exits }: Found): UncheckedStep {
  const [taken, ...others] = exits.map((p) => passerelleOf(snapshot, p));
  const arrival = explainArrival(snapshot, outlet!, exits[0]);
  const ends = exits[0] === undefined ? null : linkEnd(snapshot, exits[0], label.latest);
  return {
    from: snapshot.nodes.ids[label.node]!,
    to: snapshot.nodes.ids[outlet!]!,
    passerelle: taken?.id ?? null,
    kind: taken?.kind ?? null,
    alternatives: others.map(({ id }) => id),
    start: null,
    end: null,
    waitMonths: null,
    durationMonths: null,
    levels: null,
    ...arrival,
    linkEnd: ends,
    cautions: [...endCautions(ends), ...arrival.cautions],
  };
}
