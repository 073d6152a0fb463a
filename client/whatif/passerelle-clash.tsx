import { Anchor, Button, Text } from '@mantine/core';
import { Link, useSearch } from 'wouter';
import { sameValue } from '../../domain/change/elements.ts';
import type { EditConflict } from '../../domain/change/record.ts';
import { authorIn } from '../../domain/messages/authors.ts';
import { dayInWords } from '../../domain/messages/day-words.ts';
import { FIELDS } from '../../domain/model/element-fields.ts';
import { localDay } from '../../domain/model/local-day.ts';
import { fieldValue } from '../../domain/model/paths.ts';
import { titleOf } from '../../domain/transfer/element-title.ts';
import { HeadCells } from '../components/tables/headings.tsx';
import { addressWith } from '../context/address.ts';
import { useNetwork } from '../context/network.tsx';
import { InventoryView, PATHS } from '../context/screens.ts';
import { useWords } from '../context/words.tsx';
import { cellText, headingOf } from '../editing/cell-text.ts';
import { SheetProvider, useSheet } from '../editing/sheet.tsx';

/**
 * The message when another user has already added the passerelle that is to be written to the network (`conflicts`):
 * how the two versions differ, and a button that drops the own one.
 */
export function PasserelleClash(props: {
  readonly conflicts: readonly EditConflict[];
  /** Removes the user's versions from the what-if; those in the network stay. */
  leave(ids: readonly string[]): void;
}) {
  const { t } = useWords();
  const { document } = useNetwork();
  const { conflicts, leave } = props;
  const w = t.whatIf.write.clash;
  return (
    <SheetProvider document={document}>
      <div role="alert" className="passerelle-clash">
        <Text size="sm" fw={600}>
          {w.title(conflicts.length)}
        </Text>
        {conflicts.map((conflict) => (
          <Compared key={conflict.id} conflict={conflict} />
        ))}
        <Text size="sm">{w.what}</Text>
        <Button size="xs" variant="default" onClick={() => leave(conflicts.map(({ id }) => id))}>
          {w.leave}
        </Button>
      </div>
    </SheetProvider>
  );
}

function Compared({ conflict }: { readonly conflict: EditConflict }) {
  const { t, language } = useWords();
  const { words, names } = useSheet();
  const search = useSearch();
  const { id, by } = conflict;
  const w = t.whatIf.write.clash;
  const [mine, theirs] = [asElement(conflict.mine), asElement(conflict.theirs)];
  const fields = FIELDS.passerelles.filter(
    ({ path }) => !sameValue(fieldValue(mine, path), fieldValue(theirs, path)),
  );
  const said = (element: object, field: (typeof fields)[number]): string =>
    cellText(field, element, words, names) || t.inventory.clash.nothing;
  return (
    <>
      <Text size="sm">{titleOf(theirs, id, names, words)}</Text>
      {by !== null && (
        <Text size="xs" className="quiet">
          {t.inventory.clash.by(
            authorIn(language, by.author),
            dayInWords(localDay(new Date(by.at)), language),
          )}
        </Text>
      )}
      {fields.length === 0 ? (
        <Text size="sm">{w.same}</Text>
      ) : (
        <table>
          <thead>
            <tr>
              <HeadCells headings={[w.field, w.theirs, w.mine]} />
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field.path}>
                <th scope="row">{headingOf(field, words)}</th>
                <td>{said(theirs, field)}</td>
                <td>{said(mine, field)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Anchor
        component={Link}
        size="sm"
        underline="always"
        href={addressWith(PATHS.inventory, InventoryView, search, { list: 'passerelles', open: id })}
      >
        {w.form}
      </Anchor>
    </>
  );
}

const asElement = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});
