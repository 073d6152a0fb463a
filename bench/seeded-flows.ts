import type { Passerelle, ReferralFlow } from '../domain/model/entities.ts';
import type { Random } from './random.ts';
import type { Offer } from './seeded-offer.ts';

type Draft = Pick<ReferralFlow, 'source' | 'target' | 'from' | 'to' | 'kind' | 'declaredBy'>;
const YEAR = { from: '2025-01-01', to: '2025-12-31' };
const FIRST_HALF = { from: '2025-01-01', to: '2025-06-30' };
const SECOND_HALF = { from: '2025-07-01', to: '2025-12-31' };
const STRADDLING = { from: '2024-07-01', to: '2025-06-30' };

/**
 * Referral flows: on a share of the passerelles whole years, half-years, zeros, both declarers, operators instead of
 * filières; some between operators that no passerelle joins; some from nowhere known.
 */
export function seededFlows(
  offer: Offer,
  passerelles: readonly Passerelle[],
  share: number,
  random: Random,
): ReferralFlow[] {
  const flows: ReferralFlow[] = [];
  const taken = new Set<string>();
  const operatorOf = new Map(
    passerelles.length > 100_000 ? [] : offer.filieres.map(({ id, operator }) => [id, operator]),
  );
  const add = (ends: Omit<Draft, 'from' | 'to'>, periods: readonly { from: string; to: string }[]): void => {
    const series = `${ends.source} ${ends.target} ${ends.kind} ${ends.declaredBy}`;
    if (taken.has(series)) return;
    taken.add(series);
    const unused = random.chance(0.3);
    for (const period of periods)
      flows.push({ ...ends, ...period, count: unused ? 0 : random.between(0, 30) });
  };
  for (const { from: source, to: target } of passerelles) {
    if (!random.chance(share)) continue;
    const kind = random.chance(0.85) ? 'ORIENTATION' : 'REORIENTATION';
    const form = random.next();
    const periods =
      form < 0.7
        ? [YEAR]
        : form < 0.93
          ? [FIRST_HALF, SECOND_HALF]
          : form < 0.97
            ? [STRADDLING]
            : [FIRST_HALF];
    add({ source, target, kind, declaredBy: 'SENDER' }, periods);
    if (random.chance(0.1)) add({ source, target, kind, declaredBy: 'RECEIVER' }, periods);
    const [one, other] = [operatorOf.get(source), operatorOf.get(target)];
    if (one !== undefined && other !== undefined && one !== other && random.chance(0.05))
      add({ source: one, target: other, kind, declaredBy: 'SENDER' }, [YEAR]);
  }
  const unagreed = Math.floor(offer.filieres.length * Math.min(share, 0.1));
  for (let index = 0; index < unagreed; index++) {
    const source = random.below(offer.filieres.length);
    const near = Math.min(offer.filieres.length - 1, source + random.between(1, 60));
    const ends = [offer.filieres[source]!, offer.filieres[near]!] as const;
    const whole = random.chance(0.3);
    add(
      {
        source: whole ? ends[0].operator : ends[0].id,
        target: whole ? ends[1].operator : ends[1].id,
        kind: 'ORIENTATION',
        declaredBy: 'SENDER',
      },
      [YEAR],
    );
    if (random.chance(0.3))
      add({ source: 'SELF', target: ends[1].id, kind: 'ORIENTATION', declaredBy: 'RECEIVER' }, [YEAR]);
  }
  return flows;
}
