import type { FindingList } from '../finding-list.ts';
import type { RuleContext } from '../rule.ts';
import { emptyWaits } from './waits.ts';

/** M18: finds the fields that a rule needs and that are not filled in, grouped by element and field. */
export function undocumented(context: RuleContext): FindingList {
  const waits = emptyWaits(
    context.snapshot,
    context.waiting.map(({ code }) => code),
  );
  for (const kind of context.waiting) kind.waits?.(context, waits);
  return waits.found();
}
