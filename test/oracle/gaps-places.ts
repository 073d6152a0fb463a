import type { Cell } from '../../domain/findings/rule.ts';
import { isValidAt } from '../../domain/model/dates.ts';
import type { Filiere, Operator } from '../../domain/model/entities.ts';
import { byCodeUnit } from '../../domain/model/network.ts';
import { GENERAL_OUTLET, GENERIC_SECTOR, STAGES, type Stage } from '../../domain/model/vocabulary.ts';
import type { OracleFinding } from './finding.ts';
import { along } from './gaps-structure.ts';
import { undocumentedOf } from './links.ts';
import { endsByThemselves, IS_END, IS_START, type Read, resting, SECTOR, STAGE } from './presumed.ts';
import { bassinsOf, reach, validSites, type World } from './world.ts';

/** Stages at which a trade is learned: sectors count there. */
const TRADE_STAGES: readonly Stage[] = STAGES.slice(
  STAGES.indexOf('PREQUALIFICATION'),
  STAGES.indexOf('DUAL_TRAINING') + 1,
);

interface Target {
  readonly name: string;
  readonly kind: 'OUTLET' | 'SECTOR';
  /** The nodes at which it is reached. */
  readonly nodes: ReadonlySet<string>;
}

function targetsOf(world: World): Target[] {
  const outlets = [...world.outlets].map(
    (name): Target => ({ name, kind: 'OUTLET', nodes: new Set([name]) }),
  );
  const trades = world.active.filter(({ stage }) => TRADE_STAGES.includes(stage));
  const sectors = new Set(
    trades.flatMap(({ sector }) => sector ?? []).filter((code) => code !== GENERIC_SECTOR),
  );
  return [
    ...outlets,
    ...[...sectors].map((name): Target => {
      const nodes = trades.filter(({ sector }) => sector === name).map(({ id }) => id);
      return { name, kind: 'SECTOR', nodes: new Set(nodes) };
    }),
  ];
}

interface Crossing {
  readonly bassin: string;
  readonly target: Target;
  readonly starts: readonly string[];
  readonly outside: readonly string[];
  readonly certain: boolean;
}

/** Every bassin that reaches a target by filières outside it only. */
function crossings(world: World): Crossing[] {
  const next = along(world);
  const targets = targetsOf(world);
  return world.document.bassins.flatMap(({ id: bassin }) => {
    const isIn = (filiere: Filiere): boolean => bassinsOf(world, filiere).ids.includes(bassin);
    const hasSite = (filiere: Filiere): boolean => validSites(world, filiere).length > 0;
    const reaches = (from: string, { nodes }: Target, without: ReadonlySet<string>): boolean =>
      [...reach([from], (id) => next(id).filter((other) => !without.has(other)))].some((id) => nodes.has(id));
    const needsOutside = (
      target: Target,
      starts: readonly Filiere[],
      outside: readonly Filiere[],
    ): boolean => {
      const removed = new Set(outside.map(({ id }) => id));
      return (
        starts.some(({ id }) => reaches(id, target, new Set())) &&
        !starts.some(({ id }) => reaches(id, target, removed))
      );
    };
    const starts = world.starts.filter(isIn);
    const outside = world.active.filter((filiere) => !isIn(filiere));
    const surely = {
      starts: starts.filter(hasSite),
      outside: outside.filter(hasSite),
    };
    return targets
      .filter((target) => needsOutside(target, starts, outside))
      .map((target): Crossing => {
        const able = starts.filter(({ id }) => reaches(id, target, new Set())).map(({ id }) => id);
        const reached = reach(able, next);
        return {
          bassin,
          target,
          starts: able.sort(byCodeUnit),
          outside: outside
            .filter(({ id }) => reached.has(id) && reaches(id, target, new Set()))
            .map(({ id }) => id)
            .sort(byCodeUnit),
          certain: needsOutside(target, surely.starts, surely.outside),
        };
      });
  });
}

/** M11: an outlet, or a trade, that a bassin reaches only by way of filières elsewhere. */
export function targetsOutsideBassin(world: World): OracleFinding[] {
  return crossings(world).map(({ bassin, target, starts, outside, certain }) => {
    const evidence = {
      target: target.kind,
      starts,
      outside,
      undocumentedLinks: undocumentedOf(world, [...starts, ...outside], 'out', 'into'),
    };
    const certainty = certain ? 'certain' : 'possible';
    return resting(
      world,
      { kind: 'M11', elements: [bassin, target.name], certainty, evidence },
      onCrossing(world, bassin, target),
    );
  });
}

