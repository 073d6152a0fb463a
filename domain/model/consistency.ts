import { checkLinks } from './check-links.ts';
import { checkReasons } from './check-reasons.ts';
import type { EntryConditions } from './conditions.ts';
import { contradictedReports, contradiction } from './contradicted-reports.ts';
import { isFirstOfMonth, isLastOfMonth, wholeMonths } from './dates.ts';
import { FIELDS } from './element-fields.ts';
import type { Agreement, ReferralFlow } from './entities.ts';
import type { FindingLife } from './finding-life.ts';
import { MEMBER_FIELDS, membersIn } from './members.ts';
import { byCodeUnit, ENTITY_LISTS, type NetworkDocument } from './network.ts';
import type { NilReport } from './nil-report.ts';
import { operatorsOfFilieres } from './operators-of-filieres.ts';
import type { Problem } from './problems.ts';
import type { TravelTime } from './travel.ts';
import { DIMENSIONS } from './vocabulary.ts';

/** A flow covers whole months and at least a quarter: a shorter period could point at one person. */
const SHORTEST_FLOW_MONTHS = 3;

const error = (
  code: Problem['code'],
  path: string,
  value: string,
  details?: Problem['details'],
): Problem => ({
  code,
  severity: 'error',
  path,
  value,
  details,
});

/**
 * Checks rules of a document that involve several fields or elements: the order of dates and bounds, sums and
 * overlaps of flows, duplicate travel times, and the records of people's decisions on findings. Returns the problems
 * found, empty when it is sound.
 */
export function checkConsistency(document: NetworkDocument): Problem[] {
  return [
    ...checkIntervals(document),
    ...document.filieres.flatMap(({ entry }, index) =>
      entry ? checkEntry(entry, `filieres[${index}].entry`) : [],
    ),
    ...document.filieres.flatMap(({ schedule }, index) =>
      schedule?.hoursPerWeek === 0
        ? [error('no-hours-a-week', `filieres[${index}].schedule.hoursPerWeek`, '0')]
        : [],
    ),
    ...checkPresumed(document, 'operators'),
    ...checkPresumed(document, 'filieres'),
    ...document.passerelles.flatMap(({ from, to }, index) =>
      from === to ? [error('self-passerelle', `passerelles[${index}].to`, to)] : [],
    ),
    ...document.flows.flatMap((flow, index) => checkFlow(flow, `flows[${index}]`)),
    ...checkFlowSeries(document.flows),
    ...checkReasons(document),
    ...document.nilReports.flatMap((report, index) => checkMonths(report, `nilReports[${index}]`)),
    ...checkContradictions(document),
    ...checkTravelTimes(document.travelTimes),
    ...checkLives(document.findingLives),
    ...document.meetingPoints.flatMap(({ decision, reason }, index) =>
      decision === 'REFUSED' && reason === undefined ? [unsaid(`meetingPoints[${index}].reason`)] : [],
    ),
    ...checkConfirmations(document.agreements),
    ...checkLinks(document),
  ];
}

/** The fields that are marked as presumed must exist. */
function checkPresumed(document: NetworkDocument, list: 'operators' | 'filieres'): Problem[] {
  return document[list].flatMap(({ presumed = [] }, index) =>
    presumed
      .filter((name) => !FIELDS[list].some(({ path }) => path === name))
      .map((name) => error('unknown-field', `${list}[${index}].presumed`, name)),
  );
}

function checkIntervals(document: NetworkDocument): Problem[] {
  const problems: Problem[] = [];
  const check = (path: string, fact: object, first: string, last: string): void => {
    const [from, to] = [first, last].map((key) => (fact as Record<string, unknown>)[key]);
    if (typeof from === 'string' && typeof to === 'string' && from > to)
      problems.push(error('inverted-interval', `${path}.${last}`, to, { first, from }));
  };
  for (const list of ENTITY_LISTS) {
    for (const [index, item] of document[list].entries())
      check(`${list}[${index}]`, item, 'validFrom', 'validTo');
  }
  for (const [index, passerelle] of document.passerelles.entries())
    check(`passerelles[${index}]`, passerelle, 'suspendedFrom', 'suspendedTo');
  for (const list of ['flows', 'nilReports'] as const)
    for (const [index, row] of document[list].entries()) check(`${list}[${index}]`, row, 'from', 'to');
  for (const field of MEMBER_FIELDS)
    for (const [index, element] of document[field.list].entries())
      for (const [row, member] of membersIn(element, field).entries())
        check(`${field.list}[${index}].${field.field}[${row}]`, member, 'validFrom', 'validTo');
  for (const [index, type] of document.operatorTypes.entries()) {
    for (const [row, label] of type.labels.entries())
      check(`operatorTypes[${index}].labels[${row}]`, label, 'validFrom', 'validTo');
  }
  return problems;
}

function checkEntry(entry: EntryConditions, path: string): Problem[] {
  const problems: Problem[] = [];
  for (const dimension of DIMENSIONS) {
    const { min, tested, max } = entry[dimension] ?? {};
    if (max === undefined) continue;
    const at = `${path}.${dimension}.max`;
    if (min !== undefined && max < min) problems.push(error('max-below-min', at, String(max), { min }));
    // Nobody can enter, because of the test alone. The people who run the filière must see this, so it is a warning.
    if (tested !== undefined && max < tested)
      problems.push({ ...error('max-below-tested', at, String(max), { tested }), severity: 'warning' });
  }
  const { ageMin, ageMax } = entry;
  if (ageMin !== undefined && ageMax !== undefined && ageMin > ageMax)
    problems.push(error('age-inverted', `${path}.ageMax`, String(ageMax), { ageMin }));
  return problems;
}

