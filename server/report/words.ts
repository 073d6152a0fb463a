import type { Language } from '../../domain/messages/codes.ts';
import { reportFiles as en } from '../../domain/messages/en/report-files.ts';
import { reportFiles as fr, type ReportFileWords } from '../../domain/messages/fr/report-files.ts';

/** Returns the words that files of a report say besides the report itself. */
export const reportFileWords = (language: Language): ReportFileWords => ({ fr, en })[language];