/** What M11 reads: which filières of the bassin are starts, and which of those that they reach carry the target. */
function onCrossing(world: World, bassin: string, target: Target): Read[] {
  const starts = world.starts
    .filter((filiere) => bassinsOf(world, filiere).ids.includes(bassin))
    .map(({ id }) => id);
  const reached = reach(starts, along(world));
  const ends = target.kind === 'OUTLET' && target.name === GENERAL_OUTLET ? endsByThemselves(world) : [];
  const trades = target.kind === 'SECTOR' ? [...target.nodes] : [];
  const isReached = (id: string): boolean => reached.has(id);
  return [
    ...starts.map((id): Read => [id, IS_START]),
    ...ends.filter(isReached).map((id): Read => [id, IS_END]),
    ...trades.filter(isReached).flatMap((id): Read[] => [
      [id, STAGE],
      [id, SECTOR],
    ]),
  ];
}

/** What a possible M11 waits for: where its starts, and the filières that carry it, take place. */
export function bassinWaits(world: World): string[] {
  return crossings(world)
    .filter(({ certain }) => !certain)
    .flatMap(({ starts, outside }) => [...starts, ...outside])
    .filter((id) => validSites(world, world.filieres.get(id) as Filiere).length === 0);
}

/** M17: cells of the offer, among those asked for, where no active filière has a site. */
export function blankAreas(world: World, cells: readonly Cell[]): OracleFinding[] {
  return cells.flatMap(({ area, stage, sector }): OracleFinding[] => {
    const bassin = world.document.bassins.find(({ id }) => id === area);
    const communes = bassin?.communes
      .filter((member) => isValidAt(member, world.at))
      .map(({ commune }) => commune) ?? [area];
    const offered = world.active.some(
      (filiere) =>
        filiere.stage === stage &&
        filiere.sector === sector &&
        validSites(world, filiere).some(({ commune }) => communes.includes(commune)),
    );
    if (offered) return [];
    const evidence = cellDoubts(world, { area, stage, sector }, communes);
    const isCertain = Object.values(evidence).every(({ count }) => count === 0);
    const certainty = isCertain ? 'certain' : 'possible';
    return [{ kind: 'M17', elements: [area, stage, sector], certainty, evidence }];
  });
}

/** Types of bodies that consult, pay or employ, and offer no filière. */
const NO_OFFER = ['CSEF', 'COMMISSION', 'ONEM', 'EMPLOYER'];

/** What nobody has said and may fill a cell in which no filière is known. */
function cellDoubts(world: World, { area, stage, sector }: Cell, communes: readonly string[]) {
  const { document, at, active } = world;
  const mayWorkThere = (id: string): boolean => {
    const { bassins = [] } = world.operators.get(id) as Operator;
    const declares = document.bassins.some(
      (bassin) =>
        bassins.includes(bassin.id) &&
        (bassin.id === area ||
          bassin.communes.some((member) => member.commune === area && isValidAt(member, at))),
    );
    const hasSite = document.sites.some(
      (site) => site.operator === id && isValidAt(site, at) && communes.includes(site.commune),
    );
    return declares || hasSite;
  };
  const told = (elements: readonly { readonly id: string }[]) => {
    const ids = elements.map(({ id }) => id).sort(byCodeUnit);
    return { count: ids.length, first: ids.slice(0, 5) };
  };
  const ofStage = active.filter((filiere) => filiere.stage === stage);
  const isThere = (filiere: Filiere): boolean =>
    validSites(world, filiere).some(({ commune }) => communes.includes(commune));
  const mayBeThere = (filiere: Filiere): boolean =>
    validSites(world, filiere).length === 0 && mayWorkThere(filiere.operator);
  const withoutSector = ofStage.filter((filiere) => filiere.sector === undefined && isThere(filiere));
  const withoutSite = ofStage.filter(
    (filiere) => (filiere.sector === undefined || filiere.sector === sector) && mayBeThere(filiere),
  );
  return {
    withoutSector: told(withoutSector),
    withoutSite: told(withoutSite),
    // A value that was only presumed may turn out to be any other.
    presumed: told(
      active.filter((filiere) => {
        const { presumed = [] } = filiere;
        if (!presumed.includes('stage') && !presumed.includes('sector')) return false;
        if (withoutSector.includes(filiere) || withoutSite.includes(filiere)) return false;
        if (!isThere(filiere) && !mayBeThere(filiere)) return false;
        const stageFits = filiere.stage === stage || presumed.includes('stage');
        const sectorFits =
          filiere.sector === undefined || filiere.sector === sector || presumed.includes('sector');
        return stageFits && sectorFits;
      }),
    ),
    silentOperators: told(
      document.operators.filter(
        (operator) =>
          isValidAt(operator, at) &&
          !NO_OFFER.includes(operator.type) &&
          active.every((filiere) => filiere.operator !== operator.id) &&
          mayWorkThere(operator.id),
      ),
    ),
  };
}
