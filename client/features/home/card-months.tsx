import { useSearch } from 'wouter';
import type { BridgeWay } from '../../../domain/gain/bridge-way.ts';
import { nameOf } from '../../../domain/map/names.ts';
import { To } from '../../components/to.tsx';
import { addressWith } from '../../context/address.ts';
import { useNetwork } from '../../context/network.tsx';
import { PATHS, PathwaysView } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { BridgeMonths } from '../../findings/bridge-months.tsx';
import { useNoWay } from '../../findings/no-way.ts';

/**
 * The months of a bridge in two lines, as the card of the home page has room for: from its first filière to the outlet
 * that is gained, and to the nearest job of today. The parts of the first unfold, with a note on whose months they are.
 */
export function CardMonths({ way, note }: { readonly way: BridgeWay; readonly note: string | undefined }) {
  const { t, vocabulary } = useWords();
  const { base } = useNetwork();
  const search = useSearch();
  const { from, months, nearest, gained } = way;
  const words = t.home.bridges;
  const noWay = useNoWay();
  const name = (id: string): string => nameOf(base, vocabulary, id);
  const pathway = (outlet: string): string =>
    addressWith(PATHS.pathways, PathwaysView, search, { from, to: outlet, audience: undefined });
  if (months.with === null || nearest.with === null) return <p>{words.monthsNone}</p>;
  const isUnchanged = months.now === months.with;
  const shown = gained ?? (isUnchanged ? undefined : { outlet: nearest.with, months: months.with });
  const isNearest = shown?.outlet === nearest.with;
  const before =
    nearest.now === null || months.now === null ? noWay : words.monthsNow(name(nearest.now), months.now);
  return (
    <>
      {shown !== undefined && (
        <details className="home-months">
          <summary>{words.monthsFrom(name(shown.outlet), shown.months, name(from))}</summary>
          <p className="quiet">
            <BridgeMonths way={way} />
          </p>
          {note !== undefined && <p className="quiet">{note}</p>}
        </details>
      )}
      <p className="quiet">
        {isUnchanged ? (
          <To href={pathway(nearest.with)}>{words.nearestSame(name(nearest.with), months.with)}</To>
        ) : (
          [isNearest ? [] : words.nearestNew(name(nearest.with), months.with), before].flat().join(', ')
        )}
      </p>
    </>
  );
}
