import type { ImportPlanAnswer } from '../../../domain/api/transfer.ts';
import { countsPeople } from '../../../domain/change/masked-values.ts';
import type { ElementChange } from '../../../domain/change/record.ts';
import type { Language } from '../../../domain/messages/codes.ts';
import { SHEET_WORDS } from '../../../domain/messages/sheet-words.ts';
import { FIELDS } from '../../../domain/model/element-fields.ts';
import { ENTITY_LISTS } from '../../../domain/model/network.ts';
import { fieldValue } from '../../../domain/model/paths.ts';
import { isPresumed } from '../../../domain/model/presumed.ts';
import { writeCell } from '../../../domain/transfer/cells.ts';
import type { Names } from '../../../domain/transfer/names.ts';
import { SHOWN_LISTS } from '../../../domain/transfer/shown-lists.ts';

type Examples = ImportPlanAnswer['examples'];

const VALUES_SHOWN = 2;
/** Elements of a list that are looked through. Later ones hardly bring a field that none of these has. */
const LOOKED_AT = 500;

/**
 * Lists for each field that some changes would write up to two different values that it would take, in the words of a
 * language, so that a reader sees what the columns of a file become. Numbers of people are left out: whether one is
 * written tells whether it is the one that is kept. The ids of elements are no examples, as most are made by the program.
 */
export function exampleValues(changes: readonly ElementChange[], language: Language, names: Names): Examples {
  const words = SHEET_WORDS[language];
  const order = [...new Set([...SHOWN_LISTS, ...ENTITY_LISTS])];
  return order.flatMap((list) => {
    const found = new Map<string, Examples[number]['values'][number][]>();
    const written = changes.filter((change) => change.list === list && change.after !== null);
    for (const { before, after } of written.slice(0, LOOKED_AT)) {
      for (const field of FIELDS[list]) {
        const { path } = field;
        const values = found.get(path) ?? [];
        if (path === 'id' || path === 'presumed' || countsPeople(list, path)) continue;
        if (values.length === VALUES_SHOWN) continue;
        const text = writeCell(field, fieldValue(after!, path), words, names);
        const was = before === null ? '' : writeCell(field, fieldValue(before, path), words, names);
        if (text === '' || text === was || values.some((one) => one.text === text)) continue;
        found.set(path, [...values, { text, presumed: isPresumed(after!, path) }]);
      }
    }
    return FIELDS[list].flatMap(({ path }) => {
      const values = found.get(path);
      return values === undefined ? [] : [{ list, path, values }];
    });
  });
}
