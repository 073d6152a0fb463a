import { addMonths, type Period } from '../../domain/model/dates.ts';
import type { Passerelle } from '../../domain/model/entities.ts';
import { byCodeUnit } from '../../domain/model/network.ts';
import { DIMENSIONS } from '../../domain/model/vocabulary.ts';
import type { OracleFinding } from './finding.ts';
import { rowsInside } from './flows.ts';
import { undocumentedOf } from './links.ts';
import { IS_END, IS_START, needs, type Read, resting } from './presumed.ts';
import {
  filiereOf,
  isActiveEnd,
  isForward,
  isTerminal,
  pairsOf,
  reach,
  stateOf,
  type World,
} from './world.ts';

const certain = { certainty: 'certain' } as const;
const certainIf = (holds: boolean): Pick<OracleFinding, 'certainty'> =>
  holds ? certain : { certainty: 'possible' };

/** Next nodes in N⁺. */
export const along =
  (world: World) =>
  (id: string): string[] => [
    ...world.pPlus.filter(({ from }) => from === id).map(({ to }) => to),
    ...world.prep.filter(({ filiere }) => filiere === id).map(({ outlet }) => outlet),
  ];

/** M01: no edge out at all; what leaves all the same and carries nobody yet stands beside it. */
export function deadEnds(world: World): OracleFinding[] {
  const next = along(world);
  const visits = world.p.filter(({ kind }) => kind === 'DISCOVERY');
  const plans = world.document.passerelles.filter((one) => stateOf(one, world.at) === 'PLANNED');
  return world.active
    .filter((filiere) => !isTerminal(filiere) && next(filiere.id).length === 0)
    .map(({ id, stage }): OracleFinding => {
      const [discovery, planned] = [visits, plans].map((list) =>
        list
          .filter(({ from }) => from === id)
          .map((passerelle) => passerelle.id)
          .sort(byCodeUnit),
      );
      const undocumentedLinks = undocumentedOf(world, [id], 'out');
      const evidence = { stage, discovery, planned, undocumentedLinks };
      const isDocumented = undocumentedLinks.length === 0;
      return resting(world, { kind: 'M01', elements: [id], ...certainIf(isDocumented), evidence }, [
        [id, IS_END],
      ]);
    });
}

/** M01X: ways that go on, and stop before any outlet. */
export function noOutlet(world: World): OracleFinding[] {
  const next = along(world);
  return world.active.flatMap((filiere): OracleFinding[] => {
    if (isTerminal(filiere) || next(filiere.id).length === 0) return [];
    const reached = [...reach([filiere.id], next)];
    if (reached.some((id) => world.outlets.has(id))) return [];
    const reachable = reached.filter((id) => id !== filiere.id).sort(byCodeUnit);
    const undocumentedLinks = undocumentedOf(world, reached, 'out');
    const evidence = { stage: filiere.stage, reachable, undocumentedLinks };
    const isDocumented = undocumentedLinks.length === 0;
    return [
      resting(
        world,
        { kind: 'M01X', elements: [filiere.id], ...certainIf(isDocumented), evidence },
        reached.map((id) => [id, IS_END]),
      ),
    ];
  });
}

/** M02: active filières that no start leads to in P⁺. */
export function unreachable(world: World): OracleFinding[] {
  const starts = world.starts.map(({ id }) => id);
  const onward = (id: string): string[] => world.pPlus.filter(({ from }) => from === id).map(({ to }) => to);
  const reached = reach(starts, onward);
  return world.active
    .filter(({ id }) => !reached.has(id))
    .map(({ id, stage, openAdmission }): OracleFinding => {
      // Whoever leads here may be a start after all, or be led to.
      const leading = world.active.filter((other) => reach([other.id], onward).has(id));
      const unsaid = leading.filter((other) => other.openAdmission === undefined).map((other) => other.id);
      const undocumentedLinks = undocumentedOf(
        world,
        leading.map((other) => other.id),
        'into',
      );
      const evidence = {
        stage,
        severity: openAdmission === undefined ? 'to-document' : 'strong',
        undocumentedAccess: unsaid.filter((other) => other !== id).sort(byCodeUnit),
        undocumentedLinks,
      };
      const isDocumented = unsaid.length === 0 && undocumentedLinks.length === 0;
      return resting(
        world,
        { kind: 'M02', elements: [id], ...certainIf(isDocumented), evidence },
        onAccess(world, id),
      );
    });
}

