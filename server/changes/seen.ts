import type { Shown } from '../../domain/change/edits.ts';
import { elementIn } from '../../domain/change/elements.ts';
import type { ChangedList, Element, ElementChange } from '../../domain/change/record.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import type { NumberedRows, Publisher } from '../secrecy/publisher.ts';
import { shownElement } from '../secrecy/shown-element.ts';

/** The lists whose masked numbers depend on other elements. */
export const needsCube = (list: ChangedList): boolean => list === 'flows' || list === 'actions';

/** Returns a function that gives elements of a network as users see them; `published` is that network as they see it. */
export const seenIn =
  (published: NetworkDocument): Shown =>
  (list, element) =>
    needsCube(list)
      ? (elementIn(published, list, element.id) ?? shownElement(list, element))
      : shownElement(list, element);

/**
 * Returns a function that gives the elements of past changes, and their present versions, as users see them. Other
 * elements of flows and actions must not be asked for.
 */
export async function seenPast(
  publisher: Publisher,
  document: NetworkDocument,
  changes: readonly ElementChange[],
): Promise<Shown> {
  const versions = (list: ChangedList): Element[] =>
    changes
      .filter((change) => change.list === list)
      .flatMap(({ id, before, after }) => [before, after, elementIn(document, list, id) ?? null])
      .filter((element) => element !== null);
  const rows = { flows: versions('flows'), actions: versions('actions') };
  const shown = (await publisher.shown(rows as unknown as NumberedRows)) as unknown as typeof rows;
  const seen = new Map(
    (['flows', 'actions'] as const).flatMap((list) =>
      rows[list].map((element, at) => [element, shown[list][at]!] as const),
    ),
  );
  return (list, element) => seen.get(element) ?? shownElement(list, element);
}
