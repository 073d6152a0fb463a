import { doubtsIn, isInDoubt } from '../findings/blank-area/doubts.ts';
import { places } from '../gain/places.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { groupBy } from '../model/grouping.ts';
import { byCodeUnit } from '../model/network.ts';
import { GENERIC_SECTOR, STAGES, type Stage } from '../model/vocabulary.ts';
import { isVerified } from './freshness.ts';
import { type Located, locate } from './located.ts';
import { mean } from './to-verify.ts';

/** Coverage of the offer: counts by stage and sector, for a bassin, a commune or the whole network, on a day. */

/** Code of a sector, GENERIC included; null when unknown. */
export type CoverageSector = string | null;

/** Totals of some filières. Each filière counts once, however many sites it has. */
export interface Measures {
  /** Ids, in id order. */
  readonly filieres: readonly string[];
  /** Places per year of the filières that give them. */
  readonly places: number;
  /** Number of filières whose places are unknown. */
  readonly placesUnknown: number;
  /** Places of the filières whose places are unknown, estimated from their stage. */
  readonly placesEstimated: number;
  /** Mean completeness, 0 to 1; null when there is no filière. */
  readonly documented: number | null;
  /** Filières verified less than 12 months before the day. */
  readonly verified: number;
}

export interface CoverageCell extends Measures {
  readonly stage: Stage;
  readonly sector: CoverageSector;
  /**
   * Areas without any offer of this stage and sector (M17): the requested area, or else bassins. Always empty for an
   * unknown sector.
   */
  readonly blankIn: readonly string[];
  /** Those of them where M17 is only possible: something that nobody has said may fill the cell. */
  readonly possiblyBlankIn: readonly string[];
  /** Whether this combination is expected: a trade at the stages of trades, the generic sector at the others. */
  readonly lookedFor: boolean;
}

export interface Coverage {
  /** Id of a bassin or a commune; null for the whole network, including filières without a site. */
  readonly area: string | null;
  /** GENERIC, then the sectors of filières and outlets, then null if the sector of some filière is unknown. */
  readonly sectors: readonly CoverageSector[];
  /** One list per sector, each with one cell per stage. */
  readonly cells: readonly (readonly CoverageCell[])[];
  readonly bySector: readonly Measures[];
  /** In the order of STAGES. */
  readonly byStage: readonly Measures[];
  readonly all: Measures;
}

/** Stages at which a filière teaches a trade. */
const TRADE_STAGES: readonly Stage[] = ['PREQUALIFICATION', 'QUALIFICATION', 'DUAL_TRAINING'];

/**
 * Whether filières are expected at a stage in a sector, so that their absence is a gap: in a trade at the stages that
 * teach trades, in the generic sector at the others.
 */
export const isLookedFor = (stage: Stage, sector: CoverageSector): boolean =>
  sector !== null && TRADE_STAGES.includes(stage) === (sector !== GENERIC_SECTOR);

/**
 * Counts what is offered on the day of the snapshot (the network on a day) by stage and sector: filières, places per
 * year, gaps, and how well it is documented. `area` is the id of a bassin or commune, or null for the whole network.
 */
export function coverageOf(snapshot: Snapshot, area: string | null): Coverage {
  const located = locate(snapshot);
  const isBassin = snapshot.document.bassins.some(({ id }) => id === area);
  const inside = located.filter(({ communes, bassins }) =>
    area === null ? true : (isBassin ? bassins : communes).includes(area),
  );
  const sectors = sectorsOf(snapshot, located);
  const measure = measuring(snapshot);
  const areas = area === null ? snapshot.document.bassins.map(({ id }) => id) : [area];
  const at = groupBy(inside, ({ filiere }) => keyOf(filiere.stage, filiere.sector ?? null));
  const blankAreas = (filieres: readonly Located[]): readonly string[] =>
    area === null
      ? areas.filter((bassin) => !filieres.some(({ bassins }) => bassins.includes(bassin)))
      : filieres.length === 0
        ? areas
        : [];
  const doubtsOf = doubtsIn(snapshot, new Set(areas));
  const cells = sectors.map((sector) =>
    STAGES.map((stage): CoverageCell => {
      const filieres = at.get(keyOf(stage, sector)) ?? [];
      const blankIn = sector === null ? [] : blankAreas(filieres);
      return {
        ...measure(filieres),
        stage,
        sector,
        blankIn,
        possiblyBlankIn: blankIn.filter((place) =>
          isInDoubt(doubtsOf({ area: place, stage, sector: sector ?? '' })),
        ),
        lookedFor: isLookedFor(stage, sector),
      };
    }),
  );
  const sumOf = (keep: (one: Located) => boolean): Measures => measure(inside.filter(keep));
  return {
    area,
    sectors,
    cells,
    bySector: sectors.map((sector) => sumOf(({ filiere }) => (filiere.sector ?? null) === sector)),
    byStage: STAGES.map((stage) => sumOf(({ filiere }) => filiere.stage === stage)),
    all: measure(inside),
  };
}

const keyOf = (stage: Stage, sector: CoverageSector): string => `${stage} ${sector ?? ''}`;

/** All sectors of the network, whatever the area, so that a sector missing from the area keeps its row. */
function sectorsOf({ document }: Snapshot, located: readonly Located[]): readonly CoverageSector[] {
  const offered = located.map(({ filiere }) => filiere.sector);
  const sectors = new Set([...offered, ...document.outlets.map(({ sector }) => sector)]);
  const trades = [...sectors].filter((sector) => sector !== undefined && sector !== GENERIC_SECTOR);
  return [
    GENERIC_SECTOR,
    ...(trades as string[]).sort(byCodeUnit),
    ...(offered.includes(undefined) ? [null] : []),
  ];
}

function measuring(snapshot: Snapshot): (filieres: readonly Located[]) => Measures {
  const placesOf = places(snapshot);
  return (located) => {
    let [said, unknown, estimated, verified] = [0, 0, 0, 0];
    for (const { node, filiere } of located) {
      if (placesOf.estimated[node] === 1) {
        unknown += 1;
        estimated += placesOf.count[node]!;
      } else said += placesOf.count[node]!;
      if (isVerified(filiere.observedOn, snapshot.at)) verified += 1;
    }
    return {
      filieres: located.map(({ filiere }) => filiere.id),
      places: said,
      placesUnknown: unknown,
      placesEstimated: estimated,
      documented: mean(located.map(({ completeness }) => completeness.score)),
      verified,
    };
  };
}
