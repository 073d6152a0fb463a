import type { Period } from '../model/dates.ts';
import { fold } from '../transfer/fold.ts';
import { columnsOf, type GridColumns, type GridSide, isOwn, sidesOf } from './grid-columns.ts';
import { quarterNamed } from './quarters.ts';
import { readCell } from './read-cell.ts';

/** A row that adds others up, as spreadsheets have at the end or between. */
const TOTAL = /^(?:sous )?(?:totaux|total|totals|subtotal|somme|sum|ensemble)(?: |$)/;

/** Whether a text names a total. */
export const isTotal = (text: string): boolean => TOTAL.test(fold(text));

/** At most this many rows of headings: the quarters, and the two ways under each. */
const MOST_HEADINGS = 2;

type Cells = readonly string[];

/**
 * Counts the rows of headings at the top of a block. A row names columns where no cell after its first says a number, and
 * one of them names a quarter, a way or a total. Other words over columns of numbers are headings too, unless the row is
 * that of a partner (`isPartner`).
 */
export function headingsOf(
  rows: readonly Cells[],
  quarters: readonly Period[],
  isPartner: (name: string) => boolean,
): number {
  let count = 0;
  while (count < MOST_HEADINGS && namesColumns(rows[count] ?? [], quarters)) count++;
  if (count > 0) return count;
  const [first = [], ...others] = rows;
  const isWords = filledOf(first).length > 0 && saysNoNumber(first) && !isPartner(first[0] ?? '');
  return isWords && others.some((cells) => !saysNoNumber(cells)) ? 1 : 0;
}

const filledOf = ([, ...others]: Cells): Cells => others.filter((cell) => cell.trim() !== '');
const saysNoNumber = (cells: Cells): boolean => filledOf(cells).every((cell) => !readCell(cell).ok);
const namesColumns = (cells: Cells, quarters: readonly Period[]): boolean =>
  saysNoNumber(cells) &&
  filledOf(cells).some(
    (cell) => isTotal(cell) || wayNamed(cell) !== undefined || quarterNamed(cell, quarters) !== undefined,
  );

type Way = GridSide['declaredBy'];

const SENT = /(?:^| )(?:envoi|envois|envoye\w*|oriente\w*|sent|referred)(?: |$)/;
const RECEIVED = /(?:^| )(?:recu|recus|recue|recues|accueilli\w*|arrive\w*|received|arrived)(?: |$)/;
const THEIRS = /(?:^| )(?:partenaires?|eux|ils|partners?|they|them|their)(?: |$)/;

/** Whether a heading speaks of people sent or received; undefined when of neither, or of both. */
function wayNamed(heading: string): Way | undefined {
  const text = fold(heading);
  const [isSent, isReceived] = [SENT.test(text), RECEIVED.test(text)];
  if (isSent === isReceived) return undefined;
  return isSent ? 'SENDER' : 'RECEIVER';
}

/**
 * The side that a heading names. Who sends or receives is the operator of the grid, where it has a column for it, unless
 * the heading names the partner; there is none where the grid does not show the partner's numbers.
 */
function sideNamed(heading: string, way: Way, sides: readonly GridSide[]): number | undefined {
  const of = [...sides.keys()].filter((at) => sides[at]!.declaredBy === way);
  const own = of.find((at) => isOwn(sides[at]!));
  const theirs = of.find((at) => !isOwn(sides[at]!));
  return THEIRS.test(fold(heading)) ? theirs : (own ?? theirs);
}

/** Where the cells of a block at a place go: into a column, or nowhere as a total. */
export type Placing = (place: number) => number | 'total' | undefined;

/**
 * Says in which column of a grid the cells of a block go, by the headings above them. Without any that name a column, they
 * go from the column `at` on. `before` is how many cells stand before the first number.
 */
export function placingOf(
  headings: readonly Cells[],
  columns: GridColumns,
  { at, before }: { readonly at: number; readonly before: number },
): Placing {
  const named = namedColumns(headings, columns, at);
  if (named !== undefined) return (place) => named[place];
  const count = columnsOf(columns);
  return (place) => {
    const column = at + place - before;
    return column < count ? column : undefined;
  };
}

/**
 * The columns that headings name, by place; undefined when they name none. A quarter holds for the cells to its right that
 * name only a way. Ways without a quarter are of the quarter at `at`, and of the next ones as they come again.
 */
function namedColumns(
  headings: readonly Cells[],
  columns: GridColumns,
  at: number,
): readonly (number | 'total' | undefined)[] | undefined {
  const sides = sidesOf(columns);
  const width = Math.max(0, ...headings.map((cells) => cells.length));
  const texts = Array.from({ length: width }, (_, place) => headings.map((cells) => cells[place] ?? ''));
  const quarters = texts.map((over) =>
    over.map((text) => quarterNamed(text, columns.quarters)).find((one) => one !== undefined),
  );
  const hasQuarters = quarters.some((quarter) => quarter !== undefined);
  const ways = texts.map((over) => over.map(wayNamed).find((way) => way !== undefined));
  if (!hasQuarters && ways.every((way) => way === undefined)) return undefined;
  let last: number | undefined;
  return texts.map((over, place) => {
    last = quarters[place] ?? last;
    const [quarter, way] = [quarters[place], ways[place]];
    if (over.some(isTotal)) return 'total';
    if (way === undefined) {
      if (quarter === undefined) return undefined;
      // A quarter that is named several times has its sides in their order; named once, it is the side at the cell.
      const same = [...quarters.keys()].filter((one) => quarters[one] === quarter);
      const side = same.length === 1 ? at % sides.length : same.indexOf(place);
      return side < sides.length ? quarter * sides.length + side : undefined;
    }
    const side = sideNamed(over.join(' '), way, sides);
    const again = over.join(' ');
    const earlier = texts.slice(0, place).filter((one) => one.join(' ') === again).length;
    const of = hasQuarters ? (quarter ?? last) : Math.floor(at / sides.length) + earlier;
    if (side === undefined || of === undefined || of >= columns.quarters.length) return undefined;
    return of * sides.length + side;
  });
}
