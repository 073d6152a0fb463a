import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { sourceWords } from '../../domain/map/words/foot-words.ts';
import { dayInWords } from '../../domain/messages/day-words.ts';
import { useNetwork } from '../context/network.tsx';
import { PATHS } from '../context/screens.ts';
import { useWords } from '../context/words.tsx';
import { useAudienceName } from './audience-name.ts';
import { useFilterWords } from './perimeter/filter-words.ts';
import './print-head.css';

/**
 * The heading of a printed page, hidden on the screen: network, day, period in which people sent onward are counted,
 * audience, filters and source.
 */
export function PrintHead() {
  useUnfoldedInPrint();
  const { t, language } = useWords();
  const { document, at, period } = useNetwork();
  const audience = useAudienceName();
  const filters = useFilterWords();
  const source = useSourceWords();
  const [path] = useLocation();
  const parts = [
    t.look.day(dayInWords(at, language)),
    t.look.period(dayInWords(period.from, language), dayInWords(period.to, language)),
    t.said(t.look.audience, audience),
    ...(filters.length === 0 ? [t.look.noFilter] : filters),
    source,
  ];
  // A report has a heading, a period and a perimeter of its own.
  if (path === PATHS.report) return null;
  return (
    <section className="print-head print-only" aria-label={t.look.printHead}>
      <p className="print-name">
        {document.name}
        {document.fictional === true && ` (${t.app.fictional})`}
      </p>
      <p>{parts.join(' · ')}</p>
    </section>
  );
}

/** Unfolds what is folded in the page while it is printed, as nobody can press a line on paper. */
function useUnfoldedInPrint(): void {
  useEffect(() => {
    let folded: readonly HTMLDetailsElement[] = [];
    const unfold = (): void => {
      // Those that fetch or draw what they hold only once they are open stay as they are.
      folded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open], .tool)')];
      for (const details of folded) details.open = true;
    };
    const fold = (): void => {
      for (const details of folded) details.open = false;
    };
    window.addEventListener('beforeprint', unfold);
    window.addEventListener('afterprint', fold);
    return () => {
      window.removeEventListener('beforeprint', unfold);
      window.removeEventListener('afterprint', fold);
    };
  }, []);
}

/**
 * Returns a line of text that names the source of the data: the name of the network, the day of its inventory (if
 * given) and its revision number.
 */
export function useSourceWords(): string {
  const words = useWords();
  const { document, revision } = useNetwork();
  return sourceWords(words, document, revision);
}
