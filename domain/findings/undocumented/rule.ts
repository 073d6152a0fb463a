import type { FindingList } from '../finding-list.ts';
import type { RuleContext } from '../rule.ts';
import type { UndocumentedFinding } from './evidence.ts';
import { emptyWaits } from './waits.ts';

/**
 * The rule of M18 (undocumented): finds the fields that other rules need and that nobody filled in. Returns one
 * finding for each element and field, which names the rules.
 */
export function undocumented(context: RuleContext): FindingList<UndocumentedFinding> {
  const waits = emptyWaits(
    context.snapshot,
    context.waiting.map(({ code }) => code),
  );
  for (const kind of context.waiting) kind.waits?.(context, waits);
  return waits.found();
}
