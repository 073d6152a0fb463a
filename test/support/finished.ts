import type { Steps } from '../../client/model/slices.ts';

/** Does work in steps at once. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
