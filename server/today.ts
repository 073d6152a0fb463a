import { localDay } from '../domain/model/local-day.ts';

/** Returns the present day in the local time zone, as `YYYY-MM-DD`. */
export const today = (): string => localDay(new Date());
