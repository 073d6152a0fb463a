import { Anchor, Text } from '@mantine/core';
import { Link, useSearch } from 'wouter';
import { addressWith } from '../context/address.ts';
import { useMay } from '../context/person.tsx';
import { LinksView, PATHS } from '../context/screens.ts';
import { useWords } from '../context/words.tsx';

/** Leads whoever may give links to one by which the operator with this id confirms or corrects what is said of it. */
export function AskByLink({ operator }: { readonly operator: string }) {
  const { t } = useWords();
  const search = useSearch();
  if (!useMay('SHARE')) return null;
  return (
    <Text size="sm" className="no-print">
      {t.operator.byLink.help}{' '}
      <Anchor
        component={Link}
        underline="always"
        href={addressWith(PATHS.links, LinksView, search, { kind: 'ANSWER', operator })}
      >
        {t.operator.byLink.go}
      </Anchor>
    </Text>
  );
}
