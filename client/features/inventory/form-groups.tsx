import { Button, Text } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { isCommon } from '../../../domain/model/common-fields.ts';
import type { Field } from '../../../domain/model/field-types.ts';
import type { EntityList } from '../../../domain/model/network.ts';
import { fieldValue } from '../../../domain/model/paths.ts';
import { dayOf } from '../../context/network.tsx';
import { useWords, type Words } from '../../context/words.tsx';
import type { TableElement } from '../../editing/cell-text.ts';
import { FieldControl } from '../../editing/field-control.tsx';
import type { FilieresFirst } from '../../editing/filieres-first.ts';
import type { Placeholders } from '../../editing/placeholders.ts';
import { useSheet } from '../../editing/sheet.tsx';
import { isStillPresumed } from '../../model/presumed.ts';
import { groupsOf } from './groups.ts';
import { inPairs } from './short-form.ts';

/**
 * The fields of an element, grouped by topic: those that most people fill in, or all with `isFull`. `change` receives
 * the path and the new value of a field, and `errorAt` gives the error of a field.
 */
export function FormGroups(props: {
  readonly list: EntityList;
  readonly draft: TableElement;
  /** The element as it is saved; undefined for a new one. */
  readonly element: TableElement | undefined;
  readonly placeholders: Placeholders;
  readonly filieresFirst?: FilieresFirst | undefined;
  readonly isFull: boolean;
  /** Operator whose filières are offered first as the ends of a passerelle. */
  readonly operator: string | undefined;
  /** What is said under the input of a field. */
  under?(path: string): ReactNode;
  /** Receives the text in the input of a field at each key press, before it is read. */
  typing?(path: string, text: string): void;
  errorAt(path: string): string | undefined;
  change(path: string, value: unknown): void;
}) {
  const { t } = useWords();
  const { list, draft, element, placeholders, isFull, errorAt, change } = props;
  const first = useFirstOffered(list, draft, props.operator);
  const isShown = (field: Field): boolean =>
    // The id can only be set for a new element, because other elements refer to it.
    (field.path !== 'id' || element === undefined) && (isFull || isCommon(field));
  const input = (field: Field, isFirst: boolean) => (
    <FieldControl
      key={field.path}
      first={isFirst}
      placeholders={placeholders}
      firstOffered={first(field.path)}
      filieresFirst={props.filieresFirst}
      never={otherEnd(list, draft, field.path)}
      meanings={field.path === 'kind' ? meaningsOf(list, t) : undefined}
      field={field.path === 'id' ? { ...field, required: false } : field}
      value={fieldValue(draft, field.path)}
      presumed={isStillPresumed(element, draft, field.path)}
      error={errorAt(field.path)}
      change={(value) => change(field.path, value)}
      typing={(text) => props.typing?.(field.path, text)}
    />
  );
  const control = (field: Field, isFirst: boolean) => {
    if (field.path === 'linksVerifiedOn')
      return (
        <ReviewDay key={field.path} change={(day) => change(field.path, day)}>
          {input(field, isFirst)}
        </ReviewDay>
      );
    const note = props.under?.(field.path) ?? null;
    if (note === null) return input(field, isFirst);
    return (
      <div key={field.path}>
        {input(field, isFirst)}
        {note}
      </div>
    );
  };
  const groups = groupsOf(list)
    .map(([group, fields]) => [group, inPairs(fields.filter(isShown))] as const)
    .filter(([, fields]) => fields.length > 0);
  // The code of an element is proposed from its name, so few people write one.
  const own = groups.flatMap(([, pairs]) => pairs.flat()).filter(({ path }) => path !== 'id');
  const focused = own.find(isCommon) ?? own[0];
  return groups.map(([group, pairs]) => (
    <fieldset key={group} className="form-group">
      <legend>{t.inventory.groups[group]}</legend>
      <div className="form-fields">
        {pairs.map(([field, partner]) => {
          if (field === undefined) return null;
          const isFirst = field === focused;
          if (partner === undefined) return control(field, isFirst);
          return (
            <div key={field.path} className="form-pair">
              {control(field, isFirst)}
              {control(partner, false)}
            </div>
          );
        })}
      </div>
    </fieldset>
  ));
}

/** The filière at the other end of a passerelle, which cannot lead to itself. */
const otherEnd = (list: EntityList, { from, to }: TableElement, path: string): unknown =>
  list !== 'passerelles' ? undefined : path === 'to' ? from : path === 'from' ? to : undefined;

/** What each kind of the elements of a list means; undefined for lists whose kinds need no words. */
function meaningsOf(
  list: EntityList,
  { inventory }: Words['t'],
): Readonly<Record<string, string>> | undefined {
  if (list === 'passerelles') return inventory.kindMeans;
  return list === 'actions' ? inventory.actionMeans : undefined;
}

/** The field for the day on which links were reviewed, with what that means and a button that writes today. */
function ReviewDay(props: { readonly children: ReactNode; change(day: string): void }) {
  const { t } = useWords();
  const words = t.operator.review;
  return (
    <div>
      {props.children}
      <Text size="xs" className="quiet">
        {words.means}
      </Text>
      <Button
        size="compact-xs"
        variant="default"
        aria-label={words.writeTodayLong}
        onClick={() => props.change(dayOf(undefined, undefined, new Date()))}
      >
        {words.writeToday}
      </Button>
    </div>
  );
}

/**
 * Returns a function that gives the elements which the list of a field offers first: the sites of the filière's
 * operator, and the filières of the operator for which a passerelle is added.
 */
function useFirstOffered(
  list: EntityList,
  draft: TableElement,
  operator: string | undefined,
): (path: string) => ReadonlySet<unknown> | undefined {
  const { document } = useSheet();
  const sites = useMemo(
    () => new Set(document.sites.filter((site) => site.operator === draft.operator).map(({ id }) => id)),
    [document.sites, draft.operator],
  );
  const filieres = useMemo(
    () => new Set(document.filieres.filter((one) => one.operator === operator).map(({ id }) => id)),
    [document.filieres, operator],
  );
  return (path) => {
    if (list === 'filieres' && path === 'sites') return sites;
    return list === 'passerelles' && (path === 'from' || path === 'to') ? filieres : undefined;
  };
}
