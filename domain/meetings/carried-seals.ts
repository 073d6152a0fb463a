import type { CarriedSeal } from '../carried/seal.ts';
import type { Language } from '../messages/codes.ts';
import { dayInWords } from '../messages/day-words.ts';
import { meetings as en } from '../messages/en/meetings.ts';
import { meetings as fr } from '../messages/fr/meetings.ts';
import type { Meeting } from '../model/meeting.ts';
import type { OwnText } from '../model/own-text.ts';

/** Key of the own text of minutes that tells the carried files of the meeting. */
export const CARRIED_KEY = 'carried';

/** The own text of minutes that tells carried files, if somebody had one noted. */
export const carriedText = ({ texts }: Pick<Meeting, 'texts'>): OwnText | undefined =>
  texts?.find(({ key }) => key === CARRIED_KEY);

/** Whether the minutes of a meeting tell the fingerprint of a carried file. */
export const tellsSeal = (meeting: Pick<Meeting, 'texts'>, { sha256 }: CarriedSeal): boolean =>
  carriedText(meeting)?.text.includes(sha256) ?? false;

/** The own texts of a meeting with one more carried file told. What people wrote about others stays before it. */
export function withSeal(meeting: Pick<Meeting, 'texts'>, seal: CarriedSeal, language: Language): OwnText[] {
  const { texts = [] } = meeting;
  const told = carriedText(meeting);
  const text = sealInWords(seal, language);
  if (told === undefined) return [...texts, { key: CARRIED_KEY, text }];
  return texts.map((one) => (one === told ? { ...told, text: `${told.text}\n\n${text}` } : one));
}

function sealInWords({ name, sha256, revision, made }: CarriedSeal, language: Language): string {
  const said = { fr, en }[language].minutes.carried;
  const lines = [said.file(name), said.hash(sha256), said.made(dayInWords(made, language), String(revision))];
  return lines.map((line) => `- ${line}`).join('\n');
}
