import { accessibility } from '../analysis/levers/accessibility.ts';
import { atDayForAudience } from './asked-for.ts';

/** Answers what keeps people from what the network leads to, and what lifting it would open. `today` is the default day. */
export const leversAnswer = atDayForAudience((snapshot) => ({ accessibility: accessibility(snapshot) }));
