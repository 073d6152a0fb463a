import type * as z from 'zod';
import { sameValue } from '../domain/change/elements.ts';
import type { ChangedList, Element } from '../domain/change/record.ts';
import type { AwarenessAction, Filiere, PeopleCount, ReferralFlow } from '../domain/model/entities.ts';
import type { NetworkDocument } from '../domain/model/network.ts';
import type { Scenario } from '../domain/model/scenario.ts';
import { FLOW_OUTCOMES, type FlowOutcome, MASKED, SMALLEST_SHOWN_COUNT } from '../domain/model/vocabulary.ts';

type Count = z.infer<typeof PeopleCount>;
type Reasons = ReferralFlow['refusedReasons'];

/** Whether a count is small. A count that is masked already may be small, so it is treated as such. */
const isSmall = (count: Count | undefined): boolean =>
  count === MASKED || (typeof count === 'number' && count > 0 && count < SMALLEST_SHOWN_COUNT);

/** Masks a number of people from 1 to 4; zero and larger numbers stay. */
const shownCount = (count: Count): Count => (isSmall(count) ? MASKED : count);

/**
 * The parts of a total that may be shown with it. When one part is small, only this part is shown, masked. When the
 * total minus the parts is small, no part is shown. Otherwise subtraction would reveal a small number.
 */
function shownParts<T extends { readonly count: Count }>(
  total: Count | undefined,
  parts: readonly T[],
): readonly T[] {
  const small = parts.find(({ count }) => isSmall(count));
  if (small !== undefined) return [{ ...small, count: MASKED }];
  const sum = parts.reduce((people, { count }) => people + Number(count), 0);
  const rest = typeof total === 'number' ? total - sum : 0;
  const totalIsSmall = isSmall(total);
  return isSmall(rest) || (totalIsSmall && sum > 0) ? [] : parts;
}

/**
 * Returns a flow row (report of people sent onward) as users may see it: counts of 1 to 4 people are masked, and
 * figures are removed from which these could be computed.
 */
export function shownFlow(flow: ReferralFlow): ReferralFlow {
  const { started, refused, abandoned, pending, refusedReasons, abandonedReasons, ...rest } = flow;
  const given = { started, refused, abandoned, pending };
  const parts = FLOW_OUTCOMES.flatMap((outcome) => {
    const count = given[outcome];
    return count === undefined ? [] : [{ outcome, count }];
  });
  const shown = new Map<FlowOutcome, Count>(
    shownParts(flow.count, parts).map(({ outcome, count }) => [outcome, count]),
  );
  const reasons = (outcome: FlowOutcome, list: Reasons): Reasons => {
    const total = shown.get(outcome);
    // The reasons of a hidden figure would reveal it.
    if (list === undefined || typeof total !== 'number') return undefined;
    const kept = shownParts(total, list);
    return kept.length === 0 ? undefined : [...kept];
  };
  return withoutUndefined({
    ...rest,
    count: shownCount(flow.count),
    ...Object.fromEntries(shown),
    refusedReasons: reasons('refused', refusedReasons),
    abandonedReasons: reasons('abandoned', abandonedReasons),
  });
}

const shownFiliere = (filiere: Filiere): Filiere =>
  filiere.waitingCount === undefined
    ? filiere
    : { ...filiere, waitingCount: shownCount(filiere.waitingCount) };

const shownScenario = (scenario: Scenario): Scenario => ({
  ...scenario,
  changes: scenario.changes.map((change) =>
    change.do === 'ADD_FILIERE' ? { ...change, filiere: shownFiliere(change.filiere) } : change,
  ),
});

const shownAction = (action: AwarenessAction): AwarenessAction =>
  action.participants === undefined ? action : { ...action, participants: shownCount(action.participants) };

/** Returns a network as users may see it: all counts of 1 to 4 people are masked. */
export function shownNetwork(document: NetworkDocument): NetworkDocument {
  return {
    ...document,
    filieres: document.filieres.map(shownFiliere),
    scenarios: document.scenarios.map(shownScenario),
    flows: document.flows.map(shownFlow),
    actions: document.actions.map(shownAction),
  };
}

/** Returns an element of a list as users may see it: counts of 1 to 4 people are masked. */
export function shownElement(list: ChangedList, element: Element): Element {
  const show = SHOWN[list];
  return show === undefined ? element : (show(element as never) as unknown as Element);
}

const SHOWN: Partial<Record<ChangedList, (element: never) => object>> = {
  filieres: shownFiliere,
  scenarios: shownScenario,
  flows: shownFlow,
  actions: shownAction,
};

/**
 * Returns an element before and after a change, masked so that both can be shown side by side; null stays null. One
 * side must not reveal what the other hides, such as a total before and its parts after. So a side with a masked
 * figure keeps only the exact figures that both sides share.
 */
export function shownPair(
  list: ChangedList,
  before: Element | null,
  after: Element | null,
): { before: Element | null; after: Element | null } {
  const [one, other] = [before, after].map((element) =>
    element === null ? null : shownElement(list, element),
  ) as [Element | null, Element | null];
  if (list !== 'flows' || one === null || other === null) return { before: one, after: other };
  return {
    before: hidesSomething(before!, one) ? withSharedFigures(one, other) : one,
    after: hidesSomething(after!, other) ? withSharedFigures(other, one) : other,
  };
}

/** Fields of a flow row that count people. */
export const FIGURES = ['count', ...FLOW_OUTCOMES, 'refusedReasons', 'abandonedReasons'] as const;

const hidesSomething = (flow: Element, shown: Element): boolean =>
  FIGURES.some((figure) => shown[figure] === MASKED || !sameValue(flow[figure], shown[figure]));

const withSharedFigures = (flow: Element, other: Element): Element =>
  withoutUndefined({
    ...flow,
    ...Object.fromEntries(
      FIGURES.map((figure) => [
        figure,
        flow[figure] === MASKED || sameValue(flow[figure], other[figure]) ? flow[figure] : undefined,
      ]),
    ),
  });

/**
 * Returns a network of the past (`past`) with counts of 1 to 4 people masked, safe to be read beside the
 * present one. In a row of people sent onward that has changed since and has a masked figure, the parts of the total
 * are removed, as the present parts could reveal it.
 */
export function shownPast(past: NetworkDocument, present: NetworkDocument): NetworkDocument {
  const today = new Map(present.flows.map((flow) => [flow.id, flow]));
  const shown = shownNetwork(past);
  const flows = past.flows.map((flow, row) => {
    const now = today.get(flow.id);
    const seen = shown.flows[row]!;
    const hides = hidesSomething(flow as unknown as Element, seen as unknown as Element);
    return now === undefined || !hides || sameValue(flow, now) ? seen : withoutParts(seen);
  });
  return { ...shown, flows };
}

function withoutParts(flow: ReferralFlow): ReferralFlow {
  const { started, refused, abandoned, pending, refusedReasons, abandonedReasons, ...rest } = flow;
  return rest;
}

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;
}
