import { sameValue } from '../../change/elements.ts';
import type { Element } from '../../change/record.ts';
import { FIELDS } from '../../model/element-fields.ts';
import { byCodeUnit } from '../../model/network.ts';
import { fieldValue } from '../../model/paths.ts';
import { MASKED } from '../../model/vocabulary.ts';
import type { Made, PlanOptions } from './pass.ts';

/**
 * Returns an element as it will be after an import: with the values that its rows in the file give. Returns the
 * element of the network itself when they bring nothing new. `options` are those of the import. With `keepsKnown`, what
 * the network says is not replaced.
 */
export function withGiven(
  { list, id, before, given }: Made,
  options: PlanOptions,
  keepsKnown = false,
): Element {
  const changes: [string, unknown][] = [];
  for (const [path, { value: said, presumed, isAdded }] of given) {
    if (path === 'id') continue;
    const was = before === null ? undefined : fieldValue(before, path);
    const value = isAdded === true ? withLine(was, String(said)) : said;
    // What is presumed replaces nothing.
    if ((presumed === true || keepsKnown) && was !== undefined && isAdded !== true) continue;
    // A masked number means "as it was".
    if (sameValue(was, value) || (value === MASKED && was !== undefined)) continue;
    changes.push([path, value]);
  }
  const marks = given.has('presumed') ? undefined : marksAfter(before, given, changes);
  if (marks !== undefined) changes.push(['presumed', marks.length === 0 ? undefined : marks]);
  const provenance = provenanceOf(list, before, given, options, changes.length > 0 || before === null);
  if (before !== null && changes.length === 0 && provenance.length === 0) return before;
  const element: Record<string, unknown> = { ...(before ?? { id }) };
  for (const [path, value] of [...changes, ...provenance]) setPath(element, path.split('.'), value, before);
  return element as Element;
}

/** A note with those of some lines at its end that it lacks so far. */
export function withLine(note: unknown, lines: string): string {
  if (typeof note !== 'string' || note === '') return lines;
  const had = new Set(note.split('\n'));
  return [note, ...lines.split('\n').filter((line) => !had.has(line))].join('\n');
}

/** The names of the presumed fields after the import; undefined when they stay the same. */
function marksAfter(
  before: Element | null,
  given: Made['given'],
  changes: readonly [string, unknown][],
): string[] | undefined {
  const had = before === null ? [] : ((fieldValue(before, 'presumed') as string[] | undefined) ?? []);
  const changed = changes.map(([path]) => path);
  const isPresumed = (path: string): boolean => given.get(path)?.presumed === true;
  const marks = [...had.filter((path) => !changed.includes(path)), ...changed.filter(isPresumed)].sort(
    byCodeUnit,
  );
  return sameValue(marks, had) ? undefined : marks;
}

/** Sets a value in place. Nested objects are copied first, so that the element before the import is not changed. */
function setPath(
  target: Record<string, unknown>,
  keys: readonly string[],
  value: unknown,
  before: object | null,
): void {
  const [key = '', ...rest] = keys;
  if (rest.length === 0) {
    if (value === undefined) delete target[key];
    else target[key] = value;
    return;
  }
  const was = before === null ? undefined : (before as Record<string, unknown>)[key];
  const present = target[key];
  const own =
    present === undefined || present === was ? { ...((present ?? {}) as object) } : (present as object);
  target[key] = own;
  setPath(own as Record<string, unknown>, rest, value, (was as object | undefined) ?? null);
}

/** Source and day of verification that the options add where rows give none. */
function provenanceOf(
  list: Made['list'],
  before: Element | null,
  given: Made['given'],
  { source, observedOn }: PlanOptions,
  isChanged: boolean,
): [string, unknown][] {
  const has = (path: string): boolean => FIELDS[list].some((field) => field.path === path);
  const added: [string, unknown][] = [];
  const sourcePath = list === 'flows' ? 'reference' : 'source';
  const silent = !given.has(sourcePath) && (before === null || fieldValue(before, sourcePath) === undefined);
  if (source !== undefined && isChanged && has(sourcePath) && silent) added.push([sourcePath, source]);
  // Every element named in the file was verified on that day, changed or not. An older day never replaces a later one.
  const last = before === null ? undefined : fieldValue(before, 'observedOn');
  const isLater = typeof last !== 'string' || (observedOn ?? '') > last;
  if (observedOn !== undefined && has('observedOn') && !given.has('observedOn') && isLater)
    added.push(['observedOn', observedOn]);
  return added;
}
