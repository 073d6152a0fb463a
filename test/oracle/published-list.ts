import type { ReferralFlow } from '../../domain/model/entities.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';

/** A published figure of flows, as the text of the closed list says it, with the rows that it adds up. */
export interface ListedFigure {
  readonly block: string;
  readonly id: string;
  readonly measure: 'count' | 'started' | 'refused' | 'abandoned' | 'pending';
  readonly rows: readonly ReferralFlow[];
}

const OUTCOMES = ['started', 'refused', 'abandoned', 'pending'] as const;

/** The closed list of published figures of flows, worked out row by row for each year and quarter that has rows. */
export function listedFigures(document: NetworkDocument): ListedFigure[] {
  const years = [...new Set(document.flows.map(({ from }) => from.slice(0, 4)))];
  const periods = years.flatMap((year) => [
    { period: year, from: `${year}-01-01`, to: `${year}-12-31`, isYear: true },
    ...['01-01 03-31', '04-01 06-30', '07-01 09-30', '10-01 12-31'].map((days, at) => {
      const [from, to] = days.split(' ');
      return { period: `${year}-Q${at + 1}`, from: `${year}-${from}`, to: `${year}-${to}`, isYear: false };
    }),
  ]);
  const kinds = [...new Set(document.flows.map(({ kind }) => kind))];
  return periods.flatMap(({ period, from, to, isYear }) =>
    kinds.flatMap((kind) => {
      const inside = document.flows.filter((row) => row.kind === kind && row.from >= from && row.to <= to);
      const block = `flows ${period.slice(0, 4)} ${kind}`;
      const complete = inside.filter((row) => OUTCOMES.every((outcome) => typeof row[outcome] === 'number'));
      return [
        ...measured(document, counting(document, inside), isYear, ['count']),
        ...measured(document, counting(document, complete), isYear, OUTCOMES),
      ].map(({ axis, about, measure, rows }) => ({
        ...{ block, measure, rows },
        id: [period, kind, axis, about, measure].join(' '),
      }));
    }),
  );
}

function measured(
  document: NetworkDocument,
  rows: readonly ReferralFlow[],
  isYear: boolean,
  measures: readonly ListedFigure['measure'][],
) {
  const byKey = new Map<string, { axis: string; about: string; rows: ReferralFlow[] }>();
  for (const row of rows)
    for (const [axis, about] of placesOf(document, row)) {
      if (!isYear && axis !== 'STAGES' && axis !== 'ALL') continue;
      const known = byKey.get(`${axis} ${about}`) ?? { axis, about, rows: [] };
      known.rows.push(row);
      byKey.set(`${axis} ${about}`, known);
    }
  return [...byKey.values()].flatMap((figure) => measures.map((measure) => ({ ...figure, measure })));
}

/** Every figure in which a row is counted: its axis, and what it is about. */
function placesOf(document: NetworkDocument, { source, target }: ReferralFlow): [string, string][] {
  const [from, to] = [describe(document, source), describe(document, target)];
  return [
    ['ENDS', `${source} ${target}`],
    ['OPERATORS', `${from.operator} ${to.operator}`],
    ...[...new Set([source, from.operator])].map((end): [string, string] => ['SOURCE', end]),
    ...[...new Set([target, to.operator])].map((end): [string, string] => ['TARGET', end]),
    ['STAGES', `${from.stage} ${to.stage}`],
    ['TYPES', `${from.type} ${to.type}`],
    ...[...new Set([...from.bassins, ...to.bassins])].map((bassin): [string, string] => ['BASSIN', bassin]),
    ['ALL', ''],
  ];
}

function describe({ operators, filieres, outlets }: NetworkDocument, id: string) {
  const filiere = filieres.find((one) => one.id === id);
  const operator = operators.find((one) => one.id === (filiere?.operator ?? id));
  const bassins = operator?.bassins ?? [];
  if (filiere !== undefined)
    return { operator: filiere.operator, stage: filiere.stage, type: operator!.type, bassins };
  if (operator !== undefined) return { operator: id, stage: 'OPERATOR', type: operator.type, bassins };
  const stage = outlets.some((one) => one.id === id) ? 'EMPLOYMENT' : id;
  return { operator: id, stage, type: stage, bassins };
}

/** A row that reports at least the people of others, or, when they agree, the same people. */
export interface RowsTogether {
  readonly whole: ReferralFlow;
  readonly parts: readonly ReferralFlow[];
  readonly mayAgree: boolean;
}

/** What is known of rows that report the same people, of one kind: see `secrecy.md`, what the reader knows. */
export function rowsTogether(document: NetworkDocument): RowsTogether[] {
  const monthsOf = ({ from, to }: ReferralFlow): string[] => {
    const months: string[] = [];
    for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = following(month)) months.push(month);
    return months;
  };
  const fine = (end: string, of: string): boolean =>
    document.filieres.some(({ id, operator }) => id === end && operator === of);
  return document.flows.flatMap((whole) => {
    const inside = document.flows.filter(
      (row) => row !== whole && row.kind === whole.kind && row.from >= whole.from && row.to <= whole.to,
    );
    const told = inside.filter(
      ({ source, target, declaredBy }) =>
        source === whole.source && target === whole.target && declaredBy === 'RECEIVER',
    );
    const isWhole = whole.declaredBy === 'SENDER' && told.flatMap(monthsOf).length === monthsOf(whole).length;
    const finer = inside.filter(
      ({ source, target }) =>
        (source === whole.source || fine(source, whole.source)) &&
        (target === whole.target || fine(target, whole.target)) &&
        (source !== whole.source || target !== whole.target),
    );
    return [
      ...(isWhole ? [{ whole, parts: told, mayAgree: true }] : []),
      ...(finer.length > 0 ? [{ whole, parts: counting(document, finer), mayAgree: false }] : []),
    ];
  });
}

const following = (month: string): string => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
};

/** The rows that count: the finest first, a sender's before a receiver's, each unless one that counts stands for it. */
function counting(document: NetworkDocument, rows: readonly ReferralFlow[]): ReferralFlow[] {
  const isOperator = (end: string): boolean => document.operators.some(({ id }) => id === end);
  const coarse = ({ source, target }: ReferralFlow): number => [source, target].filter(isOperator).length;
  const covers = (end: string, fine: string): boolean =>
    end === fine || document.filieres.some(({ id, operator }) => id === fine && operator === end);
  const counted: ReferralFlow[] = [];
  for (const level of [0, 1, 2])
    for (const declarer of ['SENDER', 'RECEIVER'])
      for (const row of rows.filter((one) => coarse(one) === level && one.declaredBy === declarer)) {
        const isTold = counted.some((other) => {
          if (other.from > row.to || row.from > other.to) return false;
          if (other.source === row.source && other.target === row.target)
            return other.declaredBy === 'SENDER' && row.declaredBy === 'RECEIVER';
          return covers(row.source, other.source) && covers(row.target, other.target);
        });
        if (!isTold) counted.push(row);
      }
  return counted;
}
