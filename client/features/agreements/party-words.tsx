import { Button, Table } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useSearch } from 'wouter';
import { CONFIRMED_FOR_MONTHS, type PartyWord } from '../../../domain/agreements/confirmation.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { FIELDS } from '../../../domain/model/element-fields.ts';
import type { Agreement } from '../../../domain/model/entities.ts';
import { Section } from '../../components/facts.tsx';
import { To } from '../../components/to.tsx';
import { addressWith } from '../../context/address.ts';
import { useMayEdit } from '../../context/own.ts';
import { OperatorView, PATHS } from '../../context/screens.ts';
import { today } from '../../context/today.ts';
import { useWords } from '../../context/words.tsx';
import { FieldControl } from '../../editing/field-control.tsx';
import { fieldEdits } from '../../editing/field-edits.ts';
import { useSheet } from '../../editing/sheet.tsx';
import type { Edits } from '../../editing/use-edits.ts';

const DAY = { ...FIELDS.agreements.find(({ path }) => path === 'signedOn')!, required: false };

/**
 * What each party last said of an agreement, and a button by which its word of a day is noted: today, unless another day
 * is typed. Whoever may not edit the agreement sees no button. `words` are told from the present day.
 */
export function PartyWords(props: {
  readonly agreement: Agreement;
  readonly words: readonly PartyWord[];
  readonly edits: Edits;
  holds(isDirty: boolean): void;
}) {
  const { t, language } = useWords();
  const { names } = useSheet();
  const { agreement, words, edits, holds } = props;
  const may = useMayEdit()('agreements', agreement);
  const [day, setDay] = useState<string | undefined>(today());
  const [error, setError] = useState<string>();
  // A day that was typed into a card goes with it.
  useEffect(() => () => holds(false), [holds]);
  const w = t.agreements.words;
  const { confirmations = [] } = agreement;
  const nameOf = (operator: string): string => names.nameOf(operator) ?? operator;
  const save = (next: Agreement['confirmations'], message: string): void => {
    const { confirmations: _before, ...rest } = agreement;
    const after = next === undefined || next.length === 0 ? rest : { ...rest, confirmations: next };
    const fields = fieldEdits('agreements', agreement, after);
    edits.save({ edits: [{ do: 'CHANGE', list: 'agreements', id: agreement.id, fields }], message }, () =>
      holds(false),
    );
  };
  const confirm = (operator: string): void => {
    const isFuture = day !== undefined && day > today();
    setError(day === undefined ? w.noDay : isFuture ? w.future(dayInWords(day, language)) : undefined);
    if (day === undefined || isFuture) return;
    save([...confirmations, { operator, on: day }], w.change(nameOf(operator), agreement.name));
  };
  const remove = ({ operator, on }: PartyWord): void =>
    save(
      confirmations.filter((one) => one.operator !== operator || one.on !== on),
      w.removed(nameOf(operator), agreement.name),
    );
  return (
    <Section title={w.title}>
      {may && (
        <div className="agreement-day no-print">
          <FieldControl
            field={DAY}
            label={w.day}
            value={day}
            error={error}
            change={(value) => {
              setDay(value as string | undefined);
              setError(undefined);
            }}
            typing={(text) => holds(text !== '')}
          />
        </div>
      )}
      <Table className="agreement-parties" fz="sm">
        <Table.Thead className="sr-only">
          <Table.Tr>
            <Table.Th>{w.party}</Table.Th>
            <Table.Th>{w.last}</Table.Th>
            {may && <Table.Th className="no-print">{w.confirm}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {words.map((word) => (
            <Table.Tr key={word.operator}>
              <Table.Td>
                <PartyLink operator={word.operator} />
              </Table.Td>
              <Table.Td>
                <Said word={word} />
              </Table.Td>
              {may && (
                <Table.Td className="no-print">
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={w.confirmFor(nameOf(word.operator))}
                    disabled={
                      edits.pending ||
                      confirmations.some(({ operator, on }) => operator === word.operator && on === day)
                    }
                    onClick={() => confirm(word.operator)}
                  >
                    {w.confirm}
                  </Button>{' '}
                  {word.on !== null && !word.bySignature && (
                    <Button
                      size="compact-xs"
                      variant="subtle"
                      aria-label={w.removeFor(nameOf(word.operator))}
                      disabled={edits.pending}
                      onClick={() => remove(word)}
                    >
                      {w.remove}
                    </Button>
                  )}
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Section>
  );
}

function PartyLink({ operator }: { readonly operator: string }) {
  const { names } = useSheet();
  const search = useSearch();
  return (
    <To href={addressWith(PATHS.operator, OperatorView, search, { sel: operator })}>
      {names.nameOf(operator) ?? operator}
    </To>
  );
}

function Said({ word: { on, bySignature, isFresh } }: { readonly word: PartyWord }) {
  const { t, language } = useWords();
  const w = t.agreements.words;
  if (on === null) return <span className="quiet">{w.never}</span>;
  const said = (bySignature ? w.signed : w.confirmed)(dayInWords(on, language));
  return isFresh ? (
    said
  ) : (
    <>
      {said} <span className="agreement-stale">({w.stale(CONFIRMED_FOR_MONTHS)})</span>
    </>
  );
}
