import { Button } from '@mantine/core';
import type { MapContent } from '../../graph/map-model.ts';
import {
  type Arrow,
  arrowOf,
  BADGES,
  type BadgeKind,
  LINE_LOOKS,
  LINES,
  type Line,
  MARK_SIGNS,
  type Mark,
} from '../../graph/marks.ts';
import { useWords } from '../../words.tsx';
import { useSince } from './since.tsx';

/** Only what is on the map, drawn as on the map. */
export function Legend(props: {
  readonly content: MapContent;
  /** Operators that offer no filière. */
  readonly offMap: number;
  readonly shown: boolean;
  setShown(shown: boolean): void;
}) {
  const { t, gapWords } = useWords();
  const since = useSince();
  const { content, offMap, shown, setShown } = props;
  const lineWords = since === undefined ? t.legend.lines : { ...t.legend.lines, ...t.explorer.since.lines };
  const markWords = since === undefined ? t.whatIf.marks : t.explorer.since.marks;
  const edges = [...content.edges, ...content.ghosts];
  const lines = LINES.filter((line) => edges.some((edge) => edge.line === line));
  const arrows = new Set(edges.flatMap(({ kind }) => (kind === undefined ? [] : [arrowOf(kind)])));
  const badges = new Set(content.badges.map(({ kind }) => kind));
  const halo = edges.some(({ band, line }) => band !== undefined && band !== '0' && line !== 'FLOW');
  return (
    <section className="legend" aria-label={t.legend.title}>
      <Button size="compact-xs" variant="default" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {t.legend.show}
      </Button>
      {shown && (
        <ul>
          {lines.map((line) => (
            <li key={line}>
              <LineSample line={line} arrow="triangle" />
              {lineWords[line]}
            </li>
          ))}
          {(['vee', 'diamond', 'circle'] as const)
            .filter((arrow) => arrows.has(arrow))
            .map((arrow) => (
              <li key={arrow}>
                <LineSample line="SIGNED" arrow={arrow} />
                {t.legend.arrows[arrow]}
              </li>
            ))}
          {content.groups !== undefined && (
            <li>
              <span className="legend-frame" aria-hidden="true" />
              {t.legend.frame}
            </li>
          )}
          {(Object.keys(MARK_SIGNS) as Mark[])
            .filter((mark) => content.nodes.some((node) => node.mark === mark))
            .map((mark) => (
              <li key={mark}>
                <span className={`legend-mark ${mark}`} aria-hidden="true">
                  {MARK_SIGNS[mark]}
                </span>
                {markWords[mark]}
              </li>
            ))}
          {halo && (
            <li>
              <svg width="34" height="12" aria-hidden="true">
                <path d="M1 6H33" stroke="#5aa0bd" strokeOpacity="0.4" strokeWidth="10" />
                <path d="M1 6H33" stroke="#1d4f73" strokeWidth="2" />
              </svg>
              {t.legend.halo}
            </li>
          )}
          {(Object.keys(BADGES) as BadgeKind[])
            .filter((kind) => badges.has(kind))
            .map((kind) => (
              <li key={kind}>
                <span className="legend-badge" aria-hidden="true">
                  {BADGES[kind]}
                </span>
                {gapWords.gaps[kind].title.toLowerCase()}
              </li>
            ))}
          {offMap > 0 && <li>{t.count.offMap(offMap)}</li>}
        </ul>
      )}
    </section>
  );
}

function LineSample({ line, arrow }: { readonly line: Line; readonly arrow: Arrow }) {
  const { color, width, dash, hollow, sign, start } = LINE_LOOKS[line];
  const fill = hollow ? '#ffffff' : color;
  return (
    <svg width="38" height="12" aria-hidden="true">
      {line === 'FLOW' && <path d="M1 6H37" stroke={color} strokeOpacity="0.35" strokeWidth="8" />}
      <path d="M1 6H29" stroke={color} strokeWidth={width} strokeDasharray={dash?.join(' ')} fill="none" />
      {start !== undefined && <rect x="0" y="3.5" width="5" height="5" fill={color} />}
      {arrow === 'triangle' && <path d="M28 2.5L36 6L28 9.5Z" fill={fill} stroke={color} />}
      {arrow === 'vee' && <path d="M28 2.5L36 6L28 9.5L31 6Z" fill={fill} stroke={color} />}
      {arrow === 'diamond' && <path d="M27 6L32 2.5L37 6L32 9.5Z" fill={fill} stroke={color} />}
      {arrow === 'circle' && <circle cx="32" cy="6" r="3.5" fill={fill} stroke={color} />}
      {sign !== undefined && (
        <text x="16" y="10" fontSize="12" fontWeight="bold" fill={color} textAnchor="middle">
          {sign}
        </text>
      )}
    </svg>
  );
}
