import { NUMBER_WORDS, UNIT_WORDS } from '../messages/quantities.ts';
import { MASKED } from '../model/vocabulary.ts';
import { fold } from '../transfer/fold.ts';
import { saysNothingToReport } from '../transfer/nothing-to-report.ts';

/** "Nothing to report", which is neither zero nor silence. */
export const NIL = 'NIL';

/** What a cell says: a number, a number that came in masked, "nothing to report", or nothing. */
export type CellValue = number | typeof MASKED | typeof NIL | undefined;

/** Why a text is not understood. */
export type UnreadCode = 'not-a-number' | 'negative' | 'not-whole' | 'dash';

/** What a text of a cell says; `asRead` tells that it was written in another way than what is kept. */
export type CellReading =
  | { readonly ok: true; readonly value: CellValue; readonly asRead: boolean }
  | { readonly ok: false; readonly code: UnreadCode };

const MASKED_WORDS: ReadonlySet<string> = new Set(['masque', 'masked', 'masquee']);
const ZERO_WORDS: ReadonlySet<string> = new Set(['zero', 'aucun', 'aucune', 'personne', 'nobody', 'none']);
/** The letter that says "nothing to report" in a grid. */
const NIL_LETTER = 'r';
const MOST = 1_000_000;

/**
 * Reads the text of a cell. "Trois" and "3 personnes" are 3, "RAS" and "R" are nothing to report, and "<5" is a number that is
 * masked. A dash is not understood, as it stands for zero in some tables and for silence in others.
 */
export function readCell(text: string): CellReading {
  const plain = text.trim().replaceAll(/[\u00a0\u202f]/g, ' ');
  if (plain === '') return said(undefined);
  if (/^\d{1,7}$/.test(plain) && Number(plain) <= MOST) return said(Number(plain));
  if (/^[-–—.]+$/.test(plain)) return unread('dash');
  if (/^< ?5$/.test(plain)) return said(MASKED);
  const folded = fold(plain);
  if (folded === NIL_LETTER || saysNothingToReport(plain)) return said(NIL);
  if (MASKED_WORDS.has(folded)) return said(MASKED);
  if (ZERO_WORDS.has(folded)) return said(0, true);
  if (/^[-–−]/.test(plain)) return unread('negative');
  if (/^\d{1,3}(?: \d{3})+$/.test(plain)) return within(Number(plain.replaceAll(' ', '')));
  const decimal = /^(\d+)[.,](\d+)$/.exec(plain);
  if (decimal !== null) return /^0+$/.test(decimal[2]!) ? within(Number(decimal[1])) : unread('not-whole');
  return inWords(folded);
}

/** A number in words, or one with a unit behind it. */
function inWords(folded: string): CellReading {
  const whole = NUMBER_WORDS[folded];
  if (whole !== undefined) return within(whole);
  const words = folded.split(' ');
  const unit = words.at(-1) ?? '';
  const before = words.slice(0, -1).join(' ');
  if (!UNIT_WORDS.has(unit) || NOT_PEOPLE.has(unit)) return unread('not-a-number');
  const number = /^\d+$/.test(before) ? Number(before) : NUMBER_WORDS[before];
  return number === undefined ? unread('not-a-number') : within(number);
}

/** Units of something else than people. */
const NOT_PEOPLE: ReadonlySet<string> = new Set(
  'groupe groupes group groups session sessions eur euro euros an ans annee a year years old mois month months h heure heures hour hours min minute minutes mn km par per semaine semaines sem week weeks de d'.split(
    ' ',
  ),
);

const said = (value: CellValue, asRead = false): CellReading => ({ ok: true, value, asRead });
const unread = (code: UnreadCode): CellReading => ({ ok: false, code });
const within = (number: number): CellReading =>
  number <= MOST ? said(number, true) : unread('not-a-number');
