import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ChangedList } from '../../domain/change/record.ts';
import { CARE } from '../../domain/permissions/ownership.ts';
import { useMayEdit } from '../context/own.ts';
import { useMay } from '../context/person.tsx';
import { useWords } from '../context/words.tsx';

/**
 * Shows what changes an element to whoever may change it. Those who may only change what is their own read why it is not
 * there; whoever changes nothing at all sees nothing.
 */
export function WhereOwn(props: {
  readonly list: ChangedList;
  /** Undefined for an element that is not there yet. */
  readonly element: object | undefined;
  readonly children?: ReactNode;
}) {
  const { list, element, children } = props;
  const mayEdit = useMayEdit();
  const mayAny = useMay('EDIT');
  if (element === undefined || mayEdit(list, element)) return mayAny && children;
  return <WhyNotOwn list={list} />;
}

/** Says to whoever may change what is their own why an element of a list is not; nothing to those who change nothing. */
export function WhyNotOwn({ list }: { readonly list: ChangedList }) {
  const { t } = useWords();
  const mayAny = useMay('EDIT');
  return (
    mayAny && (
      <Text size="sm" role="note" className="no-print">
        {CARE[list] === 'SHARED' ? t.app.notShared : t.app.notOwn}
      </Text>
    )
  );
}
