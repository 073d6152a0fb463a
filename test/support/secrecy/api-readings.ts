import { type FlowTable, flowTable } from '../../../domain/analysis/flows/flow-table.ts';
import type { Band } from '../../../domain/analysis/results.ts';
import type { NetworkAnswer } from '../../../domain/api/answers.ts';
import type { FiguresAnswer } from '../../../domain/api/questions/figures.ts';
import type { FlowsAnswer } from '../../../domain/api/questions/flows.ts';
import type { GapsAnswer } from '../../../domain/api/questions/gaps.ts';
import type { Element } from '../../../domain/change/record.ts';
import { NONE, snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { Period } from '../../../domain/model/dates.ts';
import type { AwarenessAction, ReferralFlow } from '../../../domain/model/entities.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import type { ShownFigure } from '../../../domain/secrecy/figure-results.ts';
import { type ListedFigure, listedFigures } from '../../oracle/published-list.ts';
import { attack, type Bound, type Finding, type Read } from './attacker.ts';
import { ROW_MEASURES, RowUnknowns } from './row-unknowns.ts';

/** A flow table (reports of people sent onward) with what counts in a period. */
interface Counted extends FlowTable {
  readonly inside: readonly number[];
  readonly gaveUp: Uint8Array;
}

/**
 * Everything that somebody reads who reads all answers of the server about numbers of people, at every revision, as
 * equations and bounds on the numbers as they are kept (`raw`). Throws when an answer is wrong of them.
 */
export class ApiReadings extends RowUnknowns {
  readonly read: Read[] = [];
  readonly bounds: Bound[] = [];

  constructor() {
    super({ comesBack: true });
  }

  /** What attackers find out of all that was read. */
  foundOut(): Promise<Finding[]> {
    return attack(this.unknowns, this.read, this.beliefs, this.small, this.bounds);
  }

  /** Reads the network of a revision: rows, actions, waiting lists and published sums. */
  readNetwork(raw: NetworkDocument, { network, sums }: Pick<NetworkAnswer, 'network' | 'sums'>): void {
    this.begin(raw);
    this.readElements(raw, 'flows', raw.flows, network.flows);
    this.readElements(raw, 'actions', raw.actions, network.actions);
    this.readElements(raw, 'filieres', raw.filieres, network.filieres);
    const rows = new Map(raw.flows.map((row) => [row.id, row]));
    for (const { measure, value, rows: ids } of sums)
      this.#equal(
        ids.flatMap((id) => this.unknownsOf(raw, rows.get(id)!, measure)),
        value,
      );
  }

  /** Reads elements of one list, present or past ones, in the order of those that are kept. */
  readElements(raw: NetworkDocument, list: string, kept: readonly object[], shown: readonly object[]): void {
    if (kept.length !== shown.length)
      throw new Error(`There are ${shown.length} ${list}, not ${kept.length}.`);
    for (const [at, element] of kept.entries()) {
      const [own, seen] = [element as Element, shown[at] as Element];
      if (own.id !== seen.id) throw new Error(`${seen.id} is shown for ${own.id}.`);
      if (list === 'flows') this.#readRow(raw, element as ReferralFlow, seen as unknown as ReferralFlow);
      if (list === 'actions') this.#readAction(element as AwarenessAction, seen);
      if (list === 'filieres') this.#readWaiting(own, seen);
    }
  }

  #readRow(raw: NetworkDocument, row: ReferralFlow, shown: ReferralFlow): void {
    if (shown.mergedFrom !== undefined) throw new Error(`${row.id} shows the rows that it was made of.`);
    for (const measure of ROW_MEASURES) {
      const [own, seen] = [row[measure], shown[measure]];
      this.#checkMark(`${row.id} ${measure}`, own, seen);
      if (typeof own !== 'number') continue;
      const sum = this.unknownsOf(raw, row, measure);
      this.note(sum);
      if (typeof seen === 'number') this.#equal(sum, seen);
    }
  }

  #readAction({ id, participants, operators = [] }: AwarenessAction, shown: Element): void {
    this.#checkMark(id, participants, shown.participants);
    if (typeof participants !== 'number') return;
    const sum = this.unknownOf(`${id} participants`, participants, operators);
    this.note(sum);
    if (typeof shown.participants === 'number') this.#equal(sum, shown.participants);
  }

  #readWaiting({ id, waitingCount, operator }: Element, shown: Element): void {
    this.#checkMark(id, waitingCount, shown.waitingCount);
    if (typeof waitingCount !== 'number') return;
    const sum = this.unknownOf(`${id} waitingCount`, waitingCount, [String(operator)]);
    this.note(sum);
    if (typeof shown.waitingCount === 'number') this.#equal(sum, shown.waitingCount);
  }

  /** Zero, masked and not reported stay three different things. */
  #checkMark(what: string, own: unknown, shown: unknown): void {
    const isRight = shown === own || (shown === 'masked' && own !== undefined && own !== 0);
    if (!isRight)
      throw new Error(`${what} is shown as ${JSON.stringify(shown)}, not ${JSON.stringify(own)}.`);
  }

  #equal(sum: Read, value: number): void {
    if (this.people(sum) !== value) throw new Error(`${this.people(sum)} people are told as ${value}.`);
    if (sum.length > 0) this.read.push(sum);
  }

  /** Reads published figures by any breakdown: each shown one is a sum of the rows that the closed list names for it. */
  readFigures(raw: NetworkDocument, tables: readonly FiguresAnswer[]): void {
    const listed = new Map(listedFigures(raw).map((figure) => [figure.id, figure]));
    for (const { year, kind, axis, rows, actions } of tables) {
      // Each table of a year tells the same of actions.
      if (year !== null && kind === 'ORIENTATION' && axis === 'ALL')
        this.#readActions(raw, year, actions.rows);
      for (const row of rows) {
        const about = row.about.join(' ');
        for (const measure of ROW_MEASURES)
          this.#readFigure(raw, listed.get(`${year} ${kind} ${axis} ${about} ${measure}`), row[measure]);
        for (const [at, count] of (row.quarters ?? []).entries())
          this.#readFigure(raw, listed.get(`${year}-Q${at + 1} ${kind} ${axis} ${about} count`), count);
      }
    }
  }

  /** Reads the participants in the actions of a year and of its quarters, by kind. */
  #readActions({ actions }: NetworkDocument, year: string, rows: FiguresAnswer['actions']['rows']): void {
    for (const { kind, participants, quarters } of rows)
      for (const [at, shown] of [
        participants,
        ...quarters.map((quarter) => quarter.participants),
      ].entries()) {
        const isOfQuarter = (month: number): boolean => at === 0 || Math.ceil(month / 3) === at;
        const sum = actions
          .filter((one) => one.kind === kind && one.date.startsWith(year))
          .filter(({ date }) => isOfQuarter(Number(date.slice(5, 7))))
          .flatMap((one) =>
            this.unknownOf(`${one.id} participants`, Number(one.participants ?? 0), one.operators ?? []),
          );
        this.note(sum);
        if (shown !== null && 'value' in shown) this.#equal(sum, shown.value);
      }
  }

  #readFigure(raw: NetworkDocument, listed: ListedFigure | undefined, shown: ShownFigure | null): void {
    if (shown === null) return;
    if (listed === undefined) throw new Error('A figure is shown that is not in the closed list.');
    const sum = listed.rows.flatMap((row) => this.unknownsOf(raw, row, listed.measure));
    if ('value' in shown) this.#equal(sum, shown.value);
  }

  /** Reads the bands of pairs of ends in a period. */
  readFlows(raw: NetworkDocument, { period, flows }: FlowsAnswer, day: string): void {
    const { rows, inside } = countedIn(raw, period, day);
    for (const { source, target, band } of flows) {
      const own = inside.filter((row) => rows[row]!.source === source && rows[row]!.target === target);
      this.#readBand(
        raw,
        own.map((row) => rows[row]!),
        'count',
        band,
      );
    }
  }

  /** Reads the findings of M05, M08 and M10 in a period. Those that are not there say nothing of numbers. */
  readFindings(raw: NetworkDocument, { period, at, findings }: GapsAnswer): void {
    const table = countedIn(raw, period, at);
    const { rows, inside, gaveUp, sender, receiver, kind } = table;
    const operator = (id: string): number => raw.operators.findIndex((one) => one.id === id);
    const pick = (numbers: readonly number[]): ReferralFlow[] => numbers.map((row) => rows[row]!);
    for (const finding of findings) {
      if (finding.kind === 'M08') {
        const [from, to] = finding.elements.map(operator);
        const own = inside.filter((row) => sender[row] === from && receiver[row] === to && kind[row] !== 2);
        this.#bound(raw, pick(own), 'count', { least: finding.evidence.threshold });
        this.#readBand(raw, pick(own), 'count', finding.evidence.band);
      }
      if (finding.kind === 'M05') {
        const { abandoned, reoriented, operators } = finding.evidence;
        const [from, to] = finding.elements;
        const gave = rows.filter((row, at) => gaveUp[at] === 1 && row.source === from && row.target === to);
        const back = inside.filter(
          (row) =>
            rows[row]!.kind === 'REORIENTATION' &&
            rows[row]!.source === to &&
            receiver[row] === operator(operators[0]),
        );
        if (abandoned !== null) this.#readBand(raw, gave, 'abandoned', abandoned);
        if (reoriented !== null) this.#readBand(raw, pick(back), 'count', reoriented);
      }
      if (finding.kind === 'M10') {
        const { arrivals, intake, because } = finding.evidence;
        const own = inside.filter((row) => rows[row]!.target === finding.elements[0] && kind[row] !== 2);
        const months = monthsOfEach(table, own);
        if (arrivals === null || months === undefined) continue;
        this.#readBand(raw, pick(own), 'count', arrivals, months / 12);
        if (because.includes('ARRIVALS'))
          this.#bound(raw, pick(own), 'count', { least: (intake! * months) / 12 });
      }
    }
  }

  #readBand(
    raw: NetworkDocument,
    rows: readonly ReferralFlow[],
    measure: 'count' | 'abandoned',
    band: Band,
    scale = 1,
  ): void {
    const [, first, last] = /^(\d+)(?:–(\d+))?\+?$/.exec(band) ?? [];
    const least = Number(first ?? 1);
    const most = first === undefined || band.endsWith('+') ? Number.POSITIVE_INFINITY : Number(last ?? first);
    // What is scaled need not be whole: 9.6 a year is in the band 5–9.
    const ceiling = scale === 1 ? most : most + 1 - 1e-6;
    this.#bound(raw, rows, measure, { least: least * scale, most: ceiling * scale });
  }

  #bound(
    raw: NetworkDocument,
    rows: readonly ReferralFlow[],
    measure: 'count' | 'abandoned',
    { least, most = Number.POSITIVE_INFINITY }: Partial<Bound>,
  ): void {
    // A number that came in masked is no unknown: only what is sure of the others can be said.
    const isKnown = rows.every((row) => typeof row[measure] === 'number');
    if (!isKnown) return;
    const sum = rows.flatMap((row) => this.unknownsOf(raw, row, measure));
    const people = this.people(sum);
    if (people < least! || people > most) throw new Error(`${people} people are told as ${least}–${most}.`);
    if (sum.length > 0) this.bounds.push({ sum, least: least!, most });
  }
}

/** The flow table of a network, with the rows that count in a period. */
function countedIn(raw: NetworkDocument, period: Period, day: string): Counted {
  const table = flowTable(snapshotAt(raw, day));
  return Object.assign(Object.create(table) as FlowTable, {
    inside: [...table.countedInside(period)],
    gaveUp: table.countedIn(period).abandoned,
  });
}

const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/**
 * How many different months each source of some rows has reported, when all have reported the same number, and none of them is an
 * operator with filières that have reported too.
 */
function monthsOfEach({ rows, from, source, sender }: FlowTable, own: readonly number[]): number | undefined {
  const months = new Map<number, Set<number>>();
  for (const row of own) {
    const { from: first, to: last } = rows[row]!;
    const covered = months.get(from[row]!) ?? new Set();
    for (let month = monthNumber(first); month <= monthNumber(last); month += 1) covered.add(month);
    months.set(from[row]!, covered);
  }
  const isMixed = own.some((row) =>
    own.some((other) => sender[row] === sender[other] && source[row] === NONE && source[other] !== NONE),
  );
  const [first, ...others] = new Set([...months.values()].map(({ size }) => size));
  return others.length === 0 && !isMixed ? first : undefined;
}
