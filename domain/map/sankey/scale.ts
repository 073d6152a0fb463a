import type { Sizes, Stream } from './input.ts';

/** Least height of a box, so that one from which only thin ribbons go is seen. */
const LEAST_BOX = 3;
/** Between the two ends of a ribbon that comes back to its own box. */
export const LOOP_GAP = 16;
/** Room beyond what the fullest column takes, so that boxes can stand level with those that they send people to. */
const SLACK = 60;
const ROUNDS = 40;
/** Part of the height that is left for people where labels and gaps alone take all of it. */
const PART_FOR_PEOPLE = 0.5;

/** What flows through one side of a box, or passes a column: people, and ribbons of masked numbers. */
export interface Load {
  people: number;
  masked: number;
}

/** The loads of both sides of each box. Ribbons that stay in the column meet its boxes on the right. */
export interface BoxLoad {
  readonly left: Load;
  readonly right: Load;
  loops: number;
}

/** Adds up what flows through both sides of each of `count` boxes. */
export function boxLoads(count: number, streams: readonly Stream[]): readonly BoxLoad[] {
  const loads = Array.from({ length: count }, (): BoxLoad => {
    const [left, right] = [
      { people: 0, masked: 0 },
      { people: 0, masked: 0 },
    ];
    return { left, right, loops: 0 };
  });
  for (const { source, target, way, value } of streams) {
    const isInside = way === 'WITHIN' || way === 'LOOP';
    add(loads[source]!.right, value);
    add(loads[target]![isInside ? 'right' : 'left'], value);
    if (way === 'LOOP') loads[source]!.loops += 1;
  }
  return loads;
}

function add(load: Load, value: Stream['value']): void {
  if (value === 'masked') load.masked += 1;
  else load.people += value;
}

/** Pixels per person, and the height in which the columns stand. */
export interface Scale {
  readonly perPerson: number;
  readonly height: number;
  readonly widthOf: (value: Stream['value']) => number;
  readonly boxHeight: (load: BoxLoad) => number;
}

/** One column: its boxes, what passes it, and the height that its gaps and labels take. */
export interface ColumnLoad {
  readonly boxes: readonly BoxLoad[];
  readonly passing: Load;
  readonly fixed: number;
}

/**
 * Finds the largest scale at which every column fits into the height and neither a ribbon nor a person is thicker than it
 * may be.
 * Where gaps and labels of a column fill the height, it is raised.
 */
export function scaleOf(columns: readonly ColumnLoad[], streams: readonly Stream[], sizes: Sizes): Scale {
  const { maskedWidth, thickest, perPerson: widest } = sizes;
  const widthAt = ({ people, masked }: Load, perPerson: number): number =>
    people * perPerson + masked * maskedWidth;
  const boxAt = ({ left, right, loops }: BoxLoad, perPerson: number): number =>
    Math.max(LEAST_BOX, widthAt(left, perPerson), widthAt(right, perPerson) + loops * LOOP_GAP);
  const columnAt = ({ boxes, passing, fixed }: ColumnLoad, perPerson: number): number =>
    fixed + widthAt(passing, perPerson) + boxes.reduce((sum, load) => sum + boxAt(load, perPerson), 0);
  const highest = (perPerson: number): number =>
    Math.max(0, ...columns.map((column) => columnAt(column, perPerson)));
  const height = Math.max(sizes.height, highest(0) + sizes.height * PART_FOR_PEOPLE);
  const most = streams.reduce((max, { value }) => (value === 'masked' ? max : Math.max(max, value)), 0);
  const perPerson =
    most === 0 ? 0 : largest(Math.min(widest, thickest / most), (tried) => highest(tried) <= height);
  return {
    ...{ perPerson, height: Math.min(height, highest(perPerson) + SLACK) },
    widthOf: (value) => (value === 'masked' ? maskedWidth : value * perPerson),
    boxHeight: (load) => boxAt(load, perPerson),
  };
}

/** The largest number up to `most` that fits, where each smaller one fits too. */
function largest(most: number, fits: (tried: number) => boolean): number {
  if (fits(most)) return most;
  let [low, high] = [0, most];
  for (let round = 0; round < ROUNDS; round++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}
