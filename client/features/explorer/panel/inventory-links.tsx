import { Anchor } from '@mantine/core';
import { Link, useSearch } from 'wouter';
import type { EntityList } from '../../../../domain/model/network.ts';
import { type ElementKind, kindOf } from '../../../model/network-view.ts';
import { useNetwork } from '../../../network.tsx';
import { addressWith } from '../../../state.ts';
import { HistoryView, InventoryView, PATHS } from '../../../views.ts';
import { useWords } from '../../../words.tsx';

const LIST_OF: Readonly<Record<ElementKind, EntityList>> = {
  filiere: 'filieres',
  outlet: 'outlets',
  operator: 'operators',
  passerelle: 'passerelles',
};

/** To the form of an element, and to its changes; what is only supposed, or implied, has neither. */
export function InventoryLinks({ id }: { readonly id: string }) {
  const { t } = useWords();
  const { view, base } = useNetwork();
  const search = useSearch();
  const kind = kindOf(view, id);
  const list = kind && LIST_OF[kind];
  if (list === undefined || !base.document[list].some((element) => element.id === id)) return null;
  return (
    <>
      <Anchor
        component={Link}
        size="sm"
        underline="always"
        href={addressWith(PATHS.inventory, InventoryView, search, { list, open: id })}
      >
        {t.panel.edit}
      </Anchor>{' '}
      <Anchor
        component={Link}
        size="sm"
        underline="always"
        href={addressWith(PATHS.history, HistoryView, search, { list, id })}
      >
        {t.panel.history}
      </Anchor>
    </>
  );
}