/** What M02 reads for a filière: that neither it nor one that leads to it in P⁺ is a start. */
export function onAccess(world: World, id: string): Read[] {
  const onward = (from: string): string[] =>
    world.pPlus.filter((one) => one.from === from).map(({ to }) => to);
  return world.active
    .filter((other) => reach([other.id], onward).has(id))
    .map((other) => [other.id, IS_START]);
}

/** M06: pairs that rest on informal passages only. */
export function informalOnly(world: World): OracleFinding[] {
  return pairsOf(world.pPlus)
    .filter(({ on }) => on.every(({ formality }) => formality === 'INFORMAL'))
    .map(({ a, b, on }) => ({
      kind: 'M06',
      elements: [a, b],
      ...certain,
      evidence: { passerelles: on.map(({ id }) => id) },
    }));
}

/** M15: tests that ask for more than is declared. */
export function inflatedTests(world: World): OracleFinding[] {
  return world.active.flatMap(({ id, entry }): OracleFinding[] => {
    const dimensions = DIMENSIONS.flatMap((dimension) => {
      const { min, tested } = entry?.[dimension] ?? {};
      if (tested === undefined || tested <= (min ?? 0)) return [];
      const certainty = min === undefined ? ('possible' as const) : ('certain' as const);
      return [{ dimension, declared: min ?? null, tested, certainty }];
    });
    if (dimensions.length === 0) return [];
    const certainty = dimensions.some((one) => one.certainty === 'certain') ? 'certain' : 'possible';
    return [
      resting(
        world,
        { kind: 'M15', elements: [id], certainty, evidence: { dimensions } },
        dimensions.map(({ dimension }) => [id, needs(dimension)]),
      ),
    ];
  });
}

/** M13: passages that lapsed, in the first form that holds of each (a, b, kind). */
export function lapsed(world: World): OracleFinding[] {
  const { document, at } = world;
  const groups: { a: string; b: string; kind: Passerelle['kind']; all: Passerelle[] }[] = [];
  for (const passerelle of document.passerelles) {
    const { from: a, to: b, kind } = passerelle;
    if (kind === 'DISCOVERY' || !isActiveEnd(world, a) || !isActiveEnd(world, b)) continue;
    const group = groups.find((one) => one.a === a && one.b === b && one.kind === kind);
    if (group) group.all.push(passerelle);
    else groups.push({ a, b, kind, all: [passerelle] });
  }
  return groups.flatMap(({ a, b, kind, all }): OracleFinding[] => {
    const found = formOf(world, kind, all);
    if (found === undefined) return [];
    const [form, passerelles] = found;
    const evidence = { form, passerelles: passerelles.map(({ id }) => id).sort(byCodeUnit) };
    return [{ kind: 'M13', elements: [a, b, kind], ...certain, evidence }];
  });

  function formOf(
    { p, pPlus }: World,
    kind: Passerelle['kind'],
    all: readonly Passerelle[],
  ): [string, Passerelle[]] | undefined {
    const first = all[0] as Passerelle;
    const onPair = isForward(kind) ? pPlus : p.filter((other) => other.kind === 'RETURN');
    const replaced = onPair.some(({ from, to }) => from === first.from && to === first.to);
    const last = [...all]
      .filter((one) => stateOf(one, at) !== 'PLANNED')
      .sort(byLastDay)
      .at(-1);
    if (!replaced && last !== undefined && stateOf(last, at) === 'EXPIRED') return ['EXPIRED', [last]];
    const ended = all.flatMap((one) => {
      const agreement = document.agreements.find(({ id }) => id === one.agreement);
      if (stateOf(one, at) !== 'ACTIVE' || agreement === undefined) return [];
      return [{ one, last: agreement.validTo }];
    });
    const isPast = ({ last: day }: (typeof ended)[number]): boolean => day !== undefined && day < at;
    if (ended.length > 0 && ended.every(isPast)) {
      const inOrder = [...ended].sort(
        (x, y) => byCodeUnit(x.last ?? '', y.last ?? '') || byLastDay(x.one, y.one),
      );
      return ['AGREEMENT_ENDED', inOrder.slice(-1).map(({ one }) => one)];
    }
    if (replaced) return undefined;
    const longAgo = (day: string): boolean => addMonths(day, 12) < at;
    const suspended = all.filter(
      (one) =>
        stateOf(one, at) === 'SUSPENDED' && (one.suspendedFrom === undefined || longAgo(one.suspendedFrom)),
    );
    if (suspended.length > 0) return ['SUSPENDED_LONG', suspended.sort(byLastDay).slice(-1)];
    const late = all.filter(
      (one) => stateOf(one, at) === 'PLANNED' && one.validFrom !== undefined && longAgo(one.validFrom),
    );
    return late.length > 0 ? ['PLANNED_LATE', late.sort(byLastDay).slice(-1)] : undefined;
  }
}

