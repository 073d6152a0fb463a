import * as z from 'zod';
import { FORMS } from './forms.ts';

/** Key of a finding, joined by colons: its kind, the ids of its elements and, for some kinds, a named audience. */
export const FindingKey = z.string().max(600).regex(FORMS.findingKey);

/** The key of the finding that a passerelle between two filières, given by their ids, is missing. */
export const missingPasserelleKey = (from: string, to: string): string => `M04:${from}:${to}`;
