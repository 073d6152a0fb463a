import { useEffect, useMemo, useState } from 'react';
import type { ElementEdit } from '../../../domain/change/record.ts';
import { Block } from '../../components/block.tsx';
import { ActionsView } from '../../context/actions-view.ts';
import { useViewState } from '../../context/address.ts';
import { today } from '../../context/today.ts';
import { useWords } from '../../context/words.tsx';
import { placeholderEdits } from '../../editing/placeholders.ts';
import { useSheet } from '../../editing/sheet.tsx';
import type { Edits } from '../../editing/use-edits.ts';
import { keptMine } from '../../model/mine.ts';
import { type ActionDraft, firstPartners } from './action-draft.ts';
import { ActionForm } from './action-form.tsx';
import { useDraftWords } from './draft-words.ts';
import { PastedActions } from './pasted-actions.tsx';
import { isOpen, type PastedRow, pastedRows } from './pasted-rows.ts';

/**
 * The line in which an action is noted, filled in with what the address says, and the rows of a pasted block that wait to
 * be noted. `noted` receives the ids of what was saved.
 */
export function QuickEntry(props: {
  readonly edits: Edits;
  noted(ids: readonly string[]): void;
  /** Reports whether something is typed, and how many pasted rows are still to be noted. */
  holds(what: 'typed' | 'pasted', count: number): void;
}) {
  const { t } = useWords();
  const sheet = useSheet();
  const { document } = sheet;
  const [{ about, with: partners, under, on }] = useViewState(ActionsView);
  const { edits, noted, holds } = props;
  const { all } = useDraftWords();
  const [count, setCount] = useState(0);
  const [taken, setTaken] = useState<PastedRow>();
  const [pasted, setPasted] = useState<readonly PastedRow[]>([]);
  const given = useMemo((): ActionDraft => {
    const known = firstPartners(partners, keptMine(), (one) =>
      document.operators.some(({ id }) => id === one),
    );
    const agreed = under.filter((one) => document.agreements.some(({ id }) => id === one));
    return {
      id: '',
      date: on ?? today(),
      ...(known.length > 0 && { operators: known }),
      ...(about.length > 0 && { findings: about }),
      ...(agreed.length > 0 && { agreements: agreed }),
    };
  }, [document.operators, document.agreements, about, partners, under, on]);
  const left = pasted.filter(isOpen).length;
  useEffect(() => holds('pasted', left), [holds, left]);
  const begin = (row: PastedRow | undefined): void => {
    setTaken(row);
    setCount((before) => before + 1);
    holds('typed', row === undefined ? 0 : 1);
  };
  return (
    <div className="no-print">
      <Block id="quick-entry" title={t.actions.quick.title}>
        <ActionForm
          key={`${count} ${about.join()} ${partners.join()} ${under.join()} ${on ?? ''}`}
          label={t.actions.quick.title}
          start={taken?.draft ?? given}
          pending={edits.pending}
          saveLabel={t.actions.quick.save}
          focus={count > 0 || about.length > 0 || under.length > 0 || on !== undefined}
          holds={(isDirty) => holds('typed', isDirty ? 1 : 0)}
          save={(action, made) => {
            const wanted: ElementEdit[] = [
              ...placeholderEdits(made, action, document),
              { do: 'ADD', list: 'actions', element: action },
            ];
            edits.save({ edits: wanted }, () => {
              setPasted((rows) => rows.filter((row) => row !== taken));
              begin(undefined);
              noted([action.id]);
            });
          }}
          paste={(text, path) =>
            setPasted((rows) => [
              ...rows,
              ...pastedRows(text, path, {
                ...{ sheet, today: today(), say: all, after: rows.at(-1)?.line ?? 0 },
                headings: t.actions.pasted.headings,
              }),
            ])
          }
        />
        <p className="quiet action-help">{t.actions.quick.help}</p>
      </Block>
      <PastedActions
        rows={pasted}
        taken={taken}
        pending={edits.pending}
        keep={setPasted}
        take={begin}
        write={(ready) => {
          const wanted = ready.map(
            (action): ElementEdit => ({ do: 'ADD', list: 'actions', element: action }),
          );
          edits.save({ edits: wanted }, () => {
            setPasted((rows) => rows.filter(({ action }) => action === undefined || !ready.includes(action)));
            noted(ready.map(({ id }) => id));
          });
        }}
      />
    </div>
  );
}
