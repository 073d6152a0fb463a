import { EVERYONE, PEOPLE } from '../messages/audience-words.ts';
import type { Field } from '../model/field-types.ts';
import { fold } from './fold.ts';
import { wordKey, wordsOf } from './lexicon.ts';
import type { Names } from './names.ts';
import { readCode } from './read-word.ts';
import { type Reading, read } from './reading.ts';

/**
 * Reads the audience of a filière. A register has one column for it, which this program keeps in two fields: statuses
 * and groups. A word is looked for in both, whichever of them the column is read into.
 */

type Kind = 'status' | 'group';

/** What one word of an audience says: codes of one or both kinds, or that anybody may come in. */
interface Told {
  readonly status?: string;
  readonly group?: string;
  readonly isEveryone?: true;
}

const PATHS: Readonly<Record<Kind, string>> = { status: 'entry.statuses', group: 'entry.groups' };
const OTHER: Readonly<Record<Kind, Kind>> = { status: 'group', group: 'status' };
/** A shorter word, such as "de", is too common to be half of an audience. */
const SHORTEST_HALF = 4;

/** The kind of codes of a field for the audience of a filière; undefined for another field. */
export const audienceKind = ({ list, path }: Pick<Field, 'list' | 'path'>): Kind | undefined =>
  list !== 'filieres'
    ? undefined
    : path === PATHS.status
      ? 'status'
      : path === PATHS.group
        ? 'group'
        : undefined;

/** Reads one word of an audience in a column for codes of a kind. The result is joined by `joinAudience`. */
export function readAudienceWord(word: string, kind: Kind, names: Names): Reading {
  if (EVERYONE.has(fold(word))) return read({ isEveryone: true });
  const own = codeOf(word, kind, names);
  if (own !== undefined) return read({ [kind]: own });
  const other = codeOf(word, OTHER[kind], names);
  if (other !== undefined) return read({ [OTHER[kind]]: other });
  const both = bothIn(word, names);
  if (both !== undefined) return read(both);
  const reading = readCode(word, kind, names);
  return reading.ok ? read({ [kind]: String(reading.value) }) : reading;
}

/**
 * Joins the words of an audience that were read into a field of a kind: its codes, and those of the other kind for the
 * other field. A word that a person explained is a code of the kind itself. Anybody is no condition, which is noted.
 */
export function joinAudience(reading: Reading, kind: Kind): Reading {
  if (!reading.ok || !Array.isArray(reading.value)) return reading;
  const told = (reading.value as readonly (Told | string)[]).map(
    (one): Told => (typeof one === 'string' ? { [kind]: one } : one),
  );
  const codes = (of: Kind): string[] => [...new Set(told.flatMap((one) => one[of] ?? []))];
  const [own, other] = [codes(kind), codes(OTHER[kind])];
  const isOpen = own.length + other.length === 0 && told.some(({ isEveryone }) => isEveryone);
  return {
    ok: true,
    value: own.length === 0 ? undefined : own,
    ...(other.length === 0 ? {} : { also: { [PATHS[OTHER[kind]]]: other } }),
    ...(isOpen ? { note: { code: 'no-condition', values: {} } } : {}),
  };
}

/** The one code that a word stands for by the words of the program or of the network. */
function codeOf(word: string, kind: Kind, names: Names): string | undefined {
  const key = wordKey(word);
  const [first = '', ...others] = key.split(' ');
  const keys = PEOPLE.has(first) ? [key, others.join(' ')] : [key];
  const codes = keys.map((one) => wordsOf(kind).get(one) ?? names.codes(kind).get(one)).find(Boolean);
  return codes?.length === 1 ? String(codes[0]) : undefined;
}

/** A status and a group that follow one another, as in "demandeurs d’emploi peu qualifiés". */
function bothIn(text: string, names: Names): Told | undefined {
  const words = text.trim().split(/\s+/);
  for (let at = 1; at < words.length; at++) {
    const halves = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    if (halves.some(({ length }) => length < SHORTEST_HALF)) continue;
    for (const [one, two] of [halves, halves.toReversed()]) {
      const [status, group] = [codeOf(one!, 'status', names), codeOf(two!, 'group', names)];
      if (status !== undefined && group !== undefined) return { status, group };
    }
  }
  return undefined;
}
