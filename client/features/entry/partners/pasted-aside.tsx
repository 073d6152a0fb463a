import { Button, Text } from '@mantine/core';
import type { Aside } from '../../../../domain/entry/pasted-grid.ts';
import { useWords } from '../../../context/words.tsx';
import { useSheet } from '../../../editing/sheet.tsx';
import type { TypedGrid } from './use-partner-grid.ts';

/**
 * The lines of a pasted block that went into no cell, as they came, each with its reason. Where a name may mean an operator,
 * a button gives the line to it.
 */
export function PastedAside({ grid }: { readonly grid: TypedGrid }) {
  const { t } = useWords();
  const w = t.entryPartners.aside;
  const { aside } = grid;
  return (
    <div role="status">
      {aside.length > 0 && (
        <div className="partner-aside">
          <Text size="sm" fw={600}>
            {w.title(aside.length)}
          </Text>
          <ul>
            {aside.map((one) => (
              <li key={`${one.line} ${one.why}`}>
                {w.line(one.line)} ({w[one.why]}){t.colon}
                {one.cells.filter((cell) => cell.trim() !== '').join(' · ')}. <Near {...{ one, grid }} />
              </li>
            ))}
          </ul>
          <Button size="compact-xs" variant="default" onClick={grid.forgetAside}>
            {w.forget}
          </Button>
        </div>
      )}
    </div>
  );
}

/** The operators that the name of a line may mean, each as a button; nothing where none is near. */
function Near({ one, grid }: { readonly one: Aside; readonly grid: TypedGrid }) {
  const { t } = useWords();
  const { names } = useSheet();
  const { near = [] } = one;
  const w = t.entryPartners.aside;
  if (one.why !== 'unknown') return null;
  if (near.length === 0) return <span>{w.addFirst}</span>;
  return (
    <span className="partner-near">
      {w.near}{' '}
      {near.map((id) => (
        <Button key={id} size="compact-xs" variant="default" onClick={() => grid.take(one, id)}>
          {names.nameOf(id) ?? id}
        </Button>
      ))}{' '}
      {w.elseAdd}
    </span>
  );
}
