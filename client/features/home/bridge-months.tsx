import { useSearch } from 'wouter';
import type { HomeBridge } from '../../../domain/home/results.ts';
import { addressWith } from '../../context/address.ts';
import { useNetwork } from '../../context/network.tsx';
import { PATHS, PathwaysView } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { nameOf } from '../../model/labels.ts';
import { To } from './part.tsx';

/**
 * The months from the first filière of a bridge to a job, each with the outlet to which they lead: the nearest outlet
 * without and with the bridge, and the outlet that is gained through it. Each links to the pathways; a way that takes the
 * missing passerelle links to its part after that passerelle.
 */
export function BridgeMonths({ bridge }: { readonly bridge: HomeBridge }) {
  const { t, vocabulary } = useWords();
  const { base } = useNetwork();
  const search = useSearch();
  const { from, to, months, nearest, gained } = bridge;
  const words = t.home.bridges;
  const name = (id: string): string => nameOf(base, vocabulary, id);
  const pathways = (start: string, goal: string): string =>
    addressWith(PATHS.pathways, PathwaysView, search, { from: start, to: goal });
  if (months.with === null || nearest.with === null) return <p>{words.monthsNone}</p>;
  const isSame = months.now === months.with;
  const rest =
    isSame && nearest.now !== null ? null : months.now === null || nearest.now === null ? (
      ` ; ${words.noWayNow}`
    ) : (
      <>
        , <To href={pathways(from, nearest.now)}>{words.monthsNow(name(nearest.now), months.now)}</To>
      </>
    );
  return (
    <p>
      {words.nearest}{' '}
      {isSame ? (
        <To href={pathways(from, nearest.with)}>{words.monthsSame(name(nearest.with), months.with)}</To>
      ) : (
        <To href={pathways(to, nearest.with)}>{words.monthsNew(name(nearest.with), months.with)}</To>
      )}
      {rest}
      {gained !== null && gained.outlet !== nearest.with && (
        <>
          {' ; '}
          {words.through}{' '}
          <To href={pathways(to, gained.outlet)}>
            {words.monthsThrough(name(gained.outlet), gained.months)}
          </To>
        </>
      )}
    </p>
  );
}
