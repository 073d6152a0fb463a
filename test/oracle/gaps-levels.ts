import type { EntryConditions } from '../../domain/model/conditions.ts';
import { isValidAt } from '../../domain/model/dates.ts';
import type { Filiere } from '../../domain/model/entities.ts';
import { byCodeUnit } from '../../domain/model/network.ts';
import { DIMENSIONS, type Dimension, GENERIC_SECTOR, NEXT_STAGES } from '../../domain/model/vocabulary.ts';
import type { OracleFinding } from './finding.ts';
import { onAccess, unreachable } from './gaps-structure.ts';
import { gainOf, monthsToOutlet } from './impact.ts';
import { fits, levelsAfter, ok, ownTest, type Test, UNTESTED } from './levels.ts';
import { undocumentedPair } from './links.ts';
import { CONDITIONS, exits, needs, onTest, type Read, resting, SECTOR, STAGE } from './presumed.ts';
import { bassinsOf, everyone, filiereOf, isForward, stageIndex, stateOf, type World } from './world.ts';

/** M03: passerelles whose own level test says no. */
export function levelGaps(world: World): OracleFinding[] {
  return world.pPlus.flatMap((passerelle): OracleFinding[] => {
    const test = ownTest(world, passerelle);
    if (test.overall !== 'NO') return [];
    const { from, to } = passerelle;
    const verdicts = test.dimensions.map(({ verdict }) => verdict);
    const failing = test.dimensions.filter(({ verdict }) => verdict === 'GAP' || verdict === 'OVER');
    const found: OracleFinding = {
      kind: 'M03',
      elements: [passerelle.id],
      certainty: test.certainty,
      evidence: { from, to, gap: test.gap, verdicts },
    };
    const reads = onTest(
      world,
      passerelle,
      failing.map(({ dimension }) => dimension),
    );
    return [resting(world, found, reads)];
  });
}

/** The level test of a pair without a passerelle. */
export const plainTest = (a: Filiere, b: Filiere): Test =>
  a.stage === 'INTAKE' ? UNTESTED : fits(levelsAfter(a), b);

/** Every M04 pair, read for everyone, whatever the audience. */
export function missingPairs(forAudience: World): { a: Filiere; b: Filiere }[] {
  const world = everyone(forAudience);
  const unreached = new Set(unreachable(world).map(({ elements }) => elements[0]));
  return world.active.flatMap((a) =>
    world.active
      .filter((b) => isMissing(world, a, b) && (a.stage !== 'INTAKE' || unreached.has(b.id)))
      .map((b) => ({ a, b })),
  );
}

/** M04, in the order of candidates: the impact is what the missing passerelle would bring the audience. */
export function missingPasserelles(world: World): OracleFinding[] {
  const found = missingPairs(world).map(({ a, b }) => candidate(world, a, b));
  const counted = found.map((finding) => {
    const operators = String(finding.evidence.operators);
    const pairs = found.filter((other) => String(other.evidence.operators) === operators).length;
    return { ...finding, evidence: { ...finding.evidence, pairs } };
  });
  return counted.sort(inCandidateOrder);
}

function isMissing(world: World, a: Filiere, b: Filiere): boolean {
  if (a.operator === b.operator || !NEXT_STAGES[a.stage].includes(b.stage)) return false;
  if (commonBassins(world, a, b).length === 0) return false;
  if (stageIndex(b) <= stageIndex(a) && gainedIn(a, b).length === 0) return false;
  if (!sectorsMeet(a, b) || !audiencesMeet(a.entry ?? {}, b.entry ?? {})) return false;
  if (ok(world, a, b) === 'NO' || isJoined(world, a, b)) return false;
  return !world.document.passerelles.some(
    (passerelle) =>
      passerelle.from === a.id &&
      passerelle.to === b.id &&
      isForward(passerelle.kind) &&
      stateOf(passerelle, world.at) !== 'ACTIVE',
  );
}

/** The dimensions in which the exit of b is above what people have after a, both known. */
const gainedIn = (a: Filiere, b: Filiere): Dimension[] =>
  DIMENSIONS.filter((dimension) => {
    const [exit, known] = [b.exit?.[dimension], levelsAfter(a)[dimension]];
    return exit !== undefined && known !== undefined && exit > known.value;
  });

/** What M04 reads for a pair. */
function onPair(world: World, a: Filiere, b: Filiere): Read[] {
  const progress = stageIndex(b) > stageIndex(a) ? [] : gainedIn(a, b);
  return [
    ...[a, b].flatMap(({ id }): Read[] => [
      [id, STAGE],
      [id, SECTOR],
      [id, CONDITIONS],
    ]),
    ...onTest(world, { from: a.id, to: b.id, kind: 'PROGRESSION' }, DIMENSIONS),
    ...progress.flatMap((dimension): Read[] => [
      [b.id, exits(dimension)],
      [a.id, exits(dimension)],
      [a.id, needs(dimension)],
    ]),
    ...(a.stage === 'INTAKE' ? onAccess(world, b.id) : []),
  ];
}

