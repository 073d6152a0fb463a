import { BOLD } from '../../domain/map/box-label.ts';
import { type Attributes, type Vector, vector } from '../../domain/map/drawing/vector.ts';
import { textWidth } from '../../domain/map/text.ts';

const ARROW = '→';

/**
 * Draws the arrows in the texts of a drawing as shapes between pieces of text. The face of slides has no arrow, and what draws
 * pictures would write a whole line with one in another face, of other widths.
 */
export function drawnArrows(drawing: Vector): Vector {
  const children = drawing.children.flatMap((child): readonly (Vector | string)[] => {
    if (typeof child === 'string') return [child];
    return child.tag === 'text' && hasArrow(child) ? linesOf(child) : [drawnArrows(child)];
  });
  return { ...drawing, children };
}

const hasArrow = ({ children }: Vector): boolean =>
  children.some((child) => (typeof child === 'string' ? child.includes(ARROW) : hasArrow(child)));

/** The lines of a text, each as pieces of text and arrows. */
function linesOf({ attributes, children }: Vector): readonly Vector[] {
  return children.flatMap((child) =>
    typeof child === 'string'
      ? piecesOf(child, attributes)
      : piecesOf(child.children.join(''), { ...attributes, ...child.attributes }),
  );
}

function piecesOf(line: string, attributes: Attributes): readonly Vector[] {
  const { x = 0, y = 0, fontSize: size = 0, fontWeight, fill, textAnchor } = attributes;
  const own = fontWeight === undefined ? size : size * BOLD;
  let left = textAnchor === 'middle' ? x - textWidth(line, own) / 2 : x;
  const { textAnchor: _, ...plain } = attributes;
  return line.split(/(→)/u).flatMap((piece): readonly Vector[] => {
    const at = left;
    left += textWidth(piece, own);
    if (piece === '') return [];
    if (piece === ARROW) return [arrow({ x: at, y, width: textWidth(ARROW, own), size }, fill)];
    // Blanks at the end of a piece are of its width, and its letters begin after those at its beginning.
    const blank = piece.length - piece.trimStart().length;
    const indent = textWidth(piece.slice(0, blank), own);
    return [vector('text', { ...plain, x: at + indent, y }, [piece.trim()])].filter(
      ({ children: [text] }) => text !== '',
    );
  });
}

/** An arrow as high as small letters, on the line on which they stand. */
function arrow(
  {
    x,
    y,
    width,
    size,
  }: { readonly x: number; readonly y: number; readonly width: number; readonly size: number },
  fill: Attributes['fill'],
): Vector {
  const [middle, head, half] = [y - size * 0.24, size * 0.24, size * 0.035];
  const [from, to] = [x + width * 0.08, x + width * 0.92];
  return vector('path', {
    d: `M${from} ${middle - half}H${to - head}V${middle - head * 0.8}L${to} ${middle}L${to - head} ${middle + head * 0.8}V${middle + half}H${from}Z`,
    fill,
  });
}
