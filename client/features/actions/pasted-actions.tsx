import { Button, Table } from '@mantine/core';
import type { Element } from '../../../domain/change/record.ts';
import { Block } from '../../components/block.tsx';
import { TableHead } from '../../components/tables/headings.tsx';
import { ScrollBox } from '../../components/tables/scroll-box.tsx';
import { useWords } from '../../context/words.tsx';
import type { ActionDraft } from './action-draft.ts';
import type { PastedRow } from './pasted-rows.ts';

/**
 * The rows of a pasted block that are not noted yet, each with what it says and what becomes of it. They stay until they
 * are noted, taken over into the line of entry, or removed.
 */
export function PastedActions(props: {
  readonly rows: readonly PastedRow[];
  readonly pending: boolean;
  keep(rows: readonly PastedRow[]): void;
  take(draft: ActionDraft): void;
  write(ready: readonly Element[]): void;
}) {
  const { t } = useWords();
  const { rows, pending, keep, take, write } = props;
  const w = t.actions.pasted;
  if (rows.length === 0) return null;
  const ready = rows.flatMap(({ action }) => action ?? []);
  return (
    <Block id="pasted" title={w.title(rows.length)}>
      <p role="status">
        {w.ready(ready.length)}. {w.left}
      </p>
      <ScrollBox label={w.title(rows.length)} className="table-scroll">
        <Table fz="sm">
          <TableHead headings={[w.line, w.read, w.state, '']} />
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.line}>
                <Table.Td>{row.line}</Table.Td>
                <Table.Td>{row.cells.filter((cell) => cell.trim() !== '').join(' · ')}</Table.Td>
                <Table.Td>
                  {row.aside === undefined ? (row.problems.length === 0 ? w.good : null) : w[row.aside]}
                  {row.problems.map((problem) => (
                    <span key={problem} className="pasted-problem">
                      {problem}
                    </span>
                  ))}
                  {row.beyond.length > 0 && (
                    <span className="pasted-problem">{w.beyond(row.beyond.join(' · '))}</span>
                  )}
                </Table.Td>
                <Table.Td className="pasted-buttons">
                  {row.aside === undefined && (
                    <Button size="compact-xs" variant="default" onClick={() => take(row.draft)}>
                      {w.take}
                    </Button>
                  )}
                  <Button
                    size="compact-xs"
                    variant="default"
                    onClick={() => keep(rows.filter((one) => one !== row))}
                  >
                    {w.drop}
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollBox>
      <div className="form-actions">
        {ready.length > 0 && (
          <Button size="xs" loading={pending} onClick={() => write(ready)}>
            {w.write(ready.length)}
          </Button>
        )}
        <Button size="xs" variant="default" onClick={() => keep([])}>
          {w.dropAll}
        </Button>
      </div>
    </Block>
  );
}
