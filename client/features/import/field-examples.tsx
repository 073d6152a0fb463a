import { Text } from '@mantine/core';
import type { ImportPlanAnswer } from '../../../domain/api/transfer.ts';
import { fieldWord } from '../../../domain/messages/field-word.ts';
import { SHEET_WORDS } from '../../../domain/messages/sheet-words.ts';
import type { EntityList } from '../../../domain/model/network.ts';
import type { FieldName, FileMapping } from '../../../domain/transfer/mapping.ts';
import { Block } from '../../components/block.tsx';
import { HeadCells } from '../../components/tables/headings.tsx';
import { ScrollBox } from '../../components/tables/scroll-box.tsx';
import { useWords } from '../../context/words.tsx';

/** Longest text of an example; a note can be long. */
const LONGEST = 120;

/**
 * A table that says for each field that the import would write from which columns it comes (`mapping`) and one or two
 * values that it would take (`plan`). A presumed value is marked.
 */
export function FieldExamples(props: { readonly plan: ImportPlanAnswer; readonly mapping: FileMapping }) {
  const { t, language } = useWords();
  const { plan, mapping } = props;
  const words = t.importing.plan.examples;
  const { fields } = SHEET_WORDS[language];
  const lists = new Set(plan.examples.map(({ list }) => list));
  if (lists.size === 0) return null;
  const label = ({ list, path }: FieldName): string => {
    const { label: own } = fieldWord(fields, { list, path });
    return lists.size === 1 ? own : t.said(fields.lists[list].one, own);
  };
  return (
    <Block id="plan-examples" title={words.title}>
      <Text size="sm" className="quiet">
        {words.help}
      </Text>
      <ScrollBox label={words.table} className="import-examples">
        <table className="import-fields">
          <thead>
            <tr>
              <HeadCells headings={[t.importing.plan.field, words.from, words.values]} />
            </tr>
          </thead>
          <tbody>
            {plan.examples.map(({ list, path, values }) => (
              <tr key={`${list} ${path}`}>
                <th scope="row">{label({ list, path })}</th>
                <td>
                  {columnsFor(mapping, list, path).join(', ') || (
                    <span className="quiet">{words.noColumn}</span>
                  )}
                </td>
                <td>
                  {values.map(({ text, presumed }) => (
                    <div key={text} className="import-example">
                      {presumed ? t.panel.presumed(shortened(text)) : shortened(text)}
                    </div>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Block>
  );
}

const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;

/** The headings of the columns that are read into a field, each once. */
const columnsFor = ({ sheets }: FileMapping, list: EntityList, path: string): readonly string[] => [
  ...new Set(
    sheets.flatMap((sheet) =>
      sheet.holds === 'ELEMENTS'
        ? sheet.columns.flatMap(({ field, heading }) =>
            field?.list === list && field.path === path && heading !== '' ? [heading] : [],
          )
        : [],
    ),
  ),
];
