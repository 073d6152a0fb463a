import { Button } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Element } from '../../../domain/change/record.ts';
import { fieldValue, withField } from '../../../domain/model/paths.ts';
import { MASKED } from '../../../domain/model/vocabulary.ts';
import { today } from '../../context/today.ts';
import { useWords } from '../../context/words.tsx';
import { FieldControl } from '../../editing/field-control.tsx';
import { isAt } from '../../editing/field-problems.ts';
import { type Placeholder, usePlaceholders } from '../../editing/placeholders.ts';
import { useSheet } from '../../editing/sheet.tsx';
import { FindingPicker } from '../../findings/finding-picker.tsx';
import { AboutFindings } from './about-findings.tsx';
import {
  type ActionDraft,
  actionField,
  actionOf,
  type DraftProblems,
  MORE_PATHS,
  proposedName,
  QUICK_PATHS,
} from './action-draft.ts';
import { useDraftWords } from './draft-words.ts';

const NO_PROBLEMS: DraftProblems = { schema: [], lacksKind: false, isFuture: false };

/**
 * A line of fields in which an action is typed: Tab goes on, Enter saves. What is wrong is said at its field, and what was
 * typed stays. `save` receives the action and the elements that were added by name for it.
 */
export function ActionForm(props: {
  readonly label: string;
  readonly start: ActionDraft;
  readonly pending: boolean;
  readonly saveLabel: string;
  /** Whether the first field gets the focus. */
  readonly focus: boolean;
  save(action: Element, made: readonly Placeholder[]): void;
  /** Reports whether something is typed that is not saved. */
  holds?(isDirty: boolean): void;
  /** A block of several cells was pasted into the field at this path. */
  paste?(text: string, path: string): void;
  /** More buttons, beside the one that saves. */
  readonly children?: ReactNode;
}) {
  const { t } = useWords();
  const { start, pending, save, holds, paste } = props;
  const [draft, setDraft] = useState(start);
  const [isFull, setFull] = useState(false);
  const [problems, setProblems] = useState(NO_PROBLEMS);
  const form = useRef<HTMLFormElement>(null);
  const { focus } = props;
  useEffect(() => {
    if (focus) form.current?.querySelector<HTMLElement>('input')?.focus();
  }, [focus]);
  const naming = useNaming();
  const { isTaken, ...placeholders } = usePlaceholders();
  const { errorAt } = useDraftWords();
  const change = (path: string, value: unknown): void => {
    const next = withField(draft, path, value) as ActionDraft;
    setDraft(next);
    setProblems(({ schema, lacksKind, isFuture }) => ({
      schema: schema.filter((problem) => !isAt(problem, path)),
      lacksKind: lacksKind && path !== 'kind',
      isFuture: isFuture && path !== 'date',
    }));
    holds?.(true);
  };
  const submit = (): void => {
    const unread = form.current?.querySelector<HTMLElement>('[data-unread]');
    if (unread) {
      unread.focus();
      return;
    }
    const { action, problems: found } = actionOf(draft, {
      ...naming.of(placeholders.made),
      today: today(),
      isTaken,
    });
    setProblems(found);
    if (found.schema.some((problem) => MORE_PATHS.some((path) => isAt(problem, path)))) setFull(true);
    if (action !== undefined) save(action, placeholders.made);
    // In the next frame, when the errors are shown at their fields.
    else
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const input = (path: string) => (
    <div key={path} className={`action-field of-${path}`} data-path={path}>
      <FieldControl
        // A title is proposed where nobody gives one.
        field={path === 'name' ? { ...actionField(path), required: false } : actionField(path)}
        {...(path === 'name' && { label: t.actions.quick.name })}
        placeholders={placeholders}
        meanings={path === 'kind' ? t.inventory.actionMeans : undefined}
        value={fieldValue(draft, path)}
        error={errorAt(problems, draft, path)}
        change={(value) => change(path, value)}
        typing={(text) => text !== '' && holds?.(true)}
      />
      {path === 'participants' && fieldValue(draft, path) === MASKED && (
        <span className="quiet action-kept">{t.actions.quick.keptMasked}</span>
      )}
    </div>
  );
  const findings = (draft.findings ?? []) as readonly string[];
  const proposed = draft.name === undefined ? proposedName(draft, naming.of(placeholders.made)) : undefined;
  return (
    <form
      ref={form}
      className="action-form"
      aria-label={props.label}
      noValidate
      onKeyDown={saveOnEnter}
      onPaste={(event) => {
        const text = event.clipboardData.getData('text/plain');
        const path = (event.target as HTMLElement).closest<HTMLElement>('[data-path]')?.dataset.path;
        if (paste === undefined || path === undefined || !/\t|[\r\n]./.test(text)) return;
        event.preventDefault();
        paste(text, path);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="action-fields">
        {QUICK_PATHS.map(input)}
        <div className="action-buttons">
          <Button type="submit" size="xs" loading={pending}>
            {props.saveLabel}
          </Button>
          {props.children}
        </div>
      </div>
      {isFull && (
        <div className="action-fields is-more">
          {MORE_PATHS.map(input)}
          <FindingPicker
            keys={findings}
            partners={(draft.operators ?? []) as readonly string[]}
            add={(key) => change('findings', [...findings, key])}
          />
        </div>
      )}
      <div className="action-under">
        <Button size="compact-xs" variant="subtle" aria-expanded={isFull} onClick={() => setFull(!isFull)}>
          {isFull ? t.actions.quick.fewer : t.actions.quick.more}
        </Button>
        {proposed !== undefined && <span className="quiet">{t.actions.quick.nameProposed(proposed)}</span>}
      </div>
      <AboutFindings
        keys={findings}
        change={(keys) => change('findings', keys.length === 0 ? undefined : keys)}
      />
    </form>
  );
}

/** Saves on Enter in a field of several lines too: its text is read when the focus leaves it. Shift+Enter breaks the line. */
function saveOnEnter(event: KeyboardEvent<HTMLFormElement>): void {
  const { target } = event;
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
  if (!(target instanceof HTMLTextAreaElement)) return;
  event.preventDefault();
  const form = event.currentTarget;
  target.blur();
  // In the next frame, when what was typed is read.
  requestAnimationFrame(() => form.requestSubmit());
}

/** The words by which the title of an action is proposed; elements that were added by name have names too. */
function useNaming() {
  const { vocabulary } = useWords();
  const { names } = useSheet();
  const words: Readonly<Record<string, string>> = vocabulary.action;
  return {
    of: (made: readonly Placeholder[]) => ({
      kindWord: (kind: string) => words[kind] ?? kind,
      nameOf: (id: string) => made.find((one) => one.id === id)?.name ?? names.nameOf(id),
    }),
  };
}
