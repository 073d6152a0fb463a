import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { fullNameOf, nameOf } from '../../domain/map/names.ts';
import { kindOf } from '../../domain/map/network-view.ts';
import { addressWith, readView } from '../context/address.ts';
import { useNetwork } from '../context/network.tsx';
import { ExplorerView, PATHS } from '../context/screens.ts';
import { useWords } from '../context/words.tsx';

interface ExplorerAddresses {
  /** Opens the details of an element. */
  element(id: string): string;
  /** Highlights a finding on the map. */
  gap(key: string): string;
}

/**
 * Returns two functions that build addresses of the map screen: `element` takes an element's id and gives the address
 * that opens its details; `gap` takes a finding's key and gives the address that highlights the finding. While the
 * map is shown, the addresses keep its filters.
 */
export function useExplorerAddresses(): ExplorerAddresses {
  const search = useSearch();
  const [path] = useLocation();
  const go = (change: Partial<ExplorerView>): string => {
    const view = path === PATHS.explorer ? readView(ExplorerView, search) : {};
    return addressWith(PATHS.explorer, ExplorerView, search, { ...view, ...change });
  };
  return {
    element: (id) => go({ sel: id, gap: undefined }),
    gap: (key) => go({ gap: key, sel: undefined, path: [], show: 'map' }),
  };
}

/**
 * The name of the element with this `id`, as a link to its details on the map; plain text when the network of the
 * chosen day does not contain it. `full` adds the operator to the name of a filière; `children` replace the name.
 */
export function ElementLink(props: {
  readonly id: string;
  /** Also show the operator of a filière. */
  readonly full?: boolean;
  readonly children?: ReactNode;
}) {
  const { view } = useNetwork();
  const { vocabulary } = useWords();
  const addresses = useExplorerAddresses();
  const { id, full = false, children } = props;
  const name = children ?? (full ? fullNameOf : nameOf)(view, vocabulary, id);
  if (kindOf(view, id) === undefined) return <span>{name}</span>;
  return (
    <Anchor component={Link} href={addresses.element(id)} size="sm" underline="always">
      {name}
    </Anchor>
  );
}

/**
 * Links to several elements of the network by their ids, separated by commas. With `full`, a filière is shown
 * with its operator.
 */
export function ElementLinks({
  ids,
  full = false,
}: {
  readonly ids: readonly string[];
  readonly full?: boolean;
}) {
  return (
    <>
      {ids.map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <ElementLink id={id} full={full} />
        </span>
      ))}
    </>
  );
}
