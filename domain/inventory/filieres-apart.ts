import type { Filiere } from '../model/entities.ts';
import { groupBy } from '../model/grouping.ts';
import { fieldValue } from '../model/paths.ts';
import { fold } from '../transfer/fold.ts';

/** The fields that may tell filières of one name and operator apart, the plainest first. */
export const TELLING_FIELDS = [
  ...['sites', 'schedule.availability', 'schedule.startTime', 'schedule.hoursPerWeek', 'hours'],
  ...['durationMonths', 'entry.groups', 'entry.statuses', 'exit.certificateName', 'validFrom', 'formacode'],
] as const;

/** Longest text of a line of a note. */
const LONGEST_LINE = 60;
/** Most differences said of one filière. */
const MOST_SAID = 3;

/**
 * Says of each filière that shares its name with another one of its operator what tells it apart, by id: the fields that
 * differ, then the lines of the note that the others do not have, and else its code. `textOf` writes the value of a field,
 * with what it is.
 */
export function filieresApart(
  filieres: Iterable<Filiere>,
  textOf: (path: (typeof TELLING_FIELDS)[number], filiere: Filiere) => string,
): ReadonlyMap<string, string> {
  const apart = new Map<string, string>();
  const groups = groupBy(filieres, ({ operator, name }) => `${operator} ${fold(name)}`);
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const differing = TELLING_FIELDS.filter(
      (path) => new Set(group.map((one) => JSON.stringify(fieldValue(one, path)))).size > 1,
    );
    const texts = group.map((one) => {
      const said = differing.map((path) => textOf(path, one)).filter((text) => text !== '');
      return [...said, ...ownLines(one, group)].slice(0, MOST_SAID).join(', ');
    });
    for (const [at, { id }] of group.entries()) {
      const text = texts[at]!;
      const isAlone = texts.filter((other) => other === text).length === 1;
      apart.set(id, isAlone && text !== '' ? text : [text, id].filter(Boolean).join(', '));
    }
  }
  return apart;
}

/** The lines of the note of a filière that not all others of its name have. */
function ownLines({ note = '' }: Filiere, group: readonly Filiere[]): readonly string[] {
  const notes = group.map((other) => (other.note ?? '').split('\n'));
  return note
    .split('\n')
    .filter((line) => line !== '' && !notes.every((lines) => lines.includes(line)))
    .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE - 1)}…` : line));
}
