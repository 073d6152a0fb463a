import { Skeleton, Stack } from '@mantine/core';
import { useWords } from '../context/words.tsx';

/**
 * Grey placeholder rows shown while content loads; `rows` is their number. With more than four rows, the
 * first looks like a heading.
 */
export function Waiting({ rows = 6 }: { readonly rows?: number }) {
  const { t } = useWords();
  const heights = Array.from({ length: rows }, (_, row) => ({ row, isTitle: row === 0 && rows > 4 }));
  return (
    <Stack p={rows > 4 ? 'md' : 0} gap="sm" role="status" aria-label={t.wait.loading}>
      {heights.map(({ row, isTitle }) => (
        <Skeleton key={row} height={isTitle ? 28 : rows > 4 ? 56 : 36} width={isTitle ? '40%' : '100%'} />
      ))}
    </Stack>
  );
}
