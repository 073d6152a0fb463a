import { places } from '../gain/places.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { groupBy } from '../model/grouping.ts';
import { byCodeUnit } from '../model/network.ts';
import { GENERIC_SECTOR, STAGES, type Stage } from '../model/vocabulary.ts';
import { isVerified } from './freshness.ts';
import { type Located, locate } from './located.ts';
import { mean } from './to-verify.ts';

/** Who offers what, where: stage × sector, for a bassin, a commune or the whole network, on a day. */

/** GENERIC is a sector of its own; null: nobody said which. */
export type CoverageSector = string | null;

/** What some filières add up to. Each counts once, however many sites it has. */
export interface Measures {
  /** Ids, in id order. */
  readonly filieres: readonly string[];
  /** Places per year where somebody said them. */
  readonly places: number;
  /** Filières whose places nobody said. */
  readonly placesUnknown: number;
  /** Places of these, estimated from their stage. */
  readonly placesEstimated: number;
  /** Mean completeness, 0 to 1; null without filière. */
  readonly documented: number | null;
  /** Filières verified less than 12 months before the day. */
  readonly verified: number;
}

export interface CoverageCell extends Measures {
  readonly stage: Stage;
  readonly sector: CoverageSector;
  /**
   * Areas in which M17 finds nothing of that stage and sector: the area asked for, else bassins. None where the sector
   * is not known: nothing can be asked there.
   */
  readonly blankIn: readonly string[];
  /** Whether an offer is looked for here: a trade at the stages of trades, no sector in particular at the others. */
  readonly lookedFor: boolean;
}

export interface Coverage {
  /** A bassin or a commune; null: the whole network, filières without a site included. */
  readonly area: string | null;
  /** GENERIC, then the sectors of the offer and of the outlets, then null if some filière has no known sector. */
  readonly sectors: readonly CoverageSector[];
  /** By sector, then by stage, in their orders. */
  readonly cells: readonly (readonly CoverageCell[])[];
  readonly bySector: readonly Measures[];
  /** In the order of STAGES. */
  readonly byStage: readonly Measures[];
  readonly all: Measures;
}

/** Stages at which a sector is a trade, as in M11. */
const TRADE_STAGES: readonly Stage[] = ['PREQUALIFICATION', 'QUALIFICATION', 'DUAL_TRAINING'];

/** Whether an offer is looked for at a stage in a sector. */
export const isLookedFor = (stage: Stage, sector: CoverageSector): boolean =>
  sector !== null && TRADE_STAGES.includes(stage) === (sector !== GENERIC_SECTOR);

/** The coverage of an area; null: of the whole network. */
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
  const cells = sectors.map((sector) =>
    STAGES.map((stage): CoverageCell => {
      const filieres = at.get(keyOf(stage, sector)) ?? [];
      return {
        ...measure(filieres),
        stage,
        sector,
        blankIn: sector === null ? [] : blankAreas(filieres),
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

/** The same whatever the area, so that what is missing in one of them has its place. */
function sectorsOf({ document }: Snapshot, located: readonly Located[]): readonly CoverageSector[] {
  const offered = located.map(({ filiere }) => filiere.sector);
  const known = new Set([...offered, ...document.outlets.map(({ sector }) => sector)]);
  const trades = [...known].filter((sector) => sector !== undefined && sector !== GENERIC_SECTOR);
  return [
    GENERIC_SECTOR,
    ...(trades as string[]).sort(byCodeUnit),
    ...(offered.includes(undefined) ? [null] : []),
  ];
}

function measuring(snapshot: Snapshot): (filieres: readonly Located[]) => Measures {
  const known = places(snapshot);
  return (located) => {
    let [said, unknown, estimated, verified] = [0, 0, 0, 0];
    for (const { node, filiere } of located) {
      if (known.estimated[node] === 1) {
        unknown += 1;
        estimated += known.count[node]!;
      } else said += known.count[node]!;
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
