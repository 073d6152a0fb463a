import { Anchor, Button } from '@mantine/core';
import { Link, useSearch } from 'wouter';
import { addressWith } from '../context/address.ts';
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

/** A button that opens the form of a new filière, passerelle or site, filled in with what is known of it. */
export function AddElementButton(props: NewElement & { readonly children: string }) {
  const href = useFormAddress(props);
  const may = useMay('EDIT');
  if (!may) return null;
  return (
    <Button component={Link} size="xs" className="no-print" href={href}>
      {props.children}
    </Button>
  );
}

/** The same as `AddElementButton`, as a link inside a sentence. */
export function AddElementLink(props: NewElement & { readonly children: string }) {
  const href = useFormAddress(props);
  const may = useMay('EDIT');
  if (!may) return <>{props.children}</>;
  return (
    <Anchor component={Link} inherit underline="always" className="no-print" href={href}>
      {props.children}
    </Anchor>
  );
}
