import { Anchor, Text } from '@mantine/core';
import { Link, useSearch } from 'wouter';
import { addressWith } from '../../context/address.ts';
import { InventoryView, PATHS } from '../../context/screens.ts';

/** A sentence that asks whether something is known (`why`), with a link to the form of a new element of a list. */
export function AddElement(props: {
  readonly list: 'filieres' | 'passerelles';
  readonly why: string;
  readonly add: string;
}) {
  const search = useSearch();
  const view = { list: props.list, open: 'NEW' };
  return (
    <Text size="sm" className="no-print">
      {props.why}{' '}
      <Anchor
        component={Link}
        inherit
        underline="always"
        href={addressWith(PATHS.inventory, InventoryView, search, view)}
      >
        {props.add}
      </Anchor>
    </Text>
  );
}