function checkFlow(flow: ReferralFlow, path: string): Problem[] {
  if (flow.from > flow.to) return [];
  const problems = checkMonths(flow, path);
  const parts = [flow.started, flow.refused, flow.abandoned, flow.pending];
  if (typeof flow.count === 'number' && parts.every((part) => typeof part === 'number')) {
    const sum = parts.reduce((total, part) => total + part, 0);
    // The figures may be small counts, so the message names the rule and the row but never the figures.
    if (sum !== flow.count)
      problems.push(error('flow-sum', `${path}.count`, 'count ≠ started + refused + abandoned + pending'));
  }
  return problems;
}

/** A report covers whole months, and at least a quarter. */
function checkMonths(period: ReferralFlow | NilReport, path: string): Problem[] {
  const { from, to } = period;
  if (from > to) return [];
  const problems: Problem[] = [];
  if (!isFirstOfMonth(from)) problems.push(error('flow-not-whole-months', `${path}.from`, from));
  if (!isLastOfMonth(to)) problems.push(error('flow-not-whole-months', `${path}.to`, to));
  if (problems.length === 0 && wholeMonths(period) < SHORTEST_FLOW_MONTHS)
    problems.push(error('flow-too-short', `${path}.to`, `${from} – ${to}`));
  return problems;
}

/** Warns of reports of nothing beside a row by the same declarer that counts people. */
function checkContradictions(document: NetworkDocument): Problem[] {
  const { nilReports, flows, filieres } = document;
  if (nilReports.length === 0) return [];
  return contradictedReports(document, operatorsOfFilieres(filieres)).map(({ report, flow }) =>
    contradiction(
      { ...nilReports[report]!, path: `nilReports[${report}]` },
      { ...flows[flow]!, path: `flows[${flow}]` },
    ),
  );
}

function checkFlowSeries(flows: readonly ReferralFlow[]): Problem[] {
  const inOrder = flows
    .map((flow, index) => ({
      flow,
      index,
      key: [flow.source, flow.target, flow.kind, flow.declaredBy].join(' '),
    }))
    .sort((a, b) => byCodeUnit(a.key, b.key) || byCodeUnit(a.flow.from, b.flow.from) || a.index - b.index);
  const problems: Problem[] = [];
  let furthest = inOrder[0];
  for (const row of inOrder.slice(1)) {
    if (furthest !== undefined && row.key === furthest.key && row.flow.from <= furthest.flow.to) {
      problems.push(
        error('flow-overlap', `flows[${row.index}].from`, `${row.flow.from} – ${row.flow.to}`, {
          at: `flows[${furthest.index}]`,
          other: `${furthest.flow.from} – ${furthest.flow.to}`,
        }),
      );
    }
    if (furthest === undefined || row.key !== furthest.key || row.flow.to > furthest.flow.to) furthest = row;
  }
  return problems;
}

/** Refuses two travel times for the same pair of communes whose validity overlaps. */
function checkTravelTimes(times: readonly TravelTime[]): Problem[] {
  const inOrder = times
    .map((time, index) => ({
      ...time,
      index,
      ends: `${time.from} → ${time.to}`,
      first: time.validFrom ?? '',
    }))
    .sort((a, b) => byCodeUnit(a.ends, b.ends) || byCodeUnit(a.first, b.first) || a.index - b.index);
  return inOrder.slice(1).flatMap((time, before) => {
    const other = inOrder[before]!;
    if (other.ends !== time.ends || (other.validTo !== undefined && other.validTo < time.first)) return [];
    return [
      error('said-twice', `travelTimes[${time.index}]`, time.ends, { at: `travelTimes[${other.index}]` }),
    ];
  });
}

/** Refuses a second record for one finding, and a rejection without a reason. */
function checkLives(lives: readonly FindingLife[]): Problem[] {
  const places = new Map<string, string>();
  return lives.flatMap(({ key, state, reason }, index) => {
    const path = `findingLives[${index}]`;
    const at = places.get(key);
    places.set(key, path);
    return [
      ...(at === undefined ? [] : [error('said-twice', `${path}.key`, key, { at })]),
      ...(state === 'REJECTED' && reason === undefined ? [unsaid(`${path}.reason`)] : []),
    ];
  });
}

/** Warns of a confirmation by an operator that is no party of the agreement: nothing counts it. */
const checkConfirmations = (agreements: readonly Agreement[]): Problem[] =>
  agreements.flatMap(({ parties, confirmations = [] }, index) =>
    confirmations.flatMap(({ operator }, row): Problem[] =>
      parties.includes(operator)
        ? []
        : [
            {
              ...error('confirmed-by-no-party', `agreements[${index}].confirmations[${row}]`, operator),
              severity: 'warning',
            },
          ],
    ),
  );

const unsaid = (path: string): Problem => ({ code: 'missing', severity: 'error', path });
