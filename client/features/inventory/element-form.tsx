import { Button, Drawer, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { identified } from '../../../domain/change/elements.ts';
import { parsedElement } from '../../../domain/change/parsed.ts';
import type { ElementEdit } from '../../../domain/change/record.ts';
import { hasCommonFields, isCommon } from '../../../domain/model/common-fields.ts';
import { FIELDS } from '../../../domain/model/element-fields.ts';
import type { Site } from '../../../domain/model/entities.ts';
import { freeId } from '../../../domain/model/free-id.ts';
import type { EntityList } from '../../../domain/model/network.ts';
import { withField } from '../../../domain/model/paths.ts';
import type { Problem } from '../../../domain/model/problems.ts';
import { titleOf } from '../../../domain/transfer/element-title.ts';
import { idText } from '../../../domain/transfer/fold.ts';
import { AddElementLink } from '../../components/add-element.tsx';
import { useFocusReturn } from '../../components/use-focus-return.ts';
import { WhyNotOwn } from '../../components/where-own.tsx';
import { useMayAdd, useMayEdit } from '../../context/own.ts';
import { today } from '../../context/today.ts';
import { useWords } from '../../context/words.tsx';
import type { TableElement } from '../../editing/cell-text.ts';
import { fieldEdits } from '../../editing/field-edits.ts';
import { isAt, useProblemWords } from '../../editing/field-problems.ts';
import type { FilieresFirst } from '../../editing/filieres-first.ts';
import { LeaveDialog, LeaveGuard } from '../../editing/leave-guard.tsx';
import { placeholderEdits, usePlaceholders } from '../../editing/placeholders.ts';
import { useSheet } from '../../editing/sheet.tsx';
import { ThreadSection } from '../../findings/thread-view.tsx';
import { keep, kept } from '../../model/browser-storage.ts';
import { takenFrom } from './agreement-gives.ts';
import { FormGroups } from './form-groups.tsx';
import { LevelsFields } from './levels-fields.tsx';
import { LikelyTheSame } from './likely-the-same.tsx';
import { NewSites } from './new-sites.tsx';
import { onlySiteOf, withOnlySite } from './only-site.ts';
import { OwnParts } from './own-parts.tsx';
import { ReadOnlyUnless } from './read-only-unless.tsx';
import { ReviewedBefore } from './reviewed-before.tsx';
import { namedAlike } from './same-name.ts';
import { filledBehind } from './short-form.ts';
import { lacksCommune, type NewSite, siteEdits } from './site-edits.ts';
import { useSteadyLayout } from './steady-layout.ts';
import { TakenOverNote, useTakenOver } from './taken-over.tsx';

/**
 * The form of one element of a list, in groups: first the fields that most people fill in, all of them on request. It
 * checks the input with the same schemas as the server. `save` receives the edits, `remove` the id; `pending` means that
 * a save is under way. Closing it with values that are not saved asks first.
 */
export function ElementForm(props: {
  readonly list: EntityList;
  /** Undefined for a new element. */
  readonly element: TableElement | undefined;
  /** What a new element begins with. */
  readonly given: Readonly<Record<string, unknown>>;
  /** Operator whose filières are offered first as the ends of a new passerelle. */
  readonly operator: string | undefined;
  readonly pending: boolean;
  /** A dialog about the save is open above the form. */
  readonly isAsked: boolean;
  /** The filières that are filled in in a form of their own before this passerelle. */
  readonly filieresFirst?: FilieresFirst | undefined;
  save(edits: readonly ElementEdit[]): void;
  remove(id: string): void;
  close(): void;
}) {
  const { t } = useWords();
  const { words, names, document } = useSheet();
  const { list, element, given, pending, save, remove, close } = props;
  const isNewFiliere = list === 'filieres' && element === undefined;
  const [draft, setDraft] = useState<TableElement>(() => {
    const begun = element ?? { ...given, id: '' };
    return isNewFiliere ? withOnlySite(begun, undefined, document.sites, today()) : begun;
  });
  const mayEdit = useMayEdit();
  const mayAdd = useMayAdd();
  const may = element === undefined ? mayAdd(list) : mayEdit(list, element);
  const [start] = useState(draft);
  const [sites, setSites] = useState<readonly NewSite[]>([]);
  const [typedName, setTypedName] = useState<string>();
  const [areSitesAsked, askSites] = useState(false);
  const taken = useTakenOver(list, takenFrom(given), setDraft);
  const [isLeft, setLeft] = useState(false);
  const [isFull, setFull] = useState(() => !may || kept('localStorage', fullForm(list)) === '1');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const form = useRef<HTMLFormElement>(null);
  useFocusReturn();
  useSteadyLayout(form);
  // The name that was shown to exist already; saved again, the element is another one.
  const [warned, setWarned] = useState<unknown>();
  const w = t.inventory;
  const alike = element === undefined ? namedAlike(list, draft.name, names) : [];
  const { filieresFirst } = props;
  const { isTaken, ...placeholders } = usePlaceholders(filieresFirst?.made);
  const { made } = placeholders;
  const change = (path: string, value: unknown): void => {
    setProblems((before) => before.filter((problem) => !isAt(problem, path)));
    if (path === 'agreement') setDraft(taken.withAgreement(withField(draft, path, value)));
    else if (path === 'operator' && isNewFiliere)
      setDraft((before) => withOnlySite(withField(before, path, value), before, document.sites, today()));
    else setDraft((before) => withField(before, path, value));
  };
  const wording = useProblemWords();
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
    askSites(true);
    if (sites.some(lacksCommune)) return;
    if (alike.length > 0 && warned !== draft.name) {
      setWarned(draft.name);
      return;
    }
    const isNamed = FIELDS[list].some(({ path, required }) => path === 'id' && required);
    const id = draft.id || (isNamed ? freeId(wishedId(list, draft), isTaken) : undefined);
    const owner = list === 'operators' ? id : draft.operator;
    const places = typeof owner === 'string' ? siteEdits(sites, owner, isTaken) : [];
    const placed =
      list === 'filieres'
        ? withSites(
            draft,
            places.map((edit) => edit.element.id),
          )
        : draft;
    const found: Problem[] = [];
    const { id: _id, ...said } = placed;
    const parsed = parsedElement(list, identified(list, id === undefined ? said : { ...said, id }), found);
    setProblems(found);
    // A field behind the short form is shown when it has to be corrected.
    if (found.some((problem) => FIELDS[list].some((field) => !isCommon(field) && isAt(problem, field.path))))
      setFull(true);
    if (parsed === undefined) {
      // In the next frame, when the errors are shown at their fields.
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    const others = [...placeholderEdits(made, parsed, document, places), ...places];
    if (element === undefined) save([...others, { do: 'ADD', list, element: parsed }]);
    else {
      const fields = fieldEdits(list, element, placed);
      if (fields.length + places.length === 0) close();
      else if (fields.length === 0) save(others);
      else save([...others, { do: 'CHANGE', list, id: element.id, fields }]);
    }
  };
  const isDirty = draft !== start || sites.length > 0;
  const leave = (): void => {
    // A text that is only half typed counts too.
    if (isDirty || form.current?.querySelector('[data-unread]')) setLeft(true);
    else close();
  };
  const showFull = (full: boolean): void => {
    keep('localStorage', fullForm(list), full ? '1' : '0');
    setFull(full);
  };
  const title =
    element === undefined
      ? w.newOne(words.fields.lists[list].one)
      : w.formTitle(words.fields.lists[list].one, titleOf(element, element.id, names, words));
  return (
    <Drawer
      opened
      onClose={leave}
      // Escape in a dialog above the form closes that dialog only.
      closeOnEscape={!isLeft && !props.isAsked}
      classNames={{ content: 'form-drawer', body: 'form-drawer-body' }}
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
        <ReadOnlyUnless may={may}>
          <Problems {...{ list, problems, wording }} />
          <FormGroups
            {...{ list, draft, element, placeholders, filieresFirst, errorAt, change, isFull }}
            operator={props.operator}
            typing={(path, text) => path === 'name' && setTypedName(text)}
            under={(path) =>
              path === 'name' && element === undefined ? (
                <LikelyTheSame list={list} name={typedName ?? draft.name} />
              ) : list === 'filieres' && path === 'operator' && element === undefined ? (
                <ReviewedBefore operator={draft.operator} />
              ) : path === 'agreement' ? (
                <TakenOverNote taken={taken} />
              ) : path === 'sites' && isNewFiliere && hasOnlySite(draft, document.sites) ? (
                <Text size="xs" className="quiet" role="status">
                  {w.sites.onlyOne}
                </Text>
              ) : null
            }
          />
          {list === 'operators' && element !== undefined && <OwnParts operator={element.id} />}
          {(list === 'operators' || list === 'filieres') && (
            <NewSites sites={sites} placeholders={placeholders} isAsked={areSitesAsked} change={setSites} />
          )}
          {list === 'agreements' && element !== undefined && (
            <ThreadSection end={{ of: 'agreement', id: element.id }} />
          )}
          {list === 'agreements' && element !== undefined && (
            <Text size="sm">
              <AddElementLink list="passerelles" agreement={element.id}>
                {w.added.passerelleOn}
              </AddElementLink>
            </Text>
          )}
          {list === 'filieres' && <LevelsFields {...{ list, draft, element, change, isFull }} />}
          {hasCommonFields(list) && may && (
            <Button
              size="xs"
              variant="default"
              className="form-more"
              aria-expanded={isFull}
              onClick={() => showFull(!isFull)}
            >
              {isFull ? w.form.short : w.form.all(filledBehind(list, draft))}
            </Button>
          )}
          {alike.length > 0 && (
            <Text size="sm" role={warned === draft.name ? 'alert' : 'status'}>
              {w.form.alike(t.list(alike))}
            </Text>
          )}
          {made.length > 0 && (
            <Text size="sm" role="status">
              {w.placeholders(t.list(made.map(({ name }) => name)))}
            </Text>
          )}
          {filieresFirst !== undefined && filieresFirst.made.length > 0 && (
            <Text size="sm" role="status">
              {w.unknown.filieresFirst(t.list(filieresFirst.made.map(({ name }) => name)))}
            </Text>
          )}
          {document.fictional === true && (
            <Text size="xs" className="quiet">
              {w.fictional}
            </Text>
          )}
        </ReadOnlyUnless>
        <Actions {...{ list, pending, may }} close={leave} remove={element && (() => remove(element.id))} />
      </form>
      <LeaveGuard isActive={isDirty} isOnItsWay={pending} text={w.form.leave} />
      {isLeft && <LeaveDialog text={w.form.leave} go={close} stay={() => setLeft(false)} />}
    </Drawer>
  );
}

/** Where the browser keeps that the form of a list shows all fields. */
const fullForm = (list: EntityList): string => `passerelles.fullForm.${list}`;

/** The number of problems, and the messages of those that belong to no field. */
function Problems(props: {
  readonly list: EntityList;
  readonly problems: readonly Problem[];
  wording(problem: Problem): string;
}) {
  const { t } = useWords();
  const { list, problems, wording } = props;
  const elsewhere = problems.filter((problem) => !FIELDS[list].some(({ path }) => isAt(problem, path)));
  // The element is there without problems too, so that its height can be kept.
  return (
    <div className="form-problems">
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
    </div>
  );
}

function Actions(props: {
  readonly list: EntityList;
  readonly pending: boolean;
  /** Whether the user may change the element. */
  readonly may: boolean;
  close(): void;
  /** Undefined when the element does not exist yet. */
  readonly remove: (() => void) | undefined;
}) {
  const { t } = useWords();
  const { list, pending, may, close, remove } = props;
  const w = t.inventory;
  if (!may)
    return (
      <div className="form-actions">
        <WhyNotOwn list={list} />
        <Button variant="default" size="sm" onClick={close}>
          {w.close}
        </Button>
      </div>
    );
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

/** Whether a filière is at the only site of its operator. */
const hasOnlySite = ({ operator, sites }: TableElement, known: readonly Site[]): boolean =>
  Array.isArray(sites) && sites.length === 1 && sites[0] === onlySiteOf(known, operator, today());

/** A filière with more sites. */
const withSites = (filiere: TableElement, sites: readonly unknown[]): TableElement =>
  sites.length === 0
    ? filiere
    : { ...filiere, sites: [...((filiere.sites ?? []) as readonly unknown[]), ...sites] };

/** The id proposed for a new element: built from its two ends, or from its operator and name. */
function wishedId(list: EntityList, draft: TableElement): string {
  const { from, to, operator, name } = draft;
  if (list === 'passerelles') return idText(`p ${String(from ?? '')} ${String(to ?? '')}`);
  const parts = [operator, name].filter((part) => typeof part === 'string');
  return idText(parts.length === 0 ? list : parts.join(' '));
}
