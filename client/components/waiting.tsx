import { Skeleton, Stack } from '@mantine/core';
import { useWords } from '../words.tsx';

const ROWS = ['title', 'first', 'second', 'third', 'fourth', 'fifth'];

/** The shape of what is coming. */
export function Waiting() {
  const { t } = useWords();
  return (
    <Stack p="md" gap="sm" role="status" aria-label={t.wait.loading}>
      {ROWS.map((row) => (
        <Skeleton key={row} height={row === 'title' ? 28 : 56} width={row === 'title' ? '40%' : '100%'} />
      ))}
    </Stack>
  );
}
