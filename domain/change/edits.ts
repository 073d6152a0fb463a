import type { Operator } from '../model/entities.ts';
import type { NetworkDocument } from '../model/network.ts';
import { fieldValue, withField } from '../model/paths.ts';
import type { Problem } from '../model/problems.ts';
import { elementIn, identified, sameValue, schemaOf } from './elements.ts';
import { holdsKeyedTexts, mergedTexts } from './keyed-texts.ts';
import { unmasked, withoutMergedRows } from './masked-values.ts';
import { parsedElement, placeOf } from './parsed.ts';
import type { ChangedList, EditConflict, Element, ElementChange, ElementEdit, FieldEdit } from './record.ts';
import { reopenedReviews, withReopened } from './reviews.ts';

/** Returns an element as users may see it: numbers of people that would give away 1 to 4 people are masked. */
export type Shown = (list: ChangedList, element: Element) => Element;

/** A conflict without its author, which only the history knows. */
export type Conflict = Omit<EditConflict, 'by'>;

export interface Edited {
  readonly changes: readonly ElementChange[];
  /** What someone else changed in the meantime. When there is any, nothing may be written. */
  readonly conflicts: readonly Conflict[];
  /** Fields and elements that do not match their schema. When there is any, nothing may be written. */
  readonly problems: readonly Problem[];
}

/**
 * Works out the changes that the edits of a user make to a document. Returns them with the conflicts (an edited field
 * that someone else changed since the user saw it) and the problems (values that do not match the schema). `shown`
 * returns an element as the user sees it; what is masked is kept. Nothing in the result depends on a masked number, so
 * that nobody can guess it by trying. `isRaw` says that `shown` gives every number of people as it is kept, to an editor
 * who may read it.
 */
export function changesOf(
  document: NetworkDocument,
  edits: readonly ElementEdit[],
  shown: Shown,
  isRaw = false,
): Edited {
  const conflicts: Conflict[] = [];
  const problems: Problem[] = [];
  const touched = new Map<
    string,
    { list: ChangedList; id: string; before: Element | null; seen: Element | null; after: Element | null }
  >();
  const place = (list: ChangedList, id: string) => {
    const key = `${list} ${id}`;
    const before = elementIn(document, list, id) ?? null;
    const seen = before === null ? null : shown(list, before);
    const edited = touched.get(key) ?? { list, id, before, seen, after: seen };
    touched.set(key, edited);
    return edited;
  };
  const conflict = (list: ChangedList, id: string, said: Omit<Conflict, 'list' | 'id'>): void => {
    conflicts.push({ list, id, ...said });
  };

  for (const edit of edits) {
    if (edit.do === 'ADD') {
      const element = added(document, edit.list, edit.element);
      if (element === undefined) {
        parsedElement(edit.list, edit.element as Element, problems);
        continue;
      }
      const at = place(edit.list, element.id);
      if (at.after !== null)
        conflict(edit.list, element.id, {
          path: null,
          was: null,
          mine: element,
          theirs: at.after,
        });
      else at.after = withoutMergedRows(edit.list, element);
      continue;
    }
    const at = place(edit.list, edit.id);
    if (edit.do === 'REMOVE') {
      at.after = null;
      continue;
    }
    if (at.after === null) {
      const mine = Object.fromEntries(edit.fields.map(({ path, now }) => [path, now ?? null]));
      conflict(edit.list, edit.id, { path: null, was: null, mine, theirs: null });
      continue;
    }
    // The id of an element never changes, since other elements refer to it.
    const fields = edit.fields.filter(({ path }) => path !== 'id');
    if (fields.length < edit.fields.length)
      problems.push({ code: 'invalid', severity: 'error', path: `${placeOf(edit.list, edit.id)}.id` });
    at.after = withFields(at.after, edit.list, fields, (said) => conflict(edit.list, edit.id, said));
  }

  const changes: ElementChange[] = [];
  for (const { list, id, before, seen, after } of touched.values()) {
    if (seen === after) continue;
    const made =
      before === null || seen === null || after === null
        ? after
        : unmasked(list, { raw: before, seen, now: after, isRaw });
    if (made === undefined) {
      problems.push({ code: 'figures-together', severity: 'error', path: placeOf(list, id) });
      continue;
    }
    const parsed = made === null ? null : parsedElement(list, made, problems);
    if (parsed !== undefined) changes.push({ list, id, before, after: parsed });
  }
  const reopened = reopenedReviews(
    changes,
    (id) => elementIn(document, 'operators', id) as Operator | undefined,
  );
  return { changes: withReopened(changes, reopened), conflicts, problems };
}

function withFields(
  seen: Element,
  list: ChangedList,
  fields: readonly FieldEdit[],
  conflict: (said: Omit<Conflict, 'list' | 'id'>) => void,
): Element {
  const edited = fields.reduce((made, { path, was, now }) => {
    const theirs = fieldValue(seen, path);
    const wanted = now ?? undefined;
    if (sameValue(wanted, theirs)) return made;
    if (!sameValue(was ?? undefined, theirs)) {
      if (holdsKeyedTexts(list, path)) {
        const { texts, clashing } = mergedTexts(was, theirs, wanted);
        if (clashing.length === 0) return withField(made, path, texts);
        conflict({ path, was: was ?? null, mine: texts ?? null, theirs: theirs ?? null });
        return made;
      }
      conflict({ path, was: was ?? null, mine: wanted ?? null, theirs: theirs ?? null });
      return made;
    }
    return withField(made, path, wanted);
  }, seen);
  return withoutSettled(seen, edited);
}

/** A value that a person gives is no longer presumed: returns the element without the marks of its changed fields. */
function withoutSettled(before: Element, after: Element): Element {
  const { presumed } = after;
  if (!Array.isArray(presumed)) return after;
  const left = presumed.filter((path) => sameValue(fieldValue(before, path), fieldValue(after, path)));
  if (left.length === presumed.length) return after;
  return withField(after, 'presumed', left.length === 0 ? undefined : left);
}

/**
 * Gives a new element its id. The id is normally made from its first fields; when another element that has since been
 * edited holds this id, the next number is appended. Undefined when the element does not match its schema.
 */
function added(
  document: NetworkDocument,
  list: ChangedList,
  given: Readonly<Record<string, unknown>>,
): Element | undefined {
  if (given.id !== undefined) return typeof given.id === 'string' ? (given as Element) : undefined;
  if (!schemaOf(list).safeParse(given).success) return undefined;
  const element = identified(list, given);
  if (typeof element.id !== 'string') return undefined;
  for (let next = 2; ; next += 1) {
    const id = next === 2 ? element.id : `${element.id}.${next - 1}`;
    const other = elementIn(document, list, id);
    if (other === undefined) return { ...element, id };
    const { id: _id, ...rest } = other;
    if (identified(list, rest).id === element.id) return element;
  }
}