/**
 * The same as it is told: by each passerelle that may tell it, its day (of the agreement, where that has ended) and
 * whether a row of the period that is not zero begins later.
 */
export function lapsedTold(world: World, period: Period): OracleFinding[] {
  const { passerelles, agreements } = world.document;
  return lapsed(world).map((finding): OracleFinding => {
    const [a, b] = finding.elements;
    const rows = rowsInside(world, period).filter(
      (row) => row.source === a && row.target === b && row.count !== 0,
    );
    const told = (finding.evidence.passerelles as string[]).map((id) => {
      const { agreement, ...one } = passerelles.find((passerelle) => passerelle.id === id) as Passerelle;
      const days: Record<string, string | undefined> = {
        EXPIRED: one.validTo,
        AGREEMENT_ENDED: agreements.find((other) => other.id === agreement)?.validTo,
        SUSPENDED_LONG: one.suspendedFrom,
        PLANNED_LATE: one.validFrom,
      };
      const date = days[finding.evidence.form as string];
      const flowsGoOn = date === undefined ? null : rows.some(({ from }) => from > date);
      return [id, { agreement: agreement ?? null, date: date ?? null, flowsGoOn }];
    });
    return { ...finding, evidence: { ...finding.evidence, told: Object.fromEntries(told) } };
  });
}

/** Open is last; then the first day, absent first; then ids. */
function byLastDay(one: Passerelle, other: Passerelle): number {
  return (
    byCodeUnit(one.validTo ?? '9999-99-99', other.validTo ?? '9999-99-99') ||
    byCodeUnit(one.validFrom ?? '', other.validFrom ?? '') ||
    byCodeUnit(one.id, other.id)
  );
}

/** Renewals among the lapsed: expired, carrying forward, between filières of two operators. */
export function renewals(world: World): { finding: OracleFinding; bridge: Passerelle }[] {
  return lapsed(world).flatMap((finding) => {
    const [a, b, kind] = finding.elements as [string, string, Passerelle['kind']];
    if (finding.evidence.form !== 'EXPIRED' || !isForward(kind) || world.outlets.has(b)) return [];
    if (filiereOf(world, a).operator === filiereOf(world, b).operator) return [];
    const [id] = finding.evidence.passerelles as string[];
    const bridge = world.document.passerelles.find((one) => one.id === id) as Passerelle;
    return [{ finding, bridge }];
  });
}
