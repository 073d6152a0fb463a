import { sameValue } from '../../change/elements.ts';
import { foldName } from '../fold.ts';
import { establishmentKey } from './identity.ts';
import { type Given, type Made, type Pass, placeOf, warn } from './pass.ts';
import { cellText } from './rows.ts';
import { withLine } from './values.ts';

/**
 * Rows of a file that describe one element may contradict each other. The value given most often is kept, else the
 * first one, and the others are listed. Nothing is refused for it.
 */

/** A value of a field that some rows give, and how many do. */
export interface Voice {
  readonly given: Given;
  readonly count: number;
}

/** Fields whose values add up: a filière may be offered by day and in the evening. */
const ADDED_UP: ReadonlySet<string> = new Set([
  ...['sites', 'schedule.availability', 'entry.groups', 'entry.statuses', 'aliases', 'bassins'],
]);

/** Counts the values that a further row of an element (`made`) gives, as a voice for each. */
export function hear(made: Made, given: ReadonlyMap<string, Given>): void {
  for (const [path, one] of given) {
    const known = made.given.get(path);
    if (known === undefined) {
      made.given.set(path, one);
      made.voices.set(path, [{ given: one, count: 1 }]);
    } else if (ADDED_UP.has(path) && Array.isArray(known.value) && Array.isArray(one.value)) {
      made.given.set(path, { ...known, value: [...new Set([...known.value, ...one.value])] });
    } else if (path === 'note' && (known.isAdded === true || one.isAdded === true)) {
      made.given.set(path, joinedNotes(known, one));
    } else if (path === 'validFrom' || path === 'validTo') {
      made.given.set(path, outer(path, known, one));
    } else {
      const voices = made.voices.get(path) ?? [{ given: known, count: 1 }];
      made.voices.set(path, withVoice(voices, one));
    }
  }
}

/** Two notes of one filière of which one is only a line to add. */
function joinedNotes(known: Given, one: Given): Given {
  const [note, line] = known.isAdded === true && one.isAdded !== true ? [one, known] : [known, one];
  return { ...note, value: withLine(note.value, String(line.value)) };
}

/** Several sessions of one filière: it is valid from the first day of all to the last day of all. */
function outer(path: string, known: Given, one: Given): Given {
  const isFurther = path === 'validFrom' ? one.value! < known.value! : one.value! > known.value!;
  return isFurther ? one : known;
}

function withVoice(voices: readonly Voice[], one: Given): Voice[] {
  const at = voices.findIndex(({ given }) => sameValue(given.value, one.value));
  if (at < 0) return [...voices, { given: one, count: 1 }];
  return voices.with(at, { ...voices[at]!, count: voices[at]!.count + 1 });
}

/**
 * Decides between the values of each field of an element that its rows give: the most frequent is kept, of equally
 * frequent ones the first. The others are listed in the warnings of `pass`; other names of an operator are kept as its
 * aliases.
 */
export function settle(pass: Pass, made: Made): void {
  noteJoined(pass, made);
  for (const [path, voices] of made.voices) {
    if (voices.length < 2) continue;
    const kept = voices.reduce((best, voice) => (voice.count > best.count ? voice : best));
    if (made.given.has(path)) made.given.set(path, kept.given);
    const others = voices.filter((voice) => voice !== kept && !isSameToo(path, voice, kept));
    if (path === 'name' && made.list === 'operators') addAliases(made, others);
    for (const { given } of others)
      warn(pass, given.row, {
        code: 'other-value-kept',
        column: given.column,
        values: { kept: cellText(kept.given.row, kept.given.column), ...placeOf(kept.given.row) },
      });
  }
  noteUnread(pass, made);
}

/**
 * Lists the cells that are not understood where another row of the same element gives a value. What an entry asks is then
 * only presumed: "aucun" in one row says little beside "test d’entrée" in another.
 */
function noteUnread(pass: Pass, { list, given, rows }: Made): void {
  for (const row of rows)
    for (const column of pass.leftEmpty.get(row) ?? []) {
      const { path } = column.field;
      const kept = given.get(path);
      if (column.field.list !== list || kept === undefined || kept.row === row) continue;
      if (path.startsWith('entry.')) given.set(path, { ...kept, presumed: true });
      const values = { kept: cellText(kept.row, kept.column), ...placeOf(kept.row) };
      warn(pass, row, { code: 'other-value-kept', column, values });
    }
}

/** What tells operators apart: rows that differ in it were perhaps joined wrongly. */
const TELLING = ['enterpriseNumber', 'telephone', 'website', 'contact'] as const;

/** Says which rows were joined to one operator though they differ in something that tells operators apart. */
function noteJoined(pass: Pass, { list, given, rows, voices, before }: Made): void {
  if (list !== 'operators') return;
  const differing = TELLING.map((path) => voices.get(path) ?? []).filter(({ length }) => length > 1);
  const name = given.get('name') ?? null;
  if (differing.length === 0) return;
  const said = differing.map((all) => all.map((voice) => textOf(voice)).join(' / ')).join(', ');
  const lines = differing.flatMap((all) => all.map((voice) => placeOf(voice.given.row).line));
  warn(pass, rows[0]!, {
    code: 'rows-joined',
    column: name?.column ?? null,
    value: name?.value ?? before?.name,
    values: { said, lines: [...new Set(lines)].sort((a, b) => a - b).join(', ') },
  });
}

const textOf = ({ given }: Voice): string => cellText(given.row, given.column) || String(given.value);

/** Whether two values are one to the eye: a name in capitals, a number with its zeros. */
function isSameToo(path: string, one: Voice, other: Voice): boolean {
  const plain = path === 'name' ? foldName : path === 'establishmentNumber' ? establishmentKey : undefined;
  return plain !== undefined && plain(String(one.given.value)) === plain(String(other.given.value));
}

function addAliases(made: Made, others: readonly Voice[]): void {
  const [first] = others;
  if (first === undefined) return;
  const own = (made.given.get('aliases')?.value as string[] | undefined) ?? [];
  const value = [...new Set([...own, ...others.map(({ given }) => String(given.value))])];
  made.given.set('aliases', { ...first.given, value });
}
