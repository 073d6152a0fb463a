import type { FindingList } from '../finding-list.ts';
import type { RuleContext } from '../rule.ts';
import type { UndocumentedFinding } from './evidence.ts';
import { emptyWaits } from './waits.ts';

/** M18: fields that are not filled in and that a rule waits for, grouped by element and field. */
export function undocumented(context: RuleContext): FindingList<UndocumentedFinding> {
  const waits = emptyWaits(
    context.snapshot,
    context.waiting.map(({ code }) => code),
  );
  for (const kind of context.waiting) kind.waits?.(context, waits);
  return waits.found();
}
