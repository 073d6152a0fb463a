import type { Filiere, Operator, ReferralFlow } from '../../domain/model/entities.ts';
import type { CubeSource } from '../../domain/secrecy/cube.ts';
import { seededRandom } from '../random.ts';

const STAGES = [
  'INTAKE',
  'LITERACY',
  'BASIC_TRAINING',
  'ORIENTATION',
  'PREQUALIFICATION',
  'QUALIFICATION',
] as const;
const TYPES = ['LEE', 'EFT', 'CPAS', 'EPS'];
const BASSINS = ['north', 'centre', 'south'];
const QUARTERS = [
  ['01-01', '03-31'],
  ['04-01', '06-30'],
  ['07-01', '09-30'],
  ['10-01', '12-31'],
] as const;

/**
 * A network of about `rows` flow rows over five years, between 300 operators with one to five filières each. Half of
 * the passages report by quarter, the others by year; counts lie mostly between 1 and 20, two in five with outcomes.
 */
export function largeFlows(rows: number): CubeSource {
  const random = seededRandom(16);
  const operators: Operator[] = Array.from({ length: 300 }, (_, at) => ({
    ...{ id: `o${at}`, name: `o${at}`, type: random.pick(TYPES), bassins: [random.pick(BASSINS)] },
  }));
  const filieres: Filiere[] = operators.flatMap(({ id: operator }) =>
    Array.from({ length: random.between(1, 5) }, (_, at) => ({
      ...{ id: `${operator}-f${at}`, name: 'f', operator, stage: random.pick(STAGES) },
    })),
  );
  const flows: ReferralFlow[] = [];
  const taken = new Set<string>();
  while (flows.length < rows) {
    const [from, to] = [random.pick(filieres), random.pick(filieres)];
    const source = random.chance(0.1) ? from.operator : from.id;
    const target = random.chance(0.1) ? to.operator : to.id;
    if (from.operator === to.operator || taken.has(`${source} ${target}`)) continue;
    taken.add(`${source} ${target}`);
    const isQuarterly = random.chance(0.5);
    const kind = random.chance(0.9) ? 'ORIENTATION' : 'REORIENTATION';
    for (let year = 2020; year < 2025; year++)
      for (const [first, last] of isQuarterly ? QUARTERS : ([['01-01', '12-31']] as const)) {
        if (isQuarterly && random.chance(0.15)) continue;
        flows.push({
          ...{ id: `r${flows.length}`, source, target, kind, declaredBy: 'SENDER' },
          ...{ from: `${year}-${first}`, to: `${year}-${last}` },
          ...people(random.next(), random.next(), random.chance(0.4)),
        });
      }
  }
  return { operators, filieres, flows, outlets: [], sites: [], communes: [], bassins: [], actions: [] };
}

/** A count, small or middling more often than large, and its outcomes. */
function people(
  one: number,
  other: number,
  withOutcomes: boolean,
): Pick<ReferralFlow, 'count' | 'started' | 'refused' | 'abandoned' | 'pending'> {
  const count = Math.floor(Math.exp(4 * Math.sqrt(one * other)));
  if (!withOutcomes) return { count };
  const refused = Math.floor(count * one * 0.3);
  const abandoned = Math.floor(count * other * 0.3);
  const pending = Math.floor((count - refused - abandoned) * 0.1);
  return { count, started: count - refused - abandoned - pending, refused, abandoned, pending };
}
