import { Button, Drawer, Text } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { identified } from '../../../domain/change/elements.ts';
import { parsedElement } from '../../../domain/change/parsed.ts';
import type { ElementEdit } from '../../../domain/change/record.ts';
import { fill } from '../../../domain/messages/fill.ts';
import { FIELDS } from '../../../domain/model/element-fields.ts';
import { freeId } from '../../../domain/model/free-id.ts';
import type { EntityList } from '../../../domain/model/network.ts';
import { fieldValue, withField } from '../../../domain/model/paths.ts';
import type { Problem } from '../../../domain/model/problems.ts';
import { titleOf } from '../../../domain/transfer/element-title.ts';
import { idText } from '../../../domain/transfer/fold.ts';
import { useFocusReturn } from '../../components/use-focus-return.ts';
import { useWords } from '../../context/words.tsx';
import type { TableElement } from '../../editing/cell-text.ts';
import { FieldControl, type Placeholders } from '../../editing/field-control.tsx';
import { useSheet } from '../../editing/sheet.tsx';
import { isStillPresumed } from '../../model/presumed.ts';
import { fieldEdits } from './field-edits.ts';
import { groupsOf } from './groups.ts';
import { LevelsFields } from './levels-fields.tsx';

/**
 * The form with all fields of one element of a list, in groups. It checks the input with the same schemas as the
 * server. `save` receives the edits, `remove` the id; `pending` means that a save is under way.
 */
