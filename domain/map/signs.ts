import type { Family } from './families.ts';
import type { Point } from './layouts/routes.ts';

/** A filled shape, as the corners of its outline: it lies between -1 and 1, and y goes down. */
export type Sign = readonly (readonly [x: number, y: number])[];

const CIRCLE: Sign = Array.from({ length: 20 }, (_, at): readonly [number, number] => [
  Math.cos((at * Math.PI) / 10),
  Math.sin((at * Math.PI) / 10),
]);

/** The sign of each family of operators, which repeats what its colour says. */
export const FAMILY_SIGNS: Readonly<Record<Family, Sign>> = {
  INSERTION: CIRCLE,
  EDUCATION: [
    [-0.85, -0.85],
    [0.85, -0.85],
    [0.85, 0.85],
    [-0.85, 0.85],
  ],
  TRAINING: [
    [0, -1.1],
    [1.1, 0],
    [0, 1.1],
    [-1.1, 0],
  ],
  EMPLOYMENT: [
    [0, -1],
    [1.1, 0.9],
    [-1.1, 0.9],
  ],
  SOCIAL: [
    ...([
      [-0.4, -1],
      [0.4, -1],
      [0.4, -0.4],
      [1, -0.4],
      [1, 0.4],
      [0.4, 0.4],
    ] as const),
    ...([
      [0.4, 1],
      [-0.4, 1],
      [-0.4, 0.4],
      [-1, 0.4],
      [-1, -0.4],
      [-0.4, -0.4],
    ] as const),
  ],
  OTHER: [
    [-1.1, -0.9],
    [1.1, -0.9],
    [0, 1],
  ],
};

/** The icons of findings, by the name that a kind of finding gives as its sign. */
const ICONS: ReadonlyMap<string, Sign> = new Map<string, Sign>([
  // The road sign of a street without an end.
  [
    'dead-end',
    [
      [-0.8, -0.75],
      [0.8, -0.75],
      [0.8, -0.25],
      [0.25, -0.25],
      [0.25, 0.8],
      [-0.25, 0.8],
      [-0.25, -0.25],
      [-0.8, -0.25],
    ],
  ],
  // An arrow that ends at a wall.
  [
    'wall',
    [
      ...([
        [-0.95, -0.2],
        [-0.15, -0.2],
        [-0.15, -0.65],
        [0.4, 0],
        [0.55, 0],
        [0.55, -0.8],
        [0.9, -0.8],
      ] as const),
      ...([
        [0.9, 0.8],
        [0.55, 0.8],
        [0.55, 0],
        [0.4, 0],
        [-0.15, 0.65],
        [-0.15, 0.2],
        [-0.95, 0.2],
      ] as const),
    ],
  ],
  [
    'no-entry',
    [
      [-0.8, -0.28],
      [0.8, -0.28],
      [0.8, 0.28],
      [-0.8, 0.28],
    ],
  ],
  [
    'stairs',
    [
      [-0.9, 0.8],
      [-0.9, 0.3],
      [-0.3, 0.3],
      [-0.3, -0.2],
      [0.3, -0.2],
      [0.3, -0.75],
      [0.9, -0.75],
      [0.9, 0.8],
    ],
  ],
  // A word that was only said.
  [
    'bubble',
    [
      [-0.85, -0.7],
      [0.85, -0.7],
      [0.85, 0.35],
      [0.05, 0.35],
      [-0.4, 0.9],
      [-0.4, 0.35],
      [-0.85, 0.35],
    ],
  ],
  // The Z of sleep.
  [
    'sleep',
    [
      ...([
        [-0.65, -0.8],
        [0.7, -0.8],
        [0.7, -0.4],
        [-0.1, 0.4],
        [0.7, 0.4],
      ] as const),
      ...([
        [0.7, 0.8],
        [-0.7, 0.8],
        [-0.7, 0.4],
        [0.1, -0.4],
        [-0.65, -0.4],
      ] as const),
    ],
  ],
  [
    'hourglass',
    [
      [-0.7, -0.85],
      [0.7, -0.85],
      [0.12, 0],
      [0.7, 0.85],
      [-0.7, 0.85],
      [-0.12, 0],
    ],
  ],
  [
    'higher',
    [
      [0, -0.9],
      [0.75, -0.1],
      [0.27, -0.1],
      [0.27, 0.85],
      [-0.27, 0.85],
      [-0.27, -0.1],
      [-0.75, -0.1],
    ],
  ],
]);

/** Returns the icon with this name; undefined for a text, which is written as it is. */
export const iconOf = (name: string): Sign | undefined => ICONS.get(name);

/** Returns the corners of a sign that is drawn around a point. `radius` is half its size. */
export const signAt = (sign: Sign, middle: Point, radius: number): readonly Point[] =>
  sign.map(([x, y]) => ({ x: middle.x + x * radius, y: middle.y + y * radius }));

/** Half the size of the sign of a family, and of the icon of a finding, in the units of the map. */
export const SIGN_RADIUS = { family: 6, icon: 5 } as const;
