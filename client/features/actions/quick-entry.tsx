import { useMemo, useState } from 'react';
import type { ElementEdit } from '../../../domain/change/record.ts';
import { Block } from '../../components/block.tsx';
import { ActionsView } from '../../context/actions-view.ts';
import { useViewState } from '../../context/address.ts';
import { today } from '../../context/today.ts';
import { useWords } from '../../context/words.tsx';
import { placeholderEdits } from '../../editing/placeholders.ts';
import { useSheet } from '../../editing/sheet.tsx';
import type { Edits } from '../../editing/use-edits.ts';
import type { ActionDraft } from './action-draft.ts';
import { ActionForm } from './action-form.tsx';
import { useDraftWords } from './draft-words.ts';
import { PastedActions } from './pasted-actions.tsx';
import { type PastedRow, pastedRows } from './pasted-rows.ts';

/**
 * The line in which an action is noted, filled in with what the address says, and the rows of a pasted block that wait to
 * be noted. `noted` receives the ids of what was saved.
 */
export function QuickEntry(props: {
  readonly edits: Edits;
  noted(ids: readonly string[]): void;
  holds(isDirty: boolean): void;
}) {
  const { t } = useWords();
  const sheet = useSheet();
  const { document } = sheet;
  const [{ about, with: partners, under, on }] = useViewState(ActionsView);
  const { edits, noted, holds } = props;
  const { all } = useDraftWords();
  const [count, setCount] = useState(0);
  const [taken, setTaken] = useState<ActionDraft>();
  const [pasted, setPasted] = useState<readonly PastedRow[]>([]);
  const given = useMemo((): ActionDraft => {
    const known = partners.filter((one) => document.operators.some(({ id }) => id === one));
    const agreed = under.filter((one) => document.agreements.some(({ id }) => id === one));
    return {
      id: '',
      date: on ?? today(),
      ...(known.length > 0 && { operators: known }),
      ...(about.length > 0 && { findings: about }),
      ...(agreed.length > 0 && { agreements: agreed }),
    };
  }, [document.operators, document.agreements, about, partners, under, on]);
  const hold = (rows: readonly PastedRow[], isTyped: boolean): void => holds(rows.length > 0 || isTyped);
  const begin = (draft: ActionDraft | undefined): void => {
    setTaken(draft);
    setCount((before) => before + 1);
  };
  const keep = (rows: readonly PastedRow[]): void => {
    setPasted(rows);
    hold(rows, false);
  };
  return (
    <div className="no-print">
      <Block id="quick-entry" title={t.actions.quick.title}>
        <ActionForm
          key={`${count} ${about.join()} ${partners.join()} ${under.join()} ${on ?? ''}`}
          label={t.actions.quick.title}
          start={taken ?? given}
          pending={edits.pending}
          saveLabel={t.actions.quick.save}
          focus={count > 0 || about.length > 0 || under.length > 0 || on !== undefined}
          holds={(isDirty) => hold(pasted, isDirty)}
          save={(action, made) => {
            const wanted: ElementEdit[] = [
              ...placeholderEdits(made, action, document),
              { do: 'ADD', list: 'actions', element: action },
            ];
            edits.save({ edits: wanted }, () => {
              begin(undefined);
              hold(pasted, false);
              noted([action.id]);
            });
          }}
          paste={(text, path) =>
            keep([
              ...pasted,
              ...pastedRows(text, path, { sheet, today: today(), say: all, after: pasted.length }),
            ])
          }
        />
        <p className="quiet action-help">{t.actions.quick.help}</p>
      </Block>
      <PastedActions
        rows={pasted}
        pending={edits.pending}
        keep={keep}
        take={begin}
        write={(ready) => {
          const wanted = ready.map(
            (action): ElementEdit => ({ do: 'ADD', list: 'actions', element: action }),
          );
          edits.save({ edits: wanted }, () => {
            keep(pasted.filter(({ action }) => action === undefined || !ready.includes(action)));
            noted(ready.map(({ id }) => id));
          });
        }}
      />
    </div>
  );
}
