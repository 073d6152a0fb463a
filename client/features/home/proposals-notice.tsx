import { Anchor } from '@mantine/core';
import { Link, useSearch } from 'wouter';
import { addressWith, CommonView } from '../../context/address.ts';
import { PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';

/** Says that proposals of partners wait, and leads to them. Nothing is shown while none does. */
export function ProposalsNotice({ waiting }: { readonly waiting: number }) {
  const { t } = useWords();
  const search = useSearch();
  if (waiting === 0) return null;
  return (
    <p className="home-notice" role="status">
      <Anchor
        component={Link}
        inherit
        underline="always"
        href={addressWith(PATHS.proposals, CommonView, search, {})}
      >
        {t.home.proposals(waiting)}
      </Anchor>
    </p>
  );
}
