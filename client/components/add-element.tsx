import { Anchor, Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, useSearch } from 'wouter';
import { addressWith } from '../context/address.ts';
import { useMayEdit } from '../context/own.ts';
import { useMay } from '../context/person.tsx';
import { InventoryView, PATHS } from '../context/screens.ts';

interface NewElement {
  readonly list: 'filieres' | 'passerelles' | 'sites' | 'agreements';
  /** What the new element begins with; for a passerelle, `operator` is the one whose filières are offered first. */
  readonly operator?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly agreement?: string | undefined;
}

/** The address of the form of a new filière, passerelle or site, filled in with what is known of it. */
function useFormAddress({ list, operator, from, to, agreement }: NewElement): string {
  const search = useSearch();
  return addressWith(PATHS.inventory, InventoryView, search, {
    ...{ list, open: 'NEW', operator, from, to, agreement },
  });
}

/** Returns whether the user may add an element: a site and a filière belong to their operator; what joins two operators, to either. */
export function useMayAddTo({ list, operator }: Pick<NewElement, 'list' | 'operator'>): boolean {
  const may = useMay('EDIT');
  const mayEdit = useMayEdit();
  const isOfOne = list === 'sites' || list === 'filieres';
  return isOfOne && operator !== undefined ? mayEdit('operators', { id: operator }) : may;
}

/** Shows a sentence that leads to the form of a new element to whoever may add it. */
export const WhereAdded = (
  props: Pick<NewElement, 'list' | 'operator'> & { readonly children: ReactNode },
): ReactNode => useMayAddTo(props) && props.children;

/** A button that opens the form of a new filière, passerelle or site, filled in with what is known of it. */
export function AddElementButton(props: NewElement & { readonly children: string }) {
  const href = useFormAddress(props);
  if (!useMayAddTo(props)) return null;
  return (
    <Button component={Link} size="xs" className="no-print" href={href}>
      {props.children}
    </Button>
  );
}

/** The same as `AddElementButton`, as a link. */
export function AddElementLink(props: NewElement & { readonly children: string }) {
  const href = useFormAddress(props);
  if (!useMayAddTo(props)) return null;
  return (
    <Anchor component={Link} inherit underline="always" className="no-print" href={href}>
      {props.children}
    </Anchor>
  );
}
