import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { isCarried } from '../context/carried.ts';
import { Failure } from './failure.tsx';

/**
 * A button that has the server typeset a PDF file, which `make` saves, and says why when there is none. A carried file has no
 * server, and no such button.
 */
export function PdfButton({ label, make }: { readonly label: string; make(): Promise<string> }) {
  const file = useMutation({ mutationFn: make });
  if (isCarried()) return null;
  return (
    <>
      <Button variant="default" size="compact-xs" loading={file.isPending} onClick={() => file.mutate()}>
        {label}
      </Button>
      {file.error !== null && <Failure error={file.error} retry={() => file.mutate()} />}
    </>
  );
}
