import { Checkbox, Select } from '@mantine/core';
import { useMemo } from 'react';
import { GRID_SAYERS } from '../../../../domain/entry/grid-columns.ts';
import { FLOW_KINDS } from '../../../../domain/model/vocabulary.ts';
import { matchOptions } from '../../../components/match-options.ts';
import { OneOf } from '../../../components/one-of.tsx';
import { useViewState } from '../../../context/address.ts';
import { EntryView } from '../../../context/entry-view.ts';
import { today } from '../../../context/today.ts';
import { useWords } from '../../../context/words.tsx';
import { Outcome } from '../../../editing/outcome.tsx';
import { useSheet } from '../../../editing/sheet.tsx';
import type { Edits } from '../../../editing/use-edits.ts';
import { entryYears } from '../tables.ts';
import type { Entry } from '../use-entry.ts';

/**
 * Chooses the operator, who says the numbers, the year and the kind of the grid of partners, and adds a partner. While cells are
 * not written (`isHeld`) the choice stays, as they belong to it.
 */
export function PartnerTools(props: {
  readonly entry: Entry;
  readonly edits: Edits;
  readonly year: number;
  readonly isHeld: boolean;
  /** The partners that have a line. */
  readonly partners?: readonly string[];
  addPartner?(id: string): void;
}) {
  const { t } = useWords();
  const sheet = useSheet();
  const { entry, edits, year, isHeld, partners = [], addPartner } = props;
  const [{ operator, sayer, before, kind = 'ORIENTATION' }, setView] = useViewState(EntryView);
  const set = (change: Parameters<typeof setView>[0]): void => setView(change, { replace: true });
  const w = t.entryPartners;
  const years = useMemo(() => {
    const now = Number(today().slice(0, 4));
    return [...new Set([...entryYears(entry, sheet), year, now, now - 1])].sort((a, b) => b - a);
  }, [entry, sheet, year]);
  const operators = sheet.document.operators.map(({ id, name }) => ({ value: id, label: name }));
  const kinds: Readonly<Record<string, string>> = sheet.words.vocabulary.flow;
  return (
    <div className="table-tools">
      <Select
        size="xs"
        searchable
        filter={matchOptions}
        label={w.mine}
        placeholder={w.chooseMine}
        data={operators}
        value={operator ?? null}
        disabled={isHeld}
        onChange={(value) => set({ operator: value ?? undefined })}
      />
      {addPartner !== undefined && (
        <>
          <Select
            size="xs"
            label={t.entry.year}
            className="partner-year"
            data={years.map(String)}
            value={String(year)}
            allowDeselect={false}
            disabled={isHeld}
            onChange={(value) => set({ year: Number(value) })}
          />
          <Checkbox
            size="xs"
            label={w.before}
            checked={before}
            disabled={isHeld}
            onChange={(event) => set({ before: event.currentTarget.checked })}
          />
          {!isHeld && (
            <OneOf
              label={w.sayer}
              options={GRID_SAYERS}
              value={sayer}
              name={(one) => w.sayers[one]}
              choose={(one) => set({ sayer: one })}
            />
          )}
          <Select
            size="xs"
            label={w.kind}
            className="partner-kind"
            data={FLOW_KINDS.map((value) => ({ value, label: kinds[value] ?? value }))}
            value={kind}
            allowDeselect={false}
            disabled={isHeld}
            onChange={(value) => set({ kind: FLOW_KINDS.find((one) => one === value) })}
          />
          <Select
            size="xs"
            searchable
            filter={matchOptions}
            label={w.addPartner}
            data={operators.filter(({ value }) => value !== operator && !partners.includes(value))}
            value={null}
            onChange={(value) => value !== null && addPartner(value)}
          />
        </>
      )}
      <Outcome edits={edits} />
    </div>
  );
}
