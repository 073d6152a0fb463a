import { Anchor, Text } from '@mantine/core';
import { useDeferredValue, useMemo } from 'react';
import { Link, useSearch } from 'wouter';
import type { EntityList } from '../../../domain/model/network.ts';
import { addressWith } from '../../context/address.ts';
import { InventoryView, PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { useSheet } from '../../editing/sheet.tsx';
import { likelyTheSame } from './same-name.ts';

/**
 * Says which operators a new one is likely to be, while its `name` is typed, with a link to each. The form can be saved
 * all the same.
 */
export function LikelyTheSame({ list, name }: { readonly list: EntityList; readonly name: unknown }) {
  const { t } = useWords();
  const { document, names } = useSheet();
  const search = useSearch();
  const typed = useDeferredValue(name);
  const ids = useMemo(() => likelyTheSame(list, typed, document, names), [list, typed, document, names]);
  return (
    <div role="status">
      {ids.map((id) => (
        <Text key={id} size="xs">
          {t.inventory.form.exists(names.nameOf(id) ?? id)}{' '}
          <Anchor
            component={Link}
            inherit
            underline="always"
            href={addressWith(PATHS.inventory, InventoryView, search, { list, open: id })}
          >
            {t.inventory.form.openIt}
          </Anchor>
        </Text>
      ))}
    </div>
  );
}
