import { byCodeUnit, type NetworkDocument } from '../model/network.ts';
import { FLOW_SOURCES_OUTSIDE } from '../model/vocabulary.ts';
import type { FigureAxis, FigureRow, FigureTable, ShownFigure } from '../secrecy/figure-results.ts';
import { isNobody } from '../secrecy/shown-figures.ts';
import { bridgesOf, NO_BRIDGES, type ReferralNetwork, type YearBridges } from './bridges.ts';
import { disagreementsOf } from './disagreements.ts';
import type {
  Bridge,
  Carried,
  DeclaredBridge,
  Disagreement,
  ReferralPair,
  Referrals,
  ReferralTotal,
  TypePair,
} from './results.ts';
import { onDeclared, startedShare } from './shares.ts';

/** The breakdowns that are read. */
export const REFERRAL_AXES = ['ENDS', 'TYPES', 'SOURCE', 'ALL'] as const satisfies readonly FigureAxis[];
/** The reports of a network, as readers see them. */
type ReportSource = Pick<NetworkDocument, 'flows'>;
export type ReferralTables = Readonly<Record<(typeof REFERRAL_AXES)[number], FigureTable>>;

/**
 * Compares the passerelles that were in force in a year with the people who are published to have been sent: who went
 * over which, who went where there is none, and which passerelles carried nobody. `network` is one as readers see it,
 * `tables` are published figures of one year and kind. Nothing else about people is read.
 */
export function declaredObserved(network: ReferralNetwork & ReportSource, tables: ReferralTables): Referrals {
  const { years, year, kind, rows, shares } = tables.ENDS;
  const bridges = year === null ? NO_BRIDGES : bridgesOf(network, year);
  const disagreements = disagreementsOf(network.flows, { year, kind });
  const pairs = rows.map((row) => pairOf(row, bridges, disagreements.get(row.about.join(' ')) ?? []));
  const counts: CountsByEnds = new Map(rows.map(({ about, count }) => [about.join(' '), count]));
  const declared = bridges.all
    .map((passerelle): DeclaredBridge => {
      const { id, from, to } = passerelle;
      return { passerelle: id, from, to, carried: carriedBy(from, to, counts, bridges) };
    })
    .toSorted((one, other) => byCodeUnit(one.passerelle, other.passerelle));
  const countOf = (rowsOf: readonly FigureRow[], about: string): ShownFigure | null =>
    rowsOf.find((row) => row.about.join(' ') === about)?.count ?? null;
  return {
    ...{ years, year, kind, pairs, total: totalOf(tables.ALL.rows[0]) },
    ...{ masked: shares.ENDS.masked, of: shares.ENDS.of },
    bridges: declared,
    types: typePairs(network, declared, tables.TYPES.rows),
    onDeclared: onDeclared(pairs, {
      all: countOf(tables.ALL.rows, ''),
      withoutSender: FLOW_SOURCES_OUTSIDE.map((source) => countOf(tables.SOURCE.rows, source)),
    }),
  };
}

function totalOf(row: FigureRow | undefined): ReferralTotal {
  const { count = null, started = null, refused = null, abandoned = null, pending = null } = row ?? {};
  return { count, started, refused, abandoned, pending };
}

function pairOf(row: FigureRow, bridges: YearBridges, disagreements: readonly Disagreement[]): ReferralPair {
  const [source = '', target = ''] = row.about;
  const { count, started, refused, abandoned, pending } = row;
  return {
    ...{ source, target, bridge: bridgeOf(source, target, bridges) },
    passerelles: bridges.between(source, target).map(({ id }) => id),
    ...{ count, started, refused, abandoned, pending, share: startedShare(row) },
    disagreements: [...disagreements],
  };
}

function bridgeOf(source: string, target: string, bridges: YearBridges): Bridge {
  if (isOutside(source)) return 'NO_SENDER';
  if (bridges.between(source, target).length > 0) return 'DECLARED';
  return bridges.within(source, target).length > 0 ? 'UNSURE' : 'NONE';
}

/** Whether a source is outside the network, so that nobody known sent its people. */
const isOutside = (source: string): boolean => FLOW_SOURCES_OUTSIDE.some((one) => one === source);

/** Counts of a table by the ends that they are about. */
type CountsByEnds = ReadonlyMap<string, ShownFigure | null>;

function carriedBy(from: string, to: string, counts: CountsByEnds, { operatorOf }: YearBridges): Carried {
  const own = counts.get(`${from} ${to}`);
  if (own != null && !isNobody(own)) return 'SOMEBODY';
  const [sender, receiver] = [operatorOf(from), operatorOf(to)];
  const wholes = [`${sender} ${to}`, `${from} ${receiver}`, `${sender} ${receiver}`].map((ends) =>
    counts.get(ends),
  );
  const reported = [own, ...wholes].filter((count) => count != null);
  if (reported.some((count) => !isNobody(count))) return 'UNSURE';
  return reported.length > 0 ? 'NOBODY' : 'NOT_REPORTED';
}

function typePairs(
  { operators, filieres }: ReferralNetwork,
  bridges: readonly DeclaredBridge[],
  rows: readonly FigureRow[],
): TypePair[] {
  const types = new Map(operators.map(({ id, type }) => [id, type]));
  for (const { id, operator } of filieres) types.set(id, types.get(operator) ?? operator);
  const pairs = new Map<string, TypePair>();
  const pair = (from: string, to: string): TypePair => {
    const key = `${from} ${to}`;
    const known = pairs.get(key) ?? { from, to, declared: 0, carrying: 0, observed: null };
    pairs.set(key, known);
    return known;
  };
  for (const { from, to, carried } of bridges) {
    // An outlet is of no type: it is where people work.
    const known = pair(types.get(from) ?? 'EMPLOYMENT', types.get(to) ?? 'EMPLOYMENT');
    known.declared += 1;
    if (carried === 'SOMEBODY') known.carrying += 1;
  }
  for (const { about, count } of rows) if (!isOutside(about[0]!)) pair(about[0]!, about[1]!).observed = count;
  return [...pairs.values()].sort(
    (one, other) => byCodeUnit(one.from, other.from) || byCodeUnit(one.to, other.to),
  );
}
