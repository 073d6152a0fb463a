import { Anchor } from '@mantine/core';
import { Link, useSearch } from 'wouter';
import { type ElementKind, kindOf } from '../../../../domain/map/network-view.ts';
import type { EntityList } from '../../../../domain/model/network.ts';
import { AddElementButton } from '../../../components/add-element.tsx';
import { WhereOwn } from '../../../components/where-own.tsx';
import { addressWith } from '../../../context/address.ts';
import { isCarried } from '../../../context/carried.ts';
import { useNetwork } from '../../../context/network.tsx';
import { HistoryView, InventoryView, PATHS } from '../../../context/screens.ts';
import { useWords } from '../../../context/words.tsx';

const LIST_OF: Readonly<Record<ElementKind, EntityList>> = {
  filiere: 'filieres',
  outlet: 'outlets',
  operator: 'operators',
  passerelle: 'passerelles',
};

/** What a passerelle that is added from an element begins with. */
const PART_OF = { filiere: 'from', outlet: 'to', operator: 'operator' } as const;

/**
 * Links to the form and the history of the element `id`, and a button that adds a passerelle from or to it. Nothing is shown for elements without data of their own:
 * those that exist only in a what-if, and the general outlet, which stands for any job.
 */
export function InventoryLinks({ id }: { readonly id: string }) {
  const { t } = useWords();
  const { view, base } = useNetwork();
  const search = useSearch();
  const kind = kindOf(view, id);
  const list = kind && LIST_OF[kind];
  const own = list && base.document[list].find((element) => element.id === id);
  if (isCarried() || list === undefined || own === undefined) return null;
  return (
    <>
      <WhereOwn list={list} element={own}>
        <Anchor
          component={Link}
          size="sm"
          underline="always"
          href={addressWith(PATHS.inventory, InventoryView, search, { list, open: id })}
        >
          {t.panel.edit}
        </Anchor>{' '}
      </WhereOwn>
      <Anchor
        component={Link}
        size="sm"
        underline="always"
        href={addressWith(PATHS.history, HistoryView, search, { list, id })}
      >
        {t.panel.history}
      </Anchor>
      {kind !== undefined && kind !== 'passerelle' && (
        <AddElementButton list="passerelles" {...{ [PART_OF[kind]]: id }}>
          {t.inventory.addPasserelle}
        </AddElementButton>
      )}
    </>
  );
}
