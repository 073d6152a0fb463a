import { Button, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { addressOf } from '../context/api.ts';
import { isCarried } from '../context/carried.ts';
import { downloadHashed } from '../context/download.ts';
import { useWords } from '../context/words.tsx';
import { Failure } from './failure.tsx';

/** A button that saves the page with all its data as one file, for `meeting` if given, and then says its fingerprint. */
export function TakeAlong({ meeting }: { readonly meeting?: string }) {
  const { t } = useWords();
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: () => downloadHashed(addressOf('carriedFile', meeting === undefined ? {} : { meeting })),
  });
  if (isCarried()) return null;
  return (
    <>
      <Button
        className="no-print"
        size="xs"
        variant="default"
        title={t.carried.takeHelp}
        loading={isPending}
        onClick={() => mutate()}
      >
        {t.carried.take}
      </Button>
      {error !== null && <Failure error={error} retry={() => mutate()} />}
      {data !== undefined && (
        <Text size="sm" role="status" className="no-print">
          {t.carried.taken(data.name, data.hash)}
        </Text>
      )}
    </>
  );
}
