import type { Period } from '../../domain/model/dates.ts';
import type { ReferralFlow } from '../../domain/model/entities.ts';
import type { OracleFinding } from './finding.ts';
import { bandOf, outcomeRows, publishedOf, thresholdOf } from './flows.ts';
import { isInside } from './periods.ts';
import { pairsOf, type World } from './world.ts';

const OUTCOMES = ['started', 'refused', 'abandoned', 'pending'] as const;
type Outcomes = readonly [started: number, refused: number, abandoned: number, pending: number];

/** M19: pairs over which many people are sent, of whom two in five or more never begin or stay. */
export function ruptures(world: World, period: Period): OracleFinding[] {
  const counted = outcomeRows(world, period).filter(({ kind }) => kind !== 'INTRODUCTION');
  return pairsOf(world.pPlus)
    .filter(({ b }) => !world.outlets.has(b))
    .flatMap(({ a, b, on }): OracleFinding[] => {
      const rows = counted.filter(({ source, target }) => source === a && target === b);
      const known = togetherOrAlone(world, rows);
      const [sent, lost] = known.reduce(
        ([all, gone], { people: [started, refused, abandoned, pending] }) => [
          all + started + refused + abandoned + pending,
          gone + refused + abandoned,
        ],
        [0, 0],
      );
      if (sent < 20 || lost / sent < 0.4) return [];
      const read = known.flatMap((one) => one.rows);
      const k = thresholdOf(period);
      const mayTell = [lost, sent - lost].every((people) => people === 0 || people >= k);
      const evidence = {
        sent: bandOf(sent, true),
        lostPercent: mayTell ? Math.round((lost * 20) / sent) * 5 : null,
        reasons: reasonsOf(read),
        isContradicted: read.some((row) =>
          world.document.flows.some((other) => isInside(other, period) && tellsOtherwise(other, row)),
        ),
        passerelles: on.map(({ id }) => id).sort(),
      };
      return [{ kind: 'M19', elements: [a, b], certainty: 'certain', evidence }];
    });
}

/** Rows of one kind and calendar year together where all their outcomes are published, else each that shows its own. */
function togetherOrAlone(
  world: World,
  rows: readonly ReferralFlow[],
): { people: Outcomes; rows: ReferralFlow[] }[] {
  const groups: ReferralFlow[][] = [];
  for (const row of rows) {
    const group = groups.find(([first]) => isSameFigure(first!, row));
    if (group === undefined) groups.push([row]);
    else group.push(row);
  }
  return groups.flatMap((group) => {
    const whole = published(world, group);
    if (whole !== undefined) return [{ people: whole, rows: group }];
    return group.flatMap((row) =>
      OUTCOMES.every((outcome) => row[outcome] !== 'masked')
        ? [{ people: OUTCOMES.map((outcome) => row[outcome]) as unknown as Outcomes, rows: [row] }]
        : [],
    );
  });
}

const isSameFigure = (one: ReferralFlow, other: ReferralFlow): boolean =>
  one.kind === other.kind &&
  new Set([one.from, one.to, other.from, other.to].map((day) => day.slice(0, 4))).size === 1;

function published(world: World, rows: readonly ReferralFlow[]): Outcomes | undefined {
  const known = OUTCOMES.map((outcome) => publishedOf(world, rows, ['ENDS'], outcome));
  return known.every(({ isExact }) => isExact)
    ? (known.map(({ people }) => people) as unknown as Outcomes)
    : undefined;
}

/** The first three reasons: those that most rows name for anybody, then by code. */
function reasonsOf(rows: readonly ReferralFlow[]): string[] {
  const named = rows.map(
    (row) =>
      new Set(
        [...(row.refusedReasons ?? []), ...(row.abandonedReasons ?? [])]
          .filter(({ count }) => count !== 0)
          .map(({ reason }) => reason),
      ),
  );
  const often = (reason: string): number => named.filter((own) => own.has(reason)).length;
  const all = [...new Set(named.flatMap((own) => [...own]))].sort();
  return all.sort((one, other) => often(other) - often(one)).slice(0, 3);
}

const tellsOtherwise = (other: ReferralFlow, row: ReferralFlow): boolean =>
  (['source', 'target', 'kind', 'from', 'to'] as const).every((field) => other[field] === row[field]) &&
  row.declaredBy === 'SENDER' &&
  other.declaredBy === 'RECEIVER' &&
  OUTCOMES.every((outcome) => other[outcome] !== undefined) &&
  OUTCOMES.some(
    (outcome) => other[outcome] !== 'masked' && row[outcome] !== 'masked' && other[outcome] !== row[outcome],
  );
