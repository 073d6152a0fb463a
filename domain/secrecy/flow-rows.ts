import type { RowBetweenOperators } from '../model/counted-rows.ts';
import type { ReferralFlow } from '../model/entities.ts';
import type { NetworkDocument } from '../model/network.ts';
import { bassinsByCommune, communeOfSites } from '../model/territory.ts';
import type { FlowOutcome } from '../model/vocabulary.ts';
import { outcomesOf } from './row-cells.ts';

/** A flow row with what the published figures are broken down by. */
export interface FlowRow extends RowBetweenOperators {
  /** Its stages of source and target, or the operator, UNKNOWN, SELF or EMPLOYMENT where an end has none. */
  readonly stages: string;
  /** The operator types of source and target. */
  readonly types: string;
  /** The bassins of its source and of its target on its last day, each once. */
  readonly bassins: readonly string[];
  /** Its four outcomes, when the row gives each of them as a number. */
  readonly outcomes?: Readonly<Record<FlowOutcome, number>>;
}

/** The lists of a network that say what flows and their ends are. */
export type FlowSource = Pick<
  NetworkDocument,
  'operators' | 'filieres' | 'outlets' | 'sites' | 'communes' | 'bassins' | 'flows'
>;

/** An end of a flow. */
interface End {
  readonly operator: string;
  readonly stage: string;
  readonly type: string;
  bassinsAt(day: string): readonly string[];
}

/**
 * Reads the flow rows (reports of people sent onward) of a network, each with what figures are broken down by:
 * operators, stages, types and bassins of its ends. A row that `read` finds unchanged is the same object as before.
 */
export class FlowRowReader {
  #source: Omit<FlowSource, 'flows'> | undefined;
  #rows = new Map<ReferralFlow, FlowRow>();

  /** The flow rows of a network. */
  read(document: FlowSource): FlowRow[] {
    const isSameSource = this.#source !== undefined && sameSource(this.#source, document);
    const endOf = endsOf(document);
    const rows = new Map<ReferralFlow, FlowRow>();
    for (const flow of document.flows) {
      const known = this.#rows.get(flow);
      const row = known !== undefined && isSameSource ? known : rowOf(flow, endOf);
      rows.set(flow, known !== undefined && sameRow(known, row) ? known : row);
    }
    this.#source = document;
    this.#rows = rows;
    return [...rows.values()];
  }
}

const sameSource = (one: Omit<FlowSource, 'flows'>, other: Omit<FlowSource, 'flows'>): boolean =>
  (['operators', 'filieres', 'outlets', 'sites', 'communes', 'bassins'] as const).every(
    (list) => one[list] === other[list],
  );

function rowOf(flow: ReferralFlow, endOf: (id: string) => End): FlowRow {
  const [from, to] = [endOf(flow.source), endOf(flow.target)];
  const outcomes = outcomesOf(flow);
  return {
    ...{ flow, sender: from.operator, receiver: to.operator },
    stages: `${from.stage} ${to.stage}`,
    types: `${from.type} ${to.type}`,
    bassins: [...new Set([...from.bassinsAt(flow.to), ...to.bassinsAt(flow.to)])],
    ...(outcomes === undefined ? {} : { outcomes }),
  };
}

const sameRow = (a: FlowRow, b: FlowRow): boolean =>
  a === b ||
  (a.sender === b.sender &&
    a.receiver === b.receiver &&
    a.stages === b.stages &&
    a.types === b.types &&
    a.bassins.join(' ') === b.bassins.join(' '));

function endsOf(document: FlowSource): (id: string) => End {
  const { operators, filieres, outlets } = document;
  const places = placesOf(document);
  const ends = new Map<string, End>();
  for (const { id, type, bassins = [] } of operators)
    ends.set(id, { operator: id, stage: 'OPERATOR', type, bassinsAt: () => bassins });
  for (const { id, operator, stage, sites = [] } of filieres) {
    const own = ends.get(operator);
    const declared = own?.bassinsAt('') ?? [];
    const bassinsAt = (day: string) => places(sites, day) ?? declared;
    ends.set(id, { operator, stage, type: own?.type ?? operator, bassinsAt });
  }
  for (const { id } of outlets) ends.set(id, outside(id, 'EMPLOYMENT'));
  return (id) => ends.get(id) ?? outside(id, id);
}

const outside = (id: string, stage: string): End => ({
  operator: id,
  stage,
  type: stage,
  bassinsAt: () => [],
});

/** The bassins of sites on a day; undefined when none of the sites is valid on that day. */
function placesOf(
  document: FlowSource,
): (sites: readonly string[], day: string) => readonly string[] | undefined {
  const days = new Map<string, ReturnType<typeof onDay>>();
  const onDay = (day: string) => ({
    communes: communeOfSites(document, day),
    bassins: bassinsByCommune(document, day),
  });
  return (sites, day) => {
    let known = days.get(day);
    if (known === undefined) {
      known = onDay(day);
      days.set(day, known);
    }
    const { communes, bassins } = known;
    const valid = sites.filter((site) => communes.has(site));
    return valid.length === 0 ? undefined : valid.flatMap((site) => bassins.get(communes.get(site)!) ?? []);
  };
}
