import { Button, Table } from '@mantine/core';
import type { Element } from '../../../domain/change/record.ts';
import { Block } from '../../components/block.tsx';
import { TableHead } from '../../components/tables/headings.tsx';
import { ScrollBox } from '../../components/tables/scroll-box.tsx';
import { useWords } from '../../context/words.tsx';
import { isOpen, type PastedRow } from './pasted-rows.ts';

/**
 * The rows of a pasted block that are not noted yet, each with what it says and what becomes of it. They stay until they
 * are noted, taken over into the line of entry, or removed.
 */
export function PastedActions(props: {
  readonly rows: readonly PastedRow[];
  /** The row that was taken over into the line of entry; it is removed once that is noted. */
  readonly taken: PastedRow | undefined;
  readonly pending: boolean;
  keep(rows: readonly PastedRow[]): void;
  take(row: PastedRow): void;
  write(ready: readonly Element[]): void;
}) {
  const { t } = useWords();
  const { rows, taken, pending, keep, take, write } = props;
  const w = t.actions.pasted;
  if (rows.length === 0) return null;
  // What was taken over is noted from the line of entry, where it may have been changed.
  const ready = rows.flatMap((row) => (row === taken ? [] : (row.action ?? [])));
  const left = rows.filter(isOpen).length;
  return (
    <Block id="pasted" title={w.title(rows.length)}>
      <p role="status">{left === 0 ? w.nothingLeft : `${w.ready(ready.length)}. ${w.left(left)}`}</p>
      <ScrollBox label={w.title(rows.length)} className="table-scroll">
        <Table fz="sm">
          <TableHead headings={[w.line, w.read, w.state, '']} />
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.line}>
                <Table.Td>{row.line}</Table.Td>
                <Table.Td>
                  <Understood row={row} />
                </Table.Td>
                <Table.Td>
                  {row === taken ? w.taken : row.aside !== undefined ? w[row.aside] : null}
                  {row !== taken &&
                    row.aside === undefined &&
                    row.problems.length === 0 &&
                    !row.isUnplaced &&
                    w.good}
                  {row.problems.map((problem) => (
                    <span key={problem} className="pasted-problem">
                      {problem}
                    </span>
                  ))}
                  {row.beyond.length > 0 && (
                    <span className="pasted-problem">
                      {w.beyond(row.beyond.join(' · '))} {row.isUnplaced && w.unplaced}
                    </span>
                  )}
                </Table.Td>
                <Table.Td className="pasted-buttons">
                  {isOpen(row) && row !== taken && (
                    <Button size="compact-xs" variant="default" onClick={() => take(row)}>
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

/** A row as it was pasted, and under it what was read otherwise. */
function Understood({ row }: { readonly row: PastedRow }) {
  const { t } = useWords();
  const { cells, read } = row;
  const w = t.actions.pasted;
  return (
    <>
      {cells.filter((cell) => cell.trim() !== '').join(' · ')}
      {read
        .filter(({ isOther }) => isOther)
        .map(({ path, typed, kept, others }) => (
          <span key={path} className="pasted-read">
            {w.readAs(typed, kept)}{' '}
            {others.length > 0 && <strong>{w.others(t.list(others.slice(0, MOST_OTHERS)))}</strong>}
          </span>
        ))}
    </>
  );
}

/** At most this many other operators are named. */
const MOST_OTHERS = 4;
