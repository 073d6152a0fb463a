import type { ChangedList, Element } from '../../domain/change/record.ts';
import { shownAction, shownFiliere, shownFlow, shownScenario } from '../../domain/secrecy/shown-rows.ts';

/**
 * An element as readers see it, without asking the cube: of a flow row and of an action, no number but zero is shown.
 */
export function shownElement(list: ChangedList, element: Element): Element {
  const show = SHOWN[list];
  return show === undefined ? element : (show(element as never) as unknown as Element);
}

const SHOWN: Partial<Record<ChangedList, (element: never) => object>> = {
  filieres: shownFiliere,
  scenarios: shownScenario,
  flows: (flow: never) => shownFlow(flow, new Set()),
  actions: (action: never) => shownAction(action, false),
};
