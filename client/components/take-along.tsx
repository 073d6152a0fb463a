import { Button, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useSearch } from 'wouter';
import type { CarriedSeal } from '../../domain/carried/seal.ts';
import { addressWith } from '../context/address.ts';
import { addressOf } from '../context/api.ts';
import { isCarried } from '../context/carried.ts';
import { downloadSealed } from '../context/download.ts';
import { useMay } from '../context/person.tsx';
import { LinksView, PATHS } from '../context/screens.ts';
import { useWords } from '../context/words.tsx';
import { Failure } from './failure.tsx';

/** What is offered with a carried file that was saved. */
export type AfterSeal = (seal: CarriedSeal) => ReactNode;

/**
 * A button that saves the page with all its data as one file, for `meeting` if given, and then says its fingerprint.
 * `after` is what stands beside that then. Beside it is the way to a link that shows the same.
 */
export function TakeAlong({ meeting, after }: { readonly meeting?: string; readonly after?: AfterSeal }) {
  const { t } = useWords();
  const search = useSearch();
  const mayShare = useMay('SHARE');
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: () => downloadSealed(addressOf('carriedFile', meeting === undefined ? {} : { meeting })),
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
      {mayShare && (
        <Button
          className="no-print"
          component={Link}
          size="xs"
          variant="default"
          title={t.carried.shareHelp}
          href={addressWith(PATHS.links, LinksView, search, { meeting })}
        >
          {t.carried.share}
        </Button>
      )}
      {error !== null && <Failure error={error} retry={() => mutate()} />}
      {data !== undefined && (
        <>
          <Text size="sm" role="status" className="no-print" style={{ overflowWrap: 'anywhere' }}>
            {t.carried.taken(data.name, data.sha256)}
          </Text>
          {after?.(data)}
        </>
      )}
    </>
  );
}
