import type { Position } from 'cytoscape';

/** What is said of the part of the map under the pointer: its name, and facts below it. */
export interface TipWords {
  readonly title: string;
  readonly facts: readonly string[];
}

/** Width of a tip, and its distance from the pointer, in pixels. */
const WIDTH = 280;
const AWAY = 14;

/**
 * Words beside the pointer, which is at `at` in a drawing `width` pixels wide and `height` high. They are for the eye
 * only: the keyboard has the same words read aloud.
 */
export function Tip(props: {
  readonly words: TipWords;
  readonly at: Position;
  readonly width: number;
  readonly height: number;
}) {
  const { words, at, width, height } = props;
  const left = Math.max(4, Math.min(at.x + AWAY, width - WIDTH - 4));
  const vertical = at.y > height / 2 ? { bottom: height - at.y + AWAY } : { top: at.y + AWAY };
  return (
    <div className="map-tip" aria-hidden="true" style={{ left, maxWidth: WIDTH, ...vertical }}>
      <strong>{words.title}</strong>
      {words.facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </div>
  );
}
