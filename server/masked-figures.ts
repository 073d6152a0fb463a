import { elementsOf, sameValue, withElements } from '../domain/change/elements.ts';
import { keepHiddenValues } from '../domain/change/hidden-values.ts';
import type { Element } from '../domain/change/record.ts';
import type { EntityList, NetworkDocument } from '../domain/model/network.ts';
import { FIGURES, shownElement } from './masking.ts';

/** Lists whose elements hold numbers of people. */
const WITH_FIGURES: readonly EntityList[] = ['filieres', 'flows', 'actions', 'scenarios'];

/**
 * Returns the document `given`, which a user exported with figures masked, edited and sent back, with exact
 * figures put back. A figure that is still masked takes its exact value from `present`, the stored document. A row of
 * people sent onward whose figures were edited stays as given.
 */
export function restoreMaskedFigures(given: NetworkDocument, present: NetworkDocument): NetworkDocument {
  return WITH_FIGURES.reduce((made, list) => {
    const raw = new Map(elementsOf(present, list).map((element) => [element.id, element]));
    const elements = elementsOf(given, list).map((element) => {
      const known = raw.get(element.id);
      return known === undefined ? element : unseenKept(list, element, known);
    });
    return withElements(made, list, elements);
  }, given);
}

function unseenKept(list: EntityList, given: Element, raw: Element): Element {
  const seen = shownElement(list, raw);
  const touched = list === 'flows' && FIGURES.some((figure) => !sameValue(given[figure], seen[figure]));
  return touched ? given : (keepHiddenValues(raw, seen, given) as Element);
}
