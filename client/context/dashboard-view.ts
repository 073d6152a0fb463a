import * as z from 'zod';
import { optional } from '../../domain/slides/state/fields.ts';
import { CommonView } from './address.ts';

/** State of the dashboard: the day since which it says what moved; absent = a year ago. */
export const DashboardView = CommonView.extend({ since: optional(z.iso.date()) });
export type DashboardView = z.output<typeof DashboardView>;
