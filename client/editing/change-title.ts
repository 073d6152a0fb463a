import { elementIn } from '../../domain/change/elements.ts';
import type { ElementEdit } from '../../domain/change/record.ts';
import type { SheetWords } from '../../domain/messages/sheet-words.ts';
import type { EntityList, NetworkDocument } from '../../domain/model/network.ts';
import { titleOf } from '../../domain/transfer/element-title.ts';
import type { Names } from '../../domain/transfer/names.ts';
import type { Messages } from '../messages/fr.ts';
import { fieldOf, headingOf } from './cell-text.ts';

/** At most this many fields of an element are named; more are counted. */
const MOST_NAMED = 3;
/** A title is at most this long, as it is kept with the change. */
const LONGEST = 300;

interface Around {
  readonly document: NetworkDocument;
  readonly names: Names;
  readonly words: SheetWords;
  readonly said: Messages['inventory']['changeTitle'];
}

/**
 * Says in a few words what edits change: "Places of Le Chantier", "Intake: 12 filières", "Removal of X and 3 others". The
 * second parameter gives the network before the edits, the names in it and the words.
 */
export function changeTitle(edits: readonly ElementEdit[], around: Around): string {
  const title = sameField(edits, around) ?? mainTitle(edits, around);
  return title.length <= LONGEST ? title : `${title.slice(0, LONGEST - 1)}…`;
}

/** The title of edits that all set one field of several elements of a list; undefined for others. */
function sameField(edits: readonly ElementEdit[], { words, said }: Around): string | undefined {
  const [first] = edits;
  if (edits.length < 2 || first?.do !== 'CHANGE' || first.list === 'network') return undefined;
  const path = first.fields[0]?.path;
  const isSame = edits.every(
    (edit) =>
      edit.do === 'CHANGE' &&
      edit.list === first.list &&
      edit.fields.length === 1 &&
      edit.fields[0]?.path === path,
  );
  const field = path === undefined ? undefined : fieldOf(first.list, path);
  if (!isSame || field === undefined) return undefined;
  return said.several(
    headingOf(field, words),
    edits.length,
    words.fields.lists[first.list].many.toLowerCase(),
  );
}

/** The title of the main edit, with the number of others: what a form adds comes last, what is removed comes first. */
function mainTitle(edits: readonly ElementEdit[], around: Around): string {
  const last = edits.at(-1);
  const main = last?.do === 'ADD' ? last : edits[0];
  if (main === undefined) return '';
  const title = titleOfEdit(main, around);
  return edits.length === 1 ? title : around.said.andOthers(title, edits.length - 1);
}

function titleOfEdit(edit: ElementEdit, { document, names, words, said }: Around): string {
  if (edit.list === 'network') return said.network;
  const { list } = edit;
  if (edit.do === 'ADD') return said.added(nameOf(list, edit.element, String(edit.element.id ?? '')));
  const name = nameOf(list, elementIn(document, list, edit.id) ?? {}, edit.id);
  if (edit.do === 'REMOVE') return said.removed(name);
  const fields = edit.fields.flatMap(({ path }) => fieldOf(list, path) ?? []);
  return fields.length === 0 || fields.length > MOST_NAMED
    ? said.fields(edit.fields.length, name)
    : said.changed(fields.map((field) => headingOf(field, words)).join(', '), name);

  function nameOf(of: EntityList, element: object, id: string): string {
    const title = titleOf(element, id, names, words);
    return title === '' || title === id ? words.fields.lists[of].one : title;
  }
}
