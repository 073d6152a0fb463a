import {
  addMonths,
  isValidAt,
  nextDay,
  type Period,
  previousDay,
  wholeMonths,
} from '../../domain/model/dates.ts';
import type { Passerelle } from '../../domain/model/entities.ts';
import { byCodeUnit } from '../../domain/model/network.ts';
import type { OracleFinding } from './finding.ts';
import { bandOf, nilPeriods, operatorOfEnd, publishedOf, rowsInside, sumOf, thresholdOf } from './flows.ts';
import { undocumentedPair } from './links.ts';
import { filiereOf, pairsOf, type World } from './world.ts';

export interface FlowPair {
  readonly a: string;
  readonly b: string;
  readonly on: readonly Passerelle[];
  /** First day of the pair, its filières and its operators; null = always. */
  readonly since: string | null;
  readonly verdict: 'dormant' | 'not-reported' | 'used';
}

/** Pairs of P⁺ between filières that have been there for a year. */
export function oldPairs(world: World): Omit<FlowPair, 'verdict'>[] {
  return pairsOf(world.pPlus)
    .filter(({ b }) => !world.outlets.has(b))
    .map(({ a, b, on }) => ({ a, b, on, since: sinceWhen(world, a, b, on) }))
    .filter(({ since }) => since === null || previousDay(addMonths(since, 12)) <= world.at);
}

function sinceWhen(world: World, a: string, b: string, on: readonly Passerelle[]): string | null {
  const oldest = on.map(({ validFrom }) => validFrom ?? '').sort(byCodeUnit)[0];
  const ends = [a, b].flatMap((id) => {
    const filiere = filiereOf(world, id);
    return [filiere.validFrom ?? '', world.operators.get(filiere.operator)?.validFrom ?? ''];
  });
  return [oldest ?? '', ...ends].sort(byCodeUnit).at(-1) || null;
}

/** What the rows of the period say of each old pair; nothing in a period under twelve months. */
export function judgedPairs(world: World, period: Period): FlowPair[] {
  if (wholeMonths(period) < 12) return [];
  const inside = rowsInside(world, period);
  return oldPairs(world).map((pair) => {
    const rows = inside.filter(({ source, target }) => source === pair.a && target === pair.b);
    if (sumOf(rows).people > 0) return { ...pair, verdict: 'used' };
    const told = [...rows, ...nilPeriods(world, period, pair.a, pair.b)];
    return { ...pair, verdict: isCovered(period, told) ? 'dormant' : 'not-reported' };
  });
}

/** Every day of the period stands in some row. */
function isCovered(period: Period, rows: readonly Period[]): boolean {
  for (let day = period.from; day <= period.to; day = nextDay(day)) {
    if (!rows.some(({ from, to }) => from <= day && day <= to)) return false;
  }
  return true;
}

/** M07: pairs whose rows cover the whole period and say zero. */
export function dormant(world: World, period: Period): OracleFinding[] {
  return judgedPairs(world, period)
    .filter(({ verdict }) => verdict === 'dormant')
    .map(({ a, b, on, since }) => ({
      kind: 'M07',
      elements: [a, b],
      certainty: 'certain',
      evidence: { passerelles: on.map(({ id }) => id).sort(byCodeUnit), since, months: wholeMonths(period) },
    }));
}

/** M08: operators between which people go without any passerelle. */
export function latent(world: World, period: Period): OracleFinding[] {
  const threshold = thresholdOf(period);
  const valid = world.document.operators.filter((operator) => isValidAt(operator, world.at));
  const counted = rowsInside(world, period).filter(({ kind }) => kind !== 'INTRODUCTION');
  return valid.flatMap(({ id: one }) =>
    valid.flatMap(({ id: other }): OracleFinding[] => {
      if (one === other) return [];
      const rows = counted.filter(
        ({ source, target }) =>
          operatorOfEnd(world, source) === one && operatorOfEnd(world, target) === other,
      );
      const joined = world.p.some(
        ({ from, to, kind }) =>
          kind !== 'DISCOVERY' && operatorOfEnd(world, from) === one && operatorOfEnd(world, to) === other,
      );
      const { people, isExact } = publishedOf(world, rows, ['OPERATORS', 'ENDS']);
      if (joined || people < threshold) return [];
      const filieres = [...new Set(rows.flatMap(({ source, target }) => [source, target]))]
        .filter((end) => world.filieres.has(end))
        .sort(byCodeUnit);
      const undocumentedLinks = undocumentedPair(world, one, other);
      const evidence = { band: bandOf(people, isExact), threshold, filieres, undocumentedLinks };
      const certainty = undocumentedLinks.length === 0 ? 'certain' : 'possible';
      return [{ kind: 'M08', elements: [one, other], certainty, evidence }];
    }),
  );
}
