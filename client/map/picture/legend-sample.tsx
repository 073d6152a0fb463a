import type { LegendEntry } from '../../../domain/map/legend.ts';
import {
  BOX_LOOKS,
  type BoxLook,
  badgeSign,
  DIMMED,
  LINE_LOOKS,
  type Line,
  type LineLook,
  MARK_SIGNS,
} from '../../../domain/map/marks.ts';
import type { Palette } from '../../../domain/map/palette.ts';
import { cutCorners, DrawnLine, type End } from './shapes.tsx';

const WIDTH = 40;
const HEIGHT = 14;
export const LEGEND_SAMPLE = { width: WIDTH, height: HEIGHT } as const;
const WAY = [
  { x: 2, y: HEIGHT / 2 },
  { x: WIDTH - 2, y: HEIGHT / 2 },
] as const;

/** What an entry of the legend looks like on the map; its size follows the letters around it. */
export function LegendSample(props: {
  readonly entry: LegendEntry;
  readonly palette: Palette;
  readonly lineScale: number;
}) {
  return (
    <svg className="legend-sample" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <LegendMark {...props} />
    </svg>
  );
}

/** The drawing itself, for a picture that gives it its place. */
export function LegendMark({ entry, palette, lineScale }: Parameters<typeof LegendSample>[0]) {
  const box = (look: BoxLook, sign = '') => <SampleBox look={look} sign={sign} palette={palette} />;
  const line = (name: Line, end?: End, halo = 0) => {
    const look: LineLook = end === undefined ? LINE_LOOKS[name] : { ...LINE_LOOKS[name], hollow: false };
    return (
      <DrawnLine
        points={WAY}
        look={look}
        end={end ?? look.end ?? 'triangle'}
        palette={palette}
        halo={name === 'FLOW' ? 4 : halo}
        middle={{ x: WIDTH / 2 - 3, y: HEIGHT / 2 }}
        scale={lineScale}
      />
    );
  };
  switch (entry.kind) {
    case 'line':
      return line(entry.line);
    case 'arrow':
      // Of no formality in particular: here only the end says something.
      return line('PREP', entry.arrow);
    case 'halo':
      return line('SIGNED', 'triangle', 5);
    case 'box':
      return box(BOX_LOOKS[entry.box]);
    case 'mark':
      return box(BOX_LOOKS[entry.mark], MARK_SIGNS[entry.mark]);
    case 'folded':
      return (
        <>
          <g opacity="0.45" transform="translate(2.5 2)">
            {box(BOX_LOOKS.FOLDED)}
          </g>
          {box(BOX_LOOKS.FOLDED)}
        </>
      );
    case 'number':
      return <Sign color={palette.text}>12</Sign>;
    case 'badges':
      return (
        <>
          <rect x="7" y="0.5" width="26" height="13" rx="5" fill={palette.badge} stroke={palette.onBadge} />
          <Sign color={palette.onBadge}>×3</Sign>
        </>
      );
    case 'badge':
      return (
        <>
          <rect x="9" y="0.5" width="22" height="13" rx="5" fill={palette.badge} stroke={palette.onBadge} />
          <Sign color={palette.onBadge}>{badgeSign(entry.badge)}</Sign>
        </>
      );
    case 'chosen':
      return box({ ground: 'chosen', line: 'chosenLine', text: 'text', width: 4, border: 'solid' });
    case 'lit':
      return box({ ...BOX_LOOKS.NODE, line: 'lit', width: 2.5 });
    case 'dim':
      return <g opacity={DIMMED.frame}>{box(BOX_LOOKS.NODE)}</g>;
    case 'frame':
      return box({ ground: 'frame', line: 'frameLine', text: 'frameText', width: 1, border: 'solid' });
  }
}

function SampleBox(props: { readonly look: BoxLook; readonly sign: string; readonly palette: Palette }) {
  const { look, sign, palette } = props;
  const stroke = palette[look.line];
  const style = {
    fill: palette[look.ground],
    stroke,
    strokeWidth: look.width,
    strokeDasharray: look.border === 'dashed' ? '3 2' : undefined,
  };
  return (
    <>
      {look.shape === 'cut-rectangle' ? (
        <path d={cutCorners(6, 1.5, 28, 11, 4)} {...style} />
      ) : (
        <rect x="6" y="2" width="28" height="10" rx="3" {...style} />
      )}
      {look.border === 'double' && (
        <rect x="8" y="4" width="24" height="6" {...{ rx: 2, fill: 'none', stroke, strokeWidth: 0.8 }} />
      )}
      {sign !== '' && <Sign color={palette[look.text]}>{sign}</Sign>}
    </>
  );
}

function Sign(props: { readonly color: string; readonly children: string }) {
  return (
    <text x="20" y="10.6" fontSize="9.5" fontWeight="bold" textAnchor="middle" fill={props.color}>
      {props.children}
    </text>
  );
}
