import { joinedCell } from '../column-cells.ts';
import { fold } from '../fold.ts';
import type { Cell } from '../mapping.ts';
import { type ColumnProfile, profileOf, ratio, shareOf } from './column-profile.ts';
import type { HeadingParts } from './register-heading-parts.ts';
import { registerHeadingParts } from './register-heading-parts.ts';
import { hasLetters, isHouseNumber } from './value-forms.ts';

/** Finds texts that are cut into two columns: a name and its second half, a street and the number of the house. */

/** For a column, the columns whose texts follow its own. */
export type Joins = ReadonlyMap<number, readonly number[]>;

const MOSTLY = 0.6;
/** Concepts whose texts may be cut into numbered columns. */
const CUT: ReadonlySet<string> = new Set(['name', 'tradeName', 'registeredName', 'title', 'address']);
const NAMES: ReadonlySet<string> = new Set(['name', 'tradeName', 'registeredName']);
const NUMBERED = /^(.*?)(?: (?:partie|part|deel|teil|ligne|line|regel|zeile))? ?([1-4])$/;
const CONTINUED = /^(.*) (?:suite|bis|vervolg|continued|fortsetzung)$/;

/** Finds which columns continue the text of another one, by their headings and their cells in the rows examined. */
export function joinsOf(headings: readonly string[], rows: readonly (readonly Cell[])[]): Joins {
  const parts = headings.map((heading) => registerHeadingParts(heading)[0]);
  const joins = new Map<number, number[]>();
  const joined = new Set<number>();
  for (const [column, heading] of headings.entries()) {
    const before = continuedColumn(column, heading, headings, parts);
    if (before === undefined || joined.has(before)) continue;
    if (!isContinuation(before, column, parts, rows)) continue;
    joins.set(before, [...(joins.get(before) ?? []), column]);
    joined.add(column);
  }
  return joins;
}

/** The column that a heading says to continue, among those on its left. */
function continuedColumn(
  column: number,
  heading: string,
  headings: readonly string[],
  parts: readonly (HeadingParts | undefined)[],
): number | undefined {
  const own = parts[column];
  const target = own?.entry.joins;
  const isTarget = (other: HeadingParts | undefined): boolean =>
    other?.owner === own?.owner || own?.owner === undefined || other?.owner === undefined;
  const found =
    target === undefined
      ? -1
      : parts.findLastIndex(
          (other, at) =>
            at < column &&
            (other?.entry.concept === target ||
              (target === 'name' && NAMES.has(other?.entry.concept ?? ''))) &&
            isTarget(other),
        );
  if (found >= 0) return found;
  const folded = fold(heading);
  const base = NUMBERED.exec(folded)?.[1] ?? CONTINUED.exec(folded)?.[1];
  const number = Number(NUMBERED.exec(folded)?.[2] ?? 2);
  if (base === undefined || base === '' || number < 2) return undefined;
  if (!CUT.has(registerHeadingParts(base)[0]?.entry.concept ?? '')) return undefined;
  const first = headings.findIndex(
    (other, at) => at < column && (fold(other) === base || NUMBERED.exec(fold(other))?.[1] === base),
  );
  return first < 0 ? undefined : first;
}

function isContinuation(
  before: number,
  column: number,
  parts: readonly (HeadingParts | undefined)[],
  rows: readonly (readonly Cell[])[],
): boolean {
  const profile = cellsOf(rows, column);
  if (profile.filled === 0) return false;
  if (parts[column]?.entry.concept !== 'houseNumber') return ratio(shareOf(profile, hasLetters)) >= MOSTLY;
  const street = cellsOf(rows, before);
  const endsInNumber = shareOf(street, (value) => /\d\s*[a-z]?$/i.test(String(value)));
  return (
    Math.abs(before - column) <= 2 &&
    ratio(shareOf(profile, isHouseNumber)) >= MOSTLY &&
    ratio(endsInNumber) < MOSTLY
  );
}

const cellsOf = (rows: readonly (readonly Cell[])[], column: number): ColumnProfile =>
  profileOf(rows, (row) => joinedCell(row, column, []));
