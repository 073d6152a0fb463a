import { Day } from '../../model/fields.ts';
import { queryValues } from '../../model/query-text.ts';
import type { SavedView } from '../../model/saved-view.ts';

/** The day on which the steps of a story read the network; undefined when none names a day, or they name several. */
export function dayOfSteps(steps: readonly Pick<SavedView, 'state'>[]): string | undefined {
  const days = new Set(steps.flatMap(({ state }) => queryValues(state ?? '').at ?? []));
  const [day] = days;
  return days.size === 1 && Day.safeParse(day).success ? day : undefined;
}
