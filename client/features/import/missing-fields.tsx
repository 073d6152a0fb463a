import { Select, Text, TextInput } from '@mantine/core';
import { SHEET_WORDS } from '../../../domain/messages/sheet-words.ts';
import type { Field } from '../../../domain/model/field-types.ts';
import { isPresumedByRow } from '../../../domain/transfer/presume/registers.ts';
import { matchOptions } from '../../components/match-options.ts';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { type Elements, fieldKey, fieldLabel, requiredFor } from './fields.ts';
import { meaningsOf } from './meanings.ts';

/**
 * Lists the required fields that no column of a sheet fills, and lets the user enter one value for all rows. Those of
 * a register that are presumed row by row are told quietly.
 * `mapping` holds the choices for the sheet; `change` receives them with the new values.
 */
export function MissingFields(props: { readonly mapping: Elements; change(mapping: Elements): void }) {
  const { t, language } = useWords();
  const { mapping, change } = props;
  const words = t.importing.columns;
  const filled = new Set(mapping.columns.flatMap(({ field }) => (field === null ? [] : [fieldKey(field)])));
  const missing = requiredFor(mapping).filter((field) => !filled.has(fieldKey(field)));
  if (missing.length === 0) return null;
  const label = (field: Field): string => fieldLabel(SHEET_WORDS[language], field, mapping.list, t.said);
  const constants = mapping.constants ?? [];
  const set = (field: Field, cell: string): void => {
    const others = constants.filter((one) => fieldKey(one.field) !== fieldKey(field));
    const { list, path } = field;
    change({ ...mapping, constants: cell === '' ? others : [...others, { field: { list, path }, cell }] });
  };
  const isPresumed = (field: Field): boolean => isPresumedByRow(mapping, field);
  const [presumed, needed] = [missing.filter(isPresumed), missing.filter((field) => !isPresumed(field))];
  const constantsOf = (fields: readonly Field[]) => (
    <div className="import-sheet-tools">
      {fields.map((field) => (
        <Constant
          key={fieldKey(field)}
          field={field}
          label={words.constant(label(field))}
          cell={constants.find((one) => fieldKey(one.field) === fieldKey(field))?.cell ?? ''}
          set={(cell) => set(field, cell)}
        />
      ))}
    </div>
  );
  return (
    <>
      {needed.length > 0 && (
        <div className="import-missing">
          <Text size="sm" fw={600}>
            {t.list(needed.map((field) => words.missing(label(field))))}
          </Text>
          <Text size="sm" className="quiet">
            {words.missingHelp}
          </Text>
          {constantsOf(needed)}
        </div>
      )}
      {presumed.length > 0 && (
        <div className="import-presumed">
          {presumed.map((field) => (
            <Text key={fieldKey(field)} size="sm" className="quiet">
              {words.presumedByRow(label(field))}
            </Text>
          ))}
          {constantsOf(presumed)}
        </div>
      )}
    </>
  );
}

function Constant(props: {
  readonly field: Field;
  readonly label: string;
  readonly cell: string;
  set(cell: string): void;
}) {
  const words = useWords();
  const network = useNetwork();
  const { field, label, cell, set } = props;
  const { kind } = field.type;
  const placeholder = words.t.importing.columns.constantPlaceholder;
  // A cell may hold a code or id instead of its label, so the code is used as value.
  const options = meaningsOf(field, network, words).map((one) => ({
    value: String(one.means),
    label: one.label,
  }));
  if (options.length > 0 && kind !== 'yesNo' && kind !== 'level')
    return (
      <Select
        size="sm"
        searchable
        clearable
        label={label}
        placeholder={placeholder}
        data={options}
        filter={matchOptions}
        value={cell === '' ? null : cell}
        onChange={(value) => set(value ?? '')}
      />
    );
  return (
    <TextInput
      size="sm"
      label={label}
      placeholder={placeholder}
      maxLength={300}
      value={cell}
      onChange={({ currentTarget }) => set(currentTarget.value)}
    />
  );
}
