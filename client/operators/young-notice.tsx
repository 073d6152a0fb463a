import { Anchor } from '@mantine/core';
import { useMemo } from 'react';
import { Link, useSearch } from 'wouter';
import { undocumentedAt } from '../../domain/inventory/young.ts';
import { operatorsOffMap } from '../../domain/map/network-view.ts';
import { isOfferMostlyUnknown } from '../../domain/map/silent.ts';
import { addressWith } from '../context/address.ts';
import { useNetwork } from '../context/network.tsx';
import { AskingView, PATHS } from '../context/screens.ts';
import { useWords } from '../context/words.tsx';
import './young-notice.css';

/**
 * Says that the inventory is young: the links or the levels of most operators are undocumented. It gives the counts,
 * what is uncertain for that reason, and, unless `isWhereToBegin`, a link to where to begin. Nothing is shown once most
 * are documented.
 */
export function YoungNotice({ isWhereToBegin = false }: { readonly isWhereToBegin?: boolean }) {
  const { t } = useWords();
  const { base, at } = useNetwork();
  const search = useSearch();
  const found = useMemo(() => undocumentedAt(base.document, at), [base.document, at]);
  const isOfferUnknown = useMemo(() => isOfferMostlyUnknown(base), [base]);
  if (!found.lacksLinks && !found.lacksLevels && !isOfferUnknown) return null;
  const words = t.asking.young;
  return (
    <section className="young" aria-labelledby="young">
      <h2 id="young">
        {words.title(t.silent.ofAll(base.operators.size, operatorsOffMap(base)), base.passerelles.size)}
      </h2>
      <p>
        {isOfferUnknown && <>{t.silent.offers} </>}
        {found.lacksLinks && <>{words.links(found.withoutLinks, found.operators)} </>}
        {found.lacksLevels && <>{words.levels(found.withoutLevels, found.teaching)} </>}
        {!isWhereToBegin && (found.lacksLinks || found.lacksLevels) && (
          <>
            {words.next}{' '}
            <Anchor
              component={Link}
              inherit
              underline="always"
              href={addressWith(PATHS.asking, AskingView, search, {})}
            >
              {words.go}
            </Anchor>
          </>
        )}
      </p>
    </section>
  );
}
