import { dayInWords } from '../../../domain/messages/day-words.ts';
import { fill } from '../../../domain/messages/fill.ts';
import { SHEET_WORDS } from '../../../domain/messages/sheet-words.ts';
import { ENTITY_LISTS } from '../../../domain/model/network.ts';
import { isPart } from '../../../domain/transfer/perimeter.ts';
import { exportWords, type TakenOut } from './taken-out.ts';

/**
 * Returns lines of text about an exported file: network, day, filters, number of elements kept, and what was masked
 * or left out.
 */
export function notesOf(taken: TakenOut): string[] {
  const { document, asked, counts, language, complete, masked, day } = taken;
  const { notes, filters } = exportWords(language);
  const { fields } = SHEET_WORDS[language];
  const given = (['bassin', 'type', 'stage', 'sector'] as const).flatMap((name) => {
    const values = asked[name] ?? [];
    return values.length === 0 ? [] : [`${filters[name]} ${values.join(', ')}`];
  });
  const lists = ENTITY_LISTS.filter((list) => counts[list].kept < counts[list].of).map((list) =>
    fill(notes.listPart, { list: fields.lists[list].many, ...counts[list] }),
  );
  const isCut = isPart(asked) || asked.at !== undefined;
  return [
    fill(notes.network, { name: document.name }),
    ...(document.fictional === true ? [notes.fictional] : []),
    fill(notes.exportedOn, { day: dayInWords(day, language) }),
    given.length === 0 ? notes.whole : fill(notes.perimeter, { filters: given.join('; ') }),
    ...(asked.at === undefined ? [] : [fill(notes.at, { day: dayInWords(asked.at, language) })]),
    ...(isCut && lists.length > 0 ? [fill(notes.outside, { lists: lists.join(', ') })] : []),
    ...(complete ? [notes.exact] : masked.of === 0 ? [] : [fill(notes.masked, { ...masked })]),
  ];
}