export function ElementForm(props: {
  readonly list: EntityList;
  /** Undefined for a new element. */
  readonly element: TableElement | undefined;
  readonly pending: boolean;
  save(edits: readonly ElementEdit[]): void;
  remove(id: string): void;
  close(): void;
}) {
  const { t, changeWords } = useWords();
  const { words, names, document } = useSheet();
  const { list, element, pending, save, remove, close } = props;
  const [draft, setDraft] = useState<TableElement>(element ?? { id: '' });
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const form = useRef<HTMLFormElement>(null);
  useFocusReturn();
  const w = t.inventory;
  const { made, placeholders, isTaken } = usePlaceholders();
  const change = (path: string, value: unknown): void => {
    setProblems((before) => before.filter((problem) => !isAt(problem, path)));
    setDraft((before) => withField(before, path, value));
  };
  const wording = (problem: Problem): string => {
    const said = changeWords.problems[problem.code];
    return `${fill(said.message, { value: problem.value, ...problem.details })} ${fill(said.remedy, problem.details)}`;
  };
  const errorAt = (path: string): string | undefined => {
    const problem = problems.find((one) => isAt(one, path));
    return problem === undefined ? undefined : wording(problem);
  };
  const submit = (): void => {
    const unread = form.current?.querySelector<HTMLElement>('[data-unread]');
    if (unread) {
      unread.focus();
      return;
    }
    const isNamed = FIELDS[list].some(({ path, required }) => path === 'id' && required);
    const id = draft.id || (isNamed ? freeId(wishedId(list, draft), isTaken) : undefined);
    const found: Problem[] = [];
    const { id: _id, ...said } = draft;
    const parsed = parsedElement(list, identified(list, id === undefined ? said : { ...said, id }), found);
    setProblems(found);
    if (parsed === undefined) {
      // In the next frame, when the errors are shown at their fields.
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    const others = newOperators(made, parsed);
    if (element === undefined) save([...others, { do: 'ADD', list, element: parsed }]);
    else {
      const fields = fieldEdits(list, element, draft);
      if (fields.length === 0) close();
      else save([...others, { do: 'CHANGE', list, id: element.id, fields }]);
    }
  };
  const title =
    element === undefined
      ? w.newOne(words.fields.lists[list].one)
      : w.formTitle(words.fields.lists[list].one, titleOf(element, element.id, names, words));
  return (
    <Drawer
      opened
      onClose={close}
      position="right"
      size="xl"
      title={title}
      closeButtonProps={{ 'aria-label': w.close }}
    >
      <form
        ref={form}
        className="element-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Problems {...{ list, problems, wording }} />
        <Groups {...{ list, draft, element, placeholders, errorAt, change }} />
        {list === 'filieres' && <LevelsFields {...{ list, draft, element, change }} />}
        {made.length > 0 && (
          <Text size="sm" role="status">
            {w.placeholders(t.list(made.map(({ name }) => name)))}
          </Text>
        )}
        <Actions {...{ pending, close }} remove={element && (() => remove(element.id))} />
        {document.fictional === true && (
          <Text size="xs" className="quiet">
            {w.fictional}
          </Text>
        )}
      </form>
    </Drawer>
  );
}

/** The number of problems, and the messages of those that belong to no field. */
function Problems(props: {
  readonly list: EntityList;
  readonly problems: readonly Problem[];
  wording(problem: Problem): string;
}) {
  const { t } = useWords();
  const { list, problems, wording } = props;
  const elsewhere = problems.filter((problem) => !FIELDS[list].some(({ path }) => isAt(problem, path)));
  return (
    <>
      {problems.length > 0 && (
        <Text role="alert" size="sm" fw={600}>
          {t.inventory.problems(problems.length)}
        </Text>
      )}
      {elsewhere.map((problem) => (
        <Text key={problem.path} size="sm">
          {wording(problem)}
        </Text>
      ))}
    </>
  );
}

function Actions(props: {
  readonly pending: boolean;
  close(): void;
  /** Undefined when the element does not exist yet. */
  readonly remove: (() => void) | undefined;
}) {
  const { t } = useWords();
  const { pending, close, remove } = props;
  const w = t.inventory;
  return (
    <div className="form-actions">
      <Button type="submit" size="sm" loading={pending}>
        {w.save}
      </Button>
      <Button variant="default" size="sm" onClick={close}>
        {w.cancel}
      </Button>
      {remove !== undefined && (
        <Button variant="default" size="sm" className="form-remove" onClick={remove}>
          {w.remove}
        </Button>
      )}
    </div>
  );
}

/** Returns the placeholder operators that the user created in this form, and how to add one. */
function usePlaceholders() {
  const { names } = useSheet();
  const [made, setMade] = useState<Placeholders['made']>([]);
  const isTaken = (id: string): boolean =>
    names.listOf(id) !== undefined || made.some((operator) => operator.id === id);
  const placeholders: Placeholders = {
    made,
    add: (name) => {
      const id = freeId(idText(name), isTaken);
      setMade((before) => [...before, { id, name }]);
      return id;
    },
  };
  return { made, placeholders, isTaken };
}

/** The fields of an element, grouped by topic. */
function Groups(props: {
  readonly list: EntityList;
  readonly draft: TableElement;
  /** The element as it is saved; undefined for a new one. */
  readonly element: TableElement | undefined;
  readonly placeholders: Placeholders;
  errorAt(path: string): string | undefined;
  change(path: string, value: unknown): void;
}) {
  const { t } = useWords();
  const { document } = useSheet();
  const { list, draft, element, placeholders, errorAt, change } = props;
  const { operator } = draft;
  const ownSites = useMemo(
    () => new Set(document.sites.filter((site) => site.operator === operator).map(({ id }) => id)),
    [document.sites, operator],
  );
  return groupsOf(list).map(([group, fields], position) => (
    <fieldset key={group} className="form-group">
      <legend>{t.inventory.groups[group]}</legend>
      <div className="form-fields">
        {fields
          // The id can only be set for a new element, because other elements refer to it.
          .filter(({ path }) => path !== 'id' || element === undefined)
          .map((field, rank) => (
            <FieldControl
              key={field.path}
              first={position + rank === 0}
              placeholders={placeholders}
              firstOffered={list === 'filieres' && field.path === 'sites' ? ownSites : undefined}
              meanings={list === 'passerelles' && field.path === 'kind' ? t.inventory.kindMeans : undefined}
              field={field.path === 'id' ? { ...field, required: false } : field}
              value={fieldValue(draft, field.path)}
              presumed={isStillPresumed(element, draft, field.path)}
              error={errorAt(field.path)}
              change={(value) => change(field.path, value)}
            />
          ))}
      </div>
    </fieldset>
  ));
}

const isAt = ({ path }: Problem, field: string): boolean =>
  path.endsWith(`.${field}`) || path.includes(`.${field}[`) || path.includes(`.${field}.`);

/** The id proposed for a new element: built from its two ends, or from its operator and name. */
function wishedId(list: EntityList, draft: TableElement): string {
  const { from, to, operator, name } = draft;
  if (list === 'passerelles') return idText(`p ${String(from ?? '')} ${String(to ?? '')}`);
  const parts = [operator, name].filter((part) => typeof part === 'string');
  return idText(parts.length === 0 ? list : parts.join(' '));
}

/** The edits that add the placeholder operators to which the element refers. */
function newOperators(made: Placeholders['made'], element: object): ElementEdit[] {
  const text = JSON.stringify(element);
  return made
    .filter(({ id }) => text.includes(JSON.stringify(id)))
    .map(({ id, name }) => ({
      do: 'ADD',
      list: 'operators',
      element: { id, name, type: 'OTHER', placeholder: true },
    }));
}
