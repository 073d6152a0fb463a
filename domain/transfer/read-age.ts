import type { Language } from '../messages/codes.ts';
import type { Field } from '../model/field-types.ts';
import { fold } from './fold.ts';
import { readNumber } from './read-number.ts';
import { type Reading, SILENT, unread } from './reading.ts';

/** Ages of entry, where one cell may hold both bounds: "18-25", "18 ans et +", "min 18", "moins de 26 ans". */

/** Whether a field is the minimum or the maximum age in the entry conditions of a filière. */
export const isAge = ({ path }: Field): boolean => path === 'entry.ageMin' || path === 'entry.ageMax';

const NO_LIMIT =
  /^(?:tous|tout public|tous ages|sans limite|pas de limite|aucune limite|illimite|adultes?|all|any|no limit)$/;

/**
 * Reads a table cell as the minimum or maximum age, as `field` says. "18-25" also gives the other bound (`also`);
 * "sans limite" reads as blank. Returns the age, or a problem.
 */
export function readAge(cell: string, field: Field, language: Language): Reading {
  const text = fold(cell)
    .replace(/ ?\b(?:ans?|years?|old|revolus?|ages? de|age)\b/g, '')
    .trim();
  if (NO_LIMIT.test(text)) return SILENT;
  const bounds = boundsOf(text, cell);
  if (bounds === undefined) {
    const plain = readNumber(cell, language, { whole: true });
    if (!plain.ok) return unread('not-an-age', { proposals: plain.problem.proposals });
    // "-25" may mean up to 25 or below 25: propose both.
    const age = Number(plain.value);
    return age < 0 ? unread('not-an-age', { proposals: [-age, -age - 1] }) : plain;
  }
  const isMin = field.path === 'entry.ageMin';
  const { min, max } = bounds;
  const [own, other, otherPath] = isMin ? [min, max, 'entry.ageMax'] : [max, min, 'entry.ageMin'];
  return { ok: true, value: own, also: other === undefined ? undefined : { [otherPath]: other } };
}

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

function boundsOf(text: string, cell: string): Bounds | undefined {
  const range = /^(?:de |entre |from |between )?(\d{1,3}) (?:(?:a|et|to|and|jusqu a) )?(\d{1,3})$/.exec(text);
  if (range !== null) return { min: Number(range[1]), max: Number(range[2]) };
  const [figure] = /\d{1,3}/.exec(text) ?? [];
  if (figure === undefined || text.replace(figure, '').includes('0')) return undefined;
  const age = Number(figure);
  const around = text.replace(/\d+/, ' ').trim().replace(/\s+/g, ' ');
  if (/^(?:moins de|under|avant)$/.test(around)) return { max: age - 1 };
  if (/^(?:jusqu a|jusque|max|maxi|maximum|up to|au plus|ou moins|et moins)$/.test(around))
    return { max: age };
  if (
    /^(?:des|a partir de|min|mini|minimum|from|au moins|plus de|et plus|ou plus|and over|and more|over)$/.test(
      around,
    )
  )
    return { min: age };
  if (around !== '' && around !== 'et') return undefined;
  if (cell.includes('+') || /[≥]|>=/.test(cell)) return { min: age };
  if (/[≤]|<=/.test(cell)) return { max: age };
  if (cell.includes('<')) return { max: age - 1 };
  return cell.includes('>') ? { min: age + 1 } : undefined;
}
