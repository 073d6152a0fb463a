import { dayOf } from './network.tsx';

/** The present day, whatever day the network is read for: what is overdue or is verified now refers to it. */
export const today = (): string => dayOf(undefined, undefined, new Date());
