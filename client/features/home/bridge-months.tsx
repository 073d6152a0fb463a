import type { ReactNode } from 'react';
import { useSearch } from 'wouter';
import type { HomeBridge } from '../../../domain/home/results.ts';
import { addressWith } from '../../context/address.ts';
import { useNetwork } from '../../context/network.tsx';
import { PATHS, PathwaysView } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { nameOf } from '../../model/labels.ts';
import { To } from './part.tsx';

/**
 * The months from the beginning of the first filière of a bridge to a job, each with the outlet to which they lead: the
 * nearest outlet without and with the bridge, and the outlet that is gained through it. A way of the present network links
 * to its pathway. A way that takes the missing passerelle is no pathway yet: its months are told apart, those in the first
 * filière and those after it, which link to that part of the way. The figures are for everyone, and so are the pathways.
 */
export function BridgeMonths({ bridge }: { readonly bridge: HomeBridge }) {
  const { t, vocabulary } = useWords();
  const { base } = useNetwork();
  const search = useSearch();
  const { from, to, months, inFirst, nearest, gained } = bridge;
  const words = t.home.bridges;
  const name = (id: string): string => nameOf(base, vocabulary, id);
  const pathways = (start: string, goal: string): string =>
    addressWith(PATHS.pathways, PathwaysView, search, { from: start, to: goal, audience: undefined });
  if (months.with === null || nearest.with === null) return <p>{words.monthsNone}</p>;
  const isSame = months.now === months.with;
  const parts = (whole: number, outlet: string): ReactNode => (
    <>
      {' '}
      ({words.first(inFirst, name(from))}{' '}
      <To href={pathways(to, outlet)}>{words.onward(whole - inFirst, name(to), name(outlet))}</To>)
    </>
  );
  const rest =
    isSame && nearest.now !== null ? null : months.now === null || nearest.now === null ? (
      ` ; ${words.noWayNow}`
    ) : (
      <>
        , <To href={pathways(from, nearest.now)}>{words.monthsNow(name(nearest.now), months.now)}</To>
      </>
    );
  return (
    <p>
      {words.nearestFrom(name(from))}{' '}
      {isSame ? (
        <To href={pathways(from, nearest.with)}>{words.monthsSame(name(nearest.with), months.with)}</To>
      ) : (
        <>
          {words.monthsNew(name(nearest.with), months.with)}
          {parts(months.with, nearest.with)}
        </>
      )}
      {rest}
      {gained !== null && gained.outlet !== nearest.with && (
        <>
          {' ; '}
          {words.through} {words.monthsThrough(name(gained.outlet), gained.months)}
          {parts(gained.months, gained.outlet)}
        </>
      )}
    </p>
  );
}
