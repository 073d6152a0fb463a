import { Anchor } from '@mantine/core';
import { useMemo } from 'react';
import { Link, useSearch } from 'wouter';
import { undocumentedAt } from '../../domain/inventory/young.ts';
import { addressWith } from '../context/address.ts';
import { AskingView } from '../context/known-offer-views.ts';
import { useNetwork } from '../context/network.tsx';
import { hasScreen, PATHS } from '../context/screens.ts';
import { useWords } from '../context/words.tsx';
import './young-notice.css';

/**
 * Says that the inventory is young: the filières, the links or the levels of most operators are undocumented. It gives the counts,
 * what is uncertain for that reason, and, unless `isWhereToBegin`, a link to where to begin. Nothing is shown once most
 * are documented.
 */
export function YoungNotice({ isWhereToBegin = false }: { readonly isWhereToBegin?: boolean }) {
  const { t } = useWords();
  const { base, at } = useNetwork();
  const search = useSearch();
  const found = useMemo(() => undocumentedAt(base.document, at), [base.document, at]);
  const { lacksFilieres, lacksLinks, lacksLevels, operators } = found;
  if (!lacksFilieres && !lacksLinks && !lacksLevels) return null;
  // Where the same operators lack filières and links, the first sentence says enough.
  const saysLinks = lacksLinks && !(lacksFilieres && found.withoutLinks === found.withoutFilieres);
  const hasPlaces = base.document.filieres.some(({ intake }) => intake !== undefined);
  const words = t.asking.young;
  return (
    <section className="young" aria-labelledby="young">
      <h2 id="young">{words.title(operators, base.passerelles.size)}</h2>
      <p>
        {lacksFilieres && <>{words.filieres(found.withoutFilieres, operators)} </>}
        {saysLinks && <>{words.links(found.withoutLinks, operators)} </>}
        {lacksLinks && !saysLinks && <>{words.nothingCertain} </>}
        {lacksLevels && <>{words.levels(found.withoutLevels, found.teaching, found.presumedLevels)} </>}
        {!isWhereToBegin && hasScreen('asking') && (
          <>
            {lacksFilieres ? words.nextOffer : words.next(hasPlaces)}{' '}
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
