import { Table, Text } from '@mantine/core';
import type { Mergeable } from '../../../domain/change/mergeable.ts';
import type { Field } from '../../../domain/model/field-types.ts';
import { useWords } from '../../context/words.tsx';
import { headingOf } from '../../editing/cell-text.ts';
import { useSheet } from '../../editing/sheet.tsx';
import type { Pair, Side } from './choose.ts';

const SIDES: readonly Side[] = ['a', 'b'];

/**
 * A table of the `fields` in which two duplicates, `a` and `b`, differ. In the first row the user chooses which
 * element stays (`stays`, `setStays`), in the others which value is taken (`sideOf`, `choose`).
 */
export function FieldTable(props: {
  readonly list: Mergeable;
  readonly pair: Pair;
  readonly fields: readonly Field[];
  readonly stays: Side;
  setStays(side: Side): void;
  sideOf(path: string): Side;
  choose(path: string, side: Side): void;
}) {
  const { t } = useWords();
  const { words, names, textOf } = useSheet();
  const { pair, fields, stays, setStays, sideOf, choose } = props;
  const nameOf = (side: Side): string => names.nameOf(pair[side].id) ?? pair[side].id;
  return (
    <div className="duplicates-frame">
      <Table withRowBorders className="duplicates-table">
        <thead>
          <tr>
            <th scope="col">{t.duplicates.field}</th>
            {SIDES.map((side) => (
              <th scope="col" key={side}>
                {nameOf(side)}
                <Text size="xs" className="quiet">
                  {pair[side].id}
                </Text>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className="duplicates-stays">
            <th scope="row">
              {t.duplicates.stays}
              <Text size="xs" className="quiet">
                {t.duplicates.staysHelp}
              </Text>
            </th>
            {SIDES.map((side) => (
              <td key={side}>
                <label>
                  <input
                    type="radio"
                    name="stays"
                    checked={stays === side}
                    onChange={() => setStays(side)}
                    aria-label={t.duplicates.choose(t.duplicates.stays, pair[side].id, nameOf(side))}
                  />{' '}
                  {nameOf(side)}
                </label>
              </td>
            ))}
          </tr>
          {fields.map((field) => (
            <tr key={field.path}>
              <th scope="row">{headingOf(field, words)}</th>
              {SIDES.map((side) => {
                const text = textOf(field, pair[side]) || t.duplicates.nothing;
                return (
                  <td key={side}>
                    <label>
                      <input
                        type="radio"
                        name={field.path}
                        checked={sideOf(field.path) === side}
                        onChange={() => choose(field.path, side)}
                        aria-label={t.duplicates.choose(headingOf(field, words), text, nameOf(side))}
                      />{' '}
                      {text}
                    </label>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
