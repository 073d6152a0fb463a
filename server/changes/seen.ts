import type { Shown } from '../../domain/change/edits.ts';
import { elementIn } from '../../domain/change/elements.ts';
import type { ChangedList, Element, ElementChange } from '../../domain/change/record.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import type { Publisher } from '../secrecy/publisher.ts';
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
  const seen = new Map<Element, Element>();
  for (const list of ['flows', 'actions'] as const) {
    const elements = changes
      .filter((change) => change.list === list)
      .flatMap(({ id, before, after }) => [before, after, elementIn(document, list, id) ?? null])
      .filter((element) => element !== null);
    const shown = await publisher.shown(list, elements);
    for (const [at, element] of elements.entries()) seen.set(element, shown[at]!);
  }
  return (list, element) => seen.get(element) ?? shownElement(list, element);
}
