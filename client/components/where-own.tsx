import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ChangedList } from '../../domain/change/record.ts';
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
  readonly children: ReactNode;
}) {
  const { t } = useWords();
  const mayEdit = useMayEdit();
  const mayAny = useMay('EDIT');
  if (props.element === undefined || mayEdit(props.list, props.element)) return mayAny && props.children;
  return mayAny ? (
    <Text size="sm" role="note" className="no-print">
      {t.app.notOwn}
    </Text>
  ) : null;
}
