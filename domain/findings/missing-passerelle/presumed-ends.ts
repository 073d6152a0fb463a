import { levelMasks } from '../../graph/level-masks.ts';
import { WIDTH } from '../../graph/level-table.ts';
import { perOffer } from '../../graph/per-snapshot.ts';
import { INTAKE_STAGE, type Snapshot } from '../../graph/snapshot.ts';
import { DIMENSIONS, type Dimension } from '../../model/vocabulary.ts';
import { askedFields, broughtFields, CONDITION_FIELDS } from '../presumed-fields.ts';
import { hasPresumed, isSomePresumed, presumedAmong, type Reading } from '../presumed-values.ts';
import { accessReadings } from '../unreachable/rule.ts';

/** What the rule of M04 always reads of both filières. */
const ALWAYS = ['stage', 'sector', ...CONDITION_FIELDS];

/** The presumed values of filières that M04 may read, by node; levels with one bit a dimension. */
interface PresumedMasks {
  readonly always: Uint8Array;
  readonly asked: Uint8Array;
  readonly brought: Uint8Array;
  readonly exits: Uint8Array;
}

const presumedMasks = perOffer((snapshot): PresumedMasks | undefined => {
  if (!hasPresumed(snapshot)) return undefined;
  const { ids } = snapshot.nodes;
  const levels = (fields: (dimension: Dimension) => readonly string[]): Uint8Array =>
    Uint8Array.from(ids, (id) =>
      DIMENSIONS.reduce(
        (bits, dimension, at) => bits | (Number(isSomePresumed(snapshot, id, fields(dimension))) << at),
        0,
      ),
    );
  return {
    always: Uint8Array.from(ids, (id) => Number(isSomePresumed(snapshot, id, ALWAYS))),
    asked: levels(askedFields),
    brought: levels(broughtFields),
    exits: levels((dimension) => [`exit.${dimension}`]),
  };
});

/** The dimensions that the rule of M04 reads for two filières, as bits. */
interface ReadDimensions {
  /** What the second asks. */
  readonly asked: number;
  /** What people bring from the first. */
  readonly brought: number;
  /** The exit of the second. */
  readonly exits: number;
}

/** Which levels the rule reads for two filières: those of the test, and those that alone make the second a progress. */
function dimensionsRead(snapshot: Snapshot, a: number, b: number): ReadDimensions {
  const { stage, levels } = snapshot.nodes;
  // Guidance sends to the right level: nothing is tested out of an intake.
  const isTested = stage[a] !== INTAKE_STAGE;
  const { needs, caps } = levelMasks(snapshot);
  let exits = 0;
  if (stage[b]! <= stage[a]!)
    for (let dimension = 0; dimension < WIDTH; dimension++) {
      const after = levels.after[a * WIDTH + dimension]!;
      if (after >= 0 && levels.exit[b * WIDTH + dimension]! > after) exits |= 1 << dimension;
    }
  return {
    asked: isTested ? (1 << WIDTH) - 1 : 0,
    brought: exits | (isTested ? needs[b]! | caps[b]! : 0),
    exits,
  };
}

/** Tells of two filières whether a value that M04 reads of the first is presumed, and whether one of the second is. */
export type PresumedEnds = (a: number, b: number) => readonly [boolean, boolean];

/** Returns the test for a snapshot (the network on a day); undefined where nothing is presumed. */
export function presumedEndsIn(snapshot: Snapshot): PresumedEnds | undefined {
  const masks = presumedMasks(snapshot);
  if (masks === undefined) return undefined;
  const { always, asked, brought, exits } = masks;
  return (a, b) => {
    const read = dimensionsRead(snapshot, a, b);
    return [
      always[a] === 1 || (brought[a]! & read.brought) !== 0,
      always[b] === 1 || (asked[b]! & read.asked) !== 0 || (exits[b]! & read.exits) !== 0,
    ];
  };
}

/**
 * Returns what the rule of M04 reads for two filières, given by their numbers: their stages, sectors, conditions and
 * levels and, from the welcome, whether the second is led to otherwise.
 */
export function pairReadings(snapshot: Snapshot, a: number, b: number): Reading[] {
  const { ids, stage } = snapshot.nodes;
  const read = dimensionsRead(snapshot, a, b);
  const inBits = (bits: number): Dimension[] => DIMENSIONS.filter((_, at) => (bits & (1 << at)) !== 0);
  const exits = inBits(read.exits).map((dimension) => `exit.${dimension}`);
  return [
    [ids[a]!, [...ALWAYS, ...inBits(read.brought).flatMap(broughtFields)]],
    [ids[b]!, [...ALWAYS, ...inBits(read.asked).flatMap(askedFields), ...exits]],
    ...(stage[a] === INTAKE_STAGE ? accessReadings(snapshot, ids[b]!) : []),
  ];
}

/** Lists the filières, by id, whose presumed values M04 reads for one of some pairs, which are given by their numbers. */
export function presumedFilieres(
  snapshot: Snapshot,
  pairs: Iterable<readonly [from: number, to: number]>,
): string[] {
  if (!hasPresumed(snapshot)) return [];
  const readings = [...pairs].flatMap(([from, to]) => pairReadings(snapshot.everyone, from, to));
  return [...new Set(presumedAmong(snapshot, readings).map(({ element }) => element))];
}
