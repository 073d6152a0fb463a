import { Button, Text } from '@mantine/core';
import { Link, useSearch } from 'wouter';
import { elementIn } from '../../../domain/change/elements.ts';
import type { EntityList } from '../../../domain/model/network.ts';
import { titleOf } from '../../../domain/transfer/element-title.ts';
import { addressWith } from '../../context/address.ts';
import { EntryView } from '../../context/entry-view.ts';
import { ExplorerView, InventoryView, PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { useSheet } from '../../editing/sheet.tsx';

/** An element that was added in this table. */
export interface Added {
  readonly list: EntityList;
  readonly id: string;
}

/** What may come next: the words of its button, and the address of its form. */
interface Next {
  readonly text: string;
  readonly href: string;
}

/**
 * Says that a new element was saved, and offers what usually comes next: a passerelle from or to a new filière, a filière or
 * a site of a new operator, a passerelle that rests on a new agreement. `isHidden` means that the table does not show its row, which `show` does without
 * filters; `isFiltered` means that the filters are the reason.
 */
export function AddedBar(props: {
  readonly added: Added;
  readonly isHidden: boolean;
  readonly isFiltered: boolean;
  show(): void;
  close(): void;
}) {
  const { t } = useWords();
  const { document, names, words } = useSheet();
  const search = useSearch();
  const { added, isHidden, isFiltered, show, close } = props;
  const { list, id } = added;
  const element = elementIn(document, list, id);
  if (element === undefined) return null;
  const w = t.inventory.added;
  const { one } = words.fields.lists[list];
  const form = (view: Partial<InventoryView>): string =>
    addressWith(PATHS.inventory, InventoryView, search, { open: 'NEW', ...view });
  const next: Partial<Record<EntityList, readonly Next[]>> = {
    filieres: [
      { text: w.passerelleFrom, href: form({ list: 'passerelles', from: id }) },
      { text: w.passerelleTo, href: form({ list: 'passerelles', to: id }) },
    ],
    operators: [
      { text: w.filiereOf, href: form({ list: 'filieres', operator: id }) },
      { text: w.siteOf, href: form({ list: 'sites', operator: id }) },
    ],
    agreements: [{ text: w.passerelleOn, href: form({ list: 'passerelles', agreement: id }) }],
    flows: [
      { text: w.toEntry, href: addressWith(PATHS.entry, EntryView, search, {}) },
      { text: w.another(one), href: form({ list }) },
    ],
    actions: [
      { text: w.another(one), href: form({ list }) },
      { text: w.toEntry, href: addressWith(PATHS.entry, EntryView, search, {}) },
    ],
    passerelles: [
      { text: w.passerelleAgain, href: form({ list: 'passerelles', from: String(element.from) }) },
    ],
  };
  const offered = next[list] ?? [{ text: w.another(one), href: form({ list }) }];
  const isOnMap = list === 'filieres' || list === 'operators' || list === 'passerelles';
  return (
    <section className="bulk-bar added-bar" aria-label={w.title(one, titleOf(element, id, names, words))}>
      <Text size="sm" role="status">
        {w.title(one, titleOf(element, id, names, words))} {isHidden && isFiltered && w.hidden}
      </Text>
      {isHidden && (
        <Button size="xs" variant="default" onClick={show}>
          {w.show}
        </Button>
      )}
      {offered.map(({ text, href }, index) => (
        <Button
          key={text}
          component={Link}
          size="xs"
          variant={index === 0 ? 'filled' : 'default'}
          href={href}
        >
          {text}
        </Button>
      ))}
      {isOnMap && (
        <Button
          component={Link}
          size="xs"
          variant="default"
          href={addressWith(PATHS.explorer, ExplorerView, search, { sel: id })}
        >
          {w.onMap}
        </Button>
      )}
      <Button size="xs" variant="subtle" onClick={close}>
        {w.close}
      </Button>
    </section>
  );
}
