import type { EntryConditions } from '../../domain/model/conditions.ts';
import type { Filiere } from '../../domain/model/entities.ts';
import { DIMENSIONS, GENERIC_SECTOR, NEXT_STAGES } from '../../domain/model/vocabulary.ts';
import { conditionsOf } from './audience.ts';
import { missingPasserelles, plainTest } from './gaps-levels.ts';
import { unreachable } from './gaps-structure.ts';
import { levelsAfter, ok } from './levels.ts';
import { bassinsOf, everyone, isForward, stageIndex, stateOf, type World } from './world.ts';

/** What becomes of one pair of filières of two operators. */
export interface OracleSynergy {
  readonly a: Filiere;
  readonly b: Filiere;
  readonly becomes: 'candidate' | 'joined' | 'refused';
  readonly reasons: readonly string[];
}

/** Every pair between operators of some types, in a sector or in all: one end is of it, the other too or of none. */
export function synergiesSlowly(
  world: World,
  types: readonly string[],
  sector: string | undefined,
  rejected: ReadonlySet<string>,
): OracleSynergy[] {
  const candidates = new Set(missingPasserelles(world).map(({ elements }) => elements.join(' ')));
  const unserved = new Set(unreachable(everyone(world)).map(({ elements }) => elements[0]));
  const looked = world.active.filter(
    (filiere) =>
      types.includes(world.operators.get(filiere.operator)?.type ?? '') &&
      (sector === undefined || [sector, GENERIC_SECTOR, undefined].includes(filiere.sector)),
  );
  return looked.flatMap((a) =>
    looked
      .filter((b) => a.operator !== b.operator)
      .filter((b) => sector === undefined || a.sector === sector || b.sector === sector)
      .map((b): OracleSynergy => ({ a, b, ...fate(a, b) })),
  );

  function fate(a: Filiere, b: Filiere): Pick<OracleSynergy, 'becomes' | 'reasons'> {
    const refused = (...reasons: string[]) => ({ becomes: 'refused' as const, reasons });
    if (!NEXT_STAGES[a.stage].includes(b.stage)) return refused('STAGE');
    const particular = [a.sector, b.sector].filter((one) => one !== undefined && one !== GENERIC_SECTOR);
    if (new Set(particular).size > 1) return refused('SECTOR');
    if (candidates.has(`${a.id} ${b.id}`)) {
      const out = [...shutTo(a), ...shutTo(b)];
      if (rejected.has(`M04:${a.id}:${b.id}`)) out.push('REJECTED');
      return out.length > 0 ? refused(...new Set(out)) : { becomes: 'candidate', reasons: [] };
    }
    if (isJoined(everyone(world), a, b)) return { becomes: 'joined', reasons: [] };
    const home = bassinsOf(world, a).ids;
    if (!bassinsOf(world, b).ids.some((id) => home.includes(id))) return refused('BASSIN');
    const reasons: string[] = apart(a.entry ?? {}, b.entry ?? {});
    if (plainTest(a, b).overall === 'NO') reasons.push('LEVELS');
    if (stageIndex(b) <= stageIndex(a) && !rises(a, b)) reasons.push('PROGRESS');
    if (a.stage === 'INTAKE' && !unserved.has(b.id)) reasons.push('DOOR');
    return refused(...reasons);
  }

  /** Conditions of an entry that the audience does not meet. */
  function shutTo(filiere: Filiere): string[] {
    const names = { AGE: 'AGE', STATUS: 'STATUSES', GROUP: 'GROUPS', COMMUNE: 'COMMUNES' } as const;
    return conditionsOf(filiere, world.audience)
      .filter(({ answer }) => answer === 'NO')
      .map(({ condition }) => names[condition]);
  }
}

/** A passage in force, one that waits or lapsed, or a way of two that people can pass. */
function isJoined(world: World, a: Filiere, b: Filiere): boolean {
  const named = world.document.passerelles.some(
    (one) =>
      one.from === a.id && one.to === b.id && isForward(one.kind) && stateOf(one, world.at) !== 'ACTIVE',
  );
  const edge = (x: Filiere, y: Filiere): boolean =>
    world.pPlus.some(({ from, to }) => from === x.id && to === y.id);
  const passable = (x: Filiere, y: Filiere): boolean => edge(x, y) && ok(world, x, y) !== 'NO';
  return named || edge(a, b) || world.active.some((middle) => passable(a, middle) && passable(middle, b));
}

function apart(one: EntryConditions, other: EntryConditions): string[] {
  const far = Number.POSITIVE_INFINITY;
  const reasons: string[] = [];
  if (Math.max(one.ageMin ?? 0, other.ageMin ?? 0) > Math.min(one.ageMax ?? far, other.ageMax ?? far))
    reasons.push('AGE');
  for (const list of ['statuses', 'groups', 'communes'] as const) {
    const [mine, theirs] = [one[list], other[list]];
    if (mine !== undefined && theirs !== undefined && !mine.some((item) => theirs.includes(item)))
      reasons.push(list.toUpperCase());
  }
  return reasons;
}

function rises(a: Filiere, b: Filiere): boolean {
  return DIMENSIONS.some((dimension) => {
    const [exit, had] = [b.exit?.[dimension], levelsAfter(a)[dimension]];
    return exit !== undefined && had !== undefined && exit > had.value;
  });
}
