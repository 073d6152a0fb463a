import { Day, flag, optional } from './fields.ts';

/** What the address of the history keeps of its comparison. */
export const changesFields = {
  /** Two days to compare; absent = a year ago and the day of the network. */
  first: optional(Day),
  second: optional(Day),
  /** Compare the network as it was recorded on each day. */
  recorded: flag(false),
};