const commonBassins = (world: World, a: Filiere, b: Filiere): string[] =>
  bassinsOf(world, a).ids.filter((id) => bassinsOf(world, b).ids.includes(id));

/** An unknown sector may be any: it meets every other, and the finding is only possible. */
function sectorsMeet(a: Filiere, b: Filiere): boolean {
  if (a.sector === undefined || b.sector === undefined) return true;
  return a.sector === b.sector || a.sector === GENERIC_SECTOR || b.sector === GENERIC_SECTOR;
}

function audiencesMeet(a: EntryConditions, b: EntryConditions): boolean {
  const lists = ['statuses', 'groups', 'communes'] as const;
  const youngest = Math.max(a.ageMin ?? 0, b.ageMin ?? 0);
  const oldest = Math.min(a.ageMax ?? Number.POSITIVE_INFINITY, b.ageMax ?? Number.POSITIVE_INFINITY);
  return (
    youngest <= oldest &&
    lists.every((list) => {
      const [one, other] = [a[list], b[list]];
      return one === undefined || other === undefined || one.some((code) => other.includes(code));
    })
  );
}

/** A path of one or two edges of P⁺ whose pairs do not fail. */
function isJoined(world: World, a: Filiere, b: Filiere): boolean {
  const edge = (x: Filiere, y: Filiere): boolean =>
    world.pPlus.some(({ from, to }) => from === x.id && to === y.id) && ok(world, x, y) !== 'NO';
  return edge(a, b) || world.active.some((middle) => edge(a, middle) && edge(middle, b));
}

function candidate(world: World, a: Filiere, b: Filiere): OracleFinding {
  const [ofA, ofB] = [bassinsOf(world, a), bassinsOf(world, b)];
  const bassinBySite = ofA.bySite && ofB.bySite;
  const sectorKnown = a.sector !== undefined && b.sector !== undefined;
  const { overall } = plainTest(a, b);
  const undocumentedLinks = undocumentedPair(world, a.operator, b.operator);
  const access = unreachable(everyone(world)).find(({ elements }) => elements[0] === b.id);
  const accessKnown = a.stage !== 'INTAKE' || access?.certainty === 'certain';
  const isCertain =
    overall === 'YES' && sectorKnown && bassinBySite && undocumentedLinks.length === 0 && accessKnown;
  const added = [{ from: a.id, to: b.id, kind: 'PROGRESSION' as const }];
  const impact = { ...gainOf(world, added), months: monthsToOutlet(world, a.id, added) ?? null };
  const found: OracleFinding = {
    kind: 'M04',
    elements: [a.id, b.id],
    certainty: isCertain ? 'certain' : 'possible',
    evidence: {
      operators: [a.operator, b.operator],
      overall,
      bassins: commonBassins(world, a, b).sort(byCodeUnit),
      bassinBySite,
      sectorKnown,
      undocumentedLinks,
      accessKnown,
      impact,
      joinedBy: joinedBy(world, a.operator, b.operator),
    },
  };
  return resting(world, found, onPair(world, a, b));
}

function joinedBy(world: World, one: string, other: string): Record<string, string[]> {
  const between = [one, other].sort().join(' ');
  const passerelles = world.p
    .filter(({ to }) => !world.outlets.has(to))
    .filter(
      ({ from, to }) =>
        [filiereOf(world, from).operator, filiereOf(world, to).operator].sort().join(' ') === between,
    );
  const agreements = world.document.agreements.filter(
    (agreement) =>
      agreement.parties.includes(one) && agreement.parties.includes(other) && isValidAt(agreement, world.at),
  );
  return {
    passerelles: passerelles.map(({ id }) => id).sort(byCodeUnit),
    agreements: agreements.map(({ id }) => id).sort(byCodeUnit),
  };
}

interface RankedImpact {
  readonly gain: number;
  readonly newlyServed: number;
  readonly months: number | null;
}

/** Certain first, then impact, then newly served at all, then months to the nearest outlet, then ids. */
export function inCandidateOrder(one: OracleFinding, other: OracleFinding): number {
  const rank = ({ certainty }: OracleFinding): number => (certainty === 'certain' ? 0 : 1);
  const impactOf = ({ evidence }: OracleFinding): RankedImpact => evidence.impact as RankedImpact;
  const [x, y] = [impactOf(one), impactOf(other)];
  const far = Number.MAX_SAFE_INTEGER;
  return (
    rank(one) - rank(other) ||
    y.gain - x.gain ||
    y.newlyServed - x.newlyServed ||
    (x.months ?? far) - (y.months ?? far) ||
    byCodeUnit(one.elements[0] ?? '', other.elements[0] ?? '') ||
    byCodeUnit(one.elements[1] ?? '', other.elements[1] ?? '')
  );
}
