import { fold } from './fold.ts';

const WORDS: ReadonlySet<string> = new Set(
  'ras,r a s,rien,rien a signaler,rien a declarer,neant,nil,nothing,nothing to report,none to report,ntr'.split(
    ',',
  ),
);

/** Whether a text in place of a number of people says "nothing to report", which is neither zero nor silence. */
export const saysNothingToReport = (text: string): boolean => WORDS.has(fold(text));
