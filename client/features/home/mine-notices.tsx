import { Anchor, Button } from '@mantine/core';
import { Link, useSearch } from 'wouter';
import { addressWith } from '../../context/address.ts';
import { useNetwork } from '../../context/network.tsx';
import { HistoryView, PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import type { Mine } from '../../model/mine.ts';
import { operatorCalled, operatorCalls } from '../../model/operator-calls.ts';

/**
 * Says that the chosen bassin or operator (`mine`) is no longer in the network, and offers a new choice: the operator
 * that took its name over, if it was merged, or the whole network.
 */
export function MineGone({ mine, choose }: { readonly mine: Mine; choose(mine: Mine | undefined): void }) {
  const { t } = useWords();
  const { base } = useNetwork();
  const search = useSearch();
  const words = t.home.gone;
  const calls = mine.kind === 'operator' ? operatorCalls(base) : [];
  const instead = calls.find(({ id }) => id === operatorCalled(calls, mine.name));
  const list = mine.kind === 'operator' ? 'operators' : 'bassins';
  return (
    <section className="home-notice" role="status">
      <p>
        <strong>{words.title(mine.name)}</strong> {words.text}
      </p>
      <div className="home-notice-choices">
        {instead !== undefined && (
          <Button size="xs" onClick={() => choose({ kind: 'operator', id: instead.id, name: instead.name })}>
            {words.instead(instead.name)}
          </Button>
        )}
        <Button size="xs" variant="default" onClick={() => choose(undefined)}>
          {words.whole}
        </Button>
        <Anchor
          component={Link}
          size="sm"
          underline="always"
          href={addressWith(PATHS.history, HistoryView, search, { list, id: mine.id })}
        >
          {words.history}
        </Anchor>
      </div>
    </section>
  );
}

/** Says that the chosen operator is not active on the day. Nothing is shown for a bassin, or for an active operator. */
export function Inactive({ mine }: { readonly mine: Mine }) {
  const { t } = useWords();
  const { base } = useNetwork();
  if (mine.kind === 'bassin' || base.operators.has(mine.id)) return null;
  return (
    <p className="home-notice" role="status">
      {t.home.inactive(mine.name)}
    </p>
  );
}
