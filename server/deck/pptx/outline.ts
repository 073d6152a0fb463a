/** How far a drawing is turned, enlarged and moved: `x' = a·x + c·y + e`, `y' = b·x + d·y + f`. */
export type Placing = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const UNMOVED: Placing = [1, 0, 0, 1, 0, 0];

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The placing of a drawing that lies inside another: first `inner`, then `outer`. */
export const within = ([a, b, c, d, e, f]: Placing, [g, h, i, j, k, l]: Placing): Placing => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

export const moved = ([a, b, c, d, e, f]: Placing, { x, y }: Point): Point => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
});

/** How much larger a placing draws. */
export const enlarged = ([a, b, c, d]: Placing): number => Math.sqrt(Math.abs(a * d - b * c));

/** Reads the attribute `transform` of the program's own drawings, which move and turn. */
export function placingOf(transform: string): Placing {
  let found = UNMOVED;
  for (const [, name, told = ''] of transform.matchAll(/(translate|rotate)\(([^)]*)\)/g)) {
    const [first = 0, second = 0] = told.split(/[\s,]+/).map(Number);
    const turn = (first * Math.PI) / 180;
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    found = within(found, name === 'translate' ? [1, 0, 0, 1, first, second] : [cos, sin, -sin, cos, 0, 0]);
  }
  return found;
}

/** A part of an outline: each step ends at its last point. A curve has one or two points that bend it. */
export interface Step {
  readonly to: 'move' | 'line' | 'quad' | 'cubic' | 'close';
  readonly points: readonly Point[];
}

/** How many numbers follow each letter of a path that the program's own drawings use. */
const NUMBERS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, A: 7, Z: 0 };

/** Reads the attribute `d` of a path of the program's own drawings. Throws for letters that they do not use. */
export function stepsOf(d: string): readonly Step[] {
  const told = d.match(/[A-Za-z]|-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? [];
  const steps: Step[] = [];
  let here: Point = { x: 0, y: 0 };
  let letter = '';
  for (let at = 0; at < told.length; ) {
    if (/[A-Za-z]/.test(told[at]!)) letter = told[at++]!;
    const count = NUMBERS[letter];
    if (count === undefined) throw new Error(`A path has the unknown letter ${letter}.`);
    const numbers = told.slice(at, at + count).map(Number);
    at += count;
    const added = stepsFrom(here, letter, numbers);
    steps.push(...added);
    here = added.at(-1)?.points.at(-1) ?? here;
    if (letter === 'M') letter = 'L';
  }
  return steps;
}

function stepsFrom(here: Point, letter: string, numbers: readonly number[]): readonly Step[] {
  const pairs = Array.from({ length: Math.floor(numbers.length / 2) }, (_, at) => ({
    x: numbers[2 * at]!,
    y: numbers[2 * at + 1]!,
  }));
  switch (letter) {
    case 'M':
      return [{ to: 'move', points: pairs }];
    case 'H':
      return [{ to: 'line', points: [{ ...here, x: numbers[0]! }] }];
    case 'V':
      return [{ to: 'line', points: [{ ...here, y: numbers[0]! }] }];
    case 'Q':
      return [{ to: 'quad', points: pairs }];
    case 'C':
      return [{ to: 'cubic', points: pairs }];
    case 'A':
      return arcSteps(here, numbers);
    case 'Z':
      return [{ to: 'close', points: [] }];
    default:
      return [{ to: 'line', points: pairs }];
  }
}

/** A part of a circle, from a point, as curves of at most a quarter. Only circles are drawn, never turned ellipses. */
function arcSteps(from: Point, numbers: readonly number[]): readonly Step[] {
  const [radius = 0, , , isLarge, isClockwise, x = 0, y = 0] = numbers;
  const to = { x, y };
  const half = Math.hypot(to.x - from.x, to.y - from.y) / 2;
  if (half === 0 || radius === 0) return [{ to: 'line', points: [to] }];
  const r = Math.max(radius, half);
  const beside = Math.sqrt(Math.max(0, r * r - half * half)) * (isLarge === isClockwise ? -1 : 1);
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const centre = {
    x: middle.x - (beside * (to.y - from.y)) / (2 * half),
    y: middle.y + (beside * (to.x - from.x)) / (2 * half),
  };
  const begin = Math.atan2(from.y - centre.y, from.x - centre.x);
  let turn = Math.atan2(to.y - centre.y, to.x - centre.x) - begin;
  if (isClockwise === 1 && turn <= 0) turn += 2 * Math.PI;
  if (isClockwise !== 1 && turn >= 0) turn -= 2 * Math.PI;
  const parts = Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9);
  const part = turn / parts;
  const bend = (4 / 3) * Math.tan(part / 4) * r;
  return Array.from({ length: parts }, (_, at): Step => {
    const [one, two] = [begin + at * part, begin + (at + 1) * part];
    const [start, end] = [one, two].map((angle) => ({
      x: centre.x + r * Math.cos(angle),
      y: centre.y + r * Math.sin(angle),
    })) as [Point, Point];
    return {
      to: 'cubic',
      points: [
        { x: start.x - bend * Math.sin(one), y: start.y + bend * Math.cos(one) },
        { x: end.x + bend * Math.sin(two), y: end.y - bend * Math.cos(two) },
        at === parts - 1 ? to : end,
      ],
    };
  });
}

/** The corners of the attribute `points` of a polygon, as a closed outline. */
export function polygonSteps(points: string): readonly Step[] {
  const numbers = points
    .split(/[\s,]+/)
    .filter((one) => one !== '')
    .map(Number);
  const corners = Array.from({ length: Math.floor(numbers.length / 2) }, (_, at) => ({
    x: numbers[2 * at]!,
    y: numbers[2 * at + 1]!,
  }));
  return [
    ...corners.map((corner, at): Step => ({ to: at === 0 ? 'move' : 'line', points: [corner] })),
    { to: 'close', points: [] },
  ];
}

/** An outline placed elsewhere. */
export const movedSteps = (steps: readonly Step[], placing: Placing): readonly Step[] =>
  steps.map(({ to, points }) => ({ to, points: points.map((point) => moved(placing, point)) }));
