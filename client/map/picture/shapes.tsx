import type { Point } from '../../../domain/map/layouts/routes.ts';
import type { LineLook } from '../../../domain/map/marks.ts';
import type { Palette } from '../../../domain/map/palette.ts';

/** Ends of lines, pointing right, with the tip at zero: the same on the printed map and in the legend. */
const ENDS = {
  triangle: 'M-9 -4L0 0L-9 4Z',
  vee: 'M-9 -4L0 0L-9 4L-6 0Z',
  diamond: 'M-10 0L-5 -4L0 0L-5 4Z',
  circle: 'M-8 0A4 4 0 1 1 0 0A4 4 0 1 1 -8 0Z',
  chevron: 'M-9 -4L-5 -4L0 0L-5 4L-9 4L-5 0Z',
} as const;
export type End = keyof typeof ENDS;
/** Where the line stops, so that it does not show inside the end. */
const LENGTH: Readonly<Record<End, number>> = { triangle: 8, vee: 6, diamond: 9, circle: 7, chevron: 5 };

const RADIUS = 9;

/** A way through points as a path with round corners. */
export function pathOf(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const steps = rest.map((point, index) => {
    const after = rest[index + 1];
    if (after === undefined) return `L${at(point)}`;
    const before = points[index]!;
    return `L${at(towards(point, before))}Q${at(point)} ${at(towards(point, after))}`;
  });
  return `M${at(first)}${steps.join('')}`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

/** A point on the way from a corner to the next one, at most half-way. */
function towards(corner: Point, next: Point): Point {
  const length = Math.hypot(next.x - corner.x, next.y - corner.y) || 1;
  const share = Math.min(RADIUS, length / 2) / length;
  return { x: corner.x + (next.x - corner.x) * share, y: corner.y + (next.y - corner.y) * share };
}

/** A box whose corners are cut, as outlets have. */
export function cutCorners(x: number, y: number, width: number, height: number, cut = 6): string {
  const [right, bottom] = [x + width, y + height];
  return `M${x + cut} ${y}H${right - cut}L${right} ${y + cut}V${bottom - cut}L${right - cut} ${bottom}H${x + cut}L${x} ${bottom - cut}V${y + cut}Z`;
}

/** A line of the map: its way, how it begins and ends, and its sign. */
export function DrawnLine(props: {
  readonly points: readonly Point[];
  readonly look: LineLook;
  readonly end: End;
  readonly palette: Palette;
  /** Width of the halo; zero for none. */
  readonly halo: number;
  readonly middle: Point;
  readonly scale?: number;
}) {
  const { points, look, end, palette, halo, middle, scale = 1 } = props;
  const color = palette[look.color];
  const width = look.width * scale;
  const last = points.at(-1) ?? middle;
  const before = points.at(-2) ?? last;
  const angle = Math.atan2(last.y - before.y, last.x - before.x);
  const back = LENGTH[end];
  const stop = { x: last.x - Math.cos(angle) * back, y: last.y - Math.sin(angle) * back };
  const path = pathOf([...points.slice(0, -1), stop]);
  const start = points[0] ?? middle;
  return (
    <g fill="none" stroke={color} strokeWidth={width}>
      {halo > 0 && (
        <path d={path} stroke={palette.flow} strokeOpacity="0.35" strokeWidth={halo * 2 + width} />
      )}
      <path d={path} strokeDasharray={look.dash?.map((length) => length * scale).join(' ')} />
      {look.start === 'square' && (
        <rect x={start.x - 3} y={start.y - 3} width="6" height="6" fill={color} stroke="none" />
      )}
      {look.start === 'circle' && <circle cx={start.x} cy={start.y} r="3.2" fill={color} stroke="none" />}
      <path
        d={ENDS[end]}
        transform={`translate(${at(last)}) rotate(${round((angle * 180) / Math.PI)})`}
        fill={look.hollow ? palette.paper : color}
        strokeWidth="1"
      />
      {look.sign !== undefined && (
        <Sign at={middle} palette={palette}>
          {look.sign}
        </Sign>
      )}
    </g>
  );
}

/** Its ground is drawn first, as a thick outline of the same letters: not all that draws vectors knows `paint-order`. */
function Sign(props: { readonly at: Point; readonly palette: Palette; readonly children: string }) {
  const { at: place, palette, children } = props;
  const letters = {
    ...{ x: place.x, y: place.y + 4.5, fontSize: 13, fontWeight: 'bold' },
    textAnchor: 'middle',
  } as const;
  return (
    <>
      <text {...letters} fill={palette.paper} stroke={palette.paper} strokeWidth="3">
        {children}
      </text>
      <text {...letters} fill={palette.text} stroke="none">
        {children}
      </text>
    </>
  );
}
