import type { ReactNode } from 'react';
import { useSearch } from 'wouter';
import type { BridgeWay } from '../../domain/gain/bridge-way.ts';
import { nameOf } from '../../domain/map/names.ts';
import { To } from '../components/to.tsx';
import { addressWith } from '../context/address.ts';
import { useNetwork } from '../context/network.tsx';
import { PATHS, PathwaysView } from '../context/screens.ts';
import { useWords } from '../context/words.tsx';
import { useNoWay } from './no-way.ts';

/**
 * The months from the beginning of the first filière of a bridge to a job, each with the outlet to which they lead: the
 * nearest outlet without and with the bridge, and the outlet that is gained through it. A way of the present network links
 * to its pathway, unless `isPlain`. A way that takes the missing passerelle is no pathway yet: its months are told apart,
 * those in the first filière and those after it, which link to that part of the way. The figures are for everyone, and so
 * are the pathways.
 */
export function BridgeMonths({
  way,
  isPlain = false,
}: {
  readonly way: BridgeWay;
  readonly isPlain?: boolean;
}) {
  const { t, vocabulary } = useWords();
  const { base } = useNetwork();
  const search = useSearch();
  const { from, to, months, inFirst, nearest, gained } = way;
  const words = t.home.bridges;
  const noWay = useNoWay();
  const name = (id: string): string => nameOf(base, vocabulary, id);
  const link = (start: string, goal: string, text: string): ReactNode => {
    if (isPlain) return text;
    const choices = { from: start, to: goal, audience: undefined };
    return <To href={addressWith(PATHS.pathways, PathwaysView, search, choices)}>{text}</To>;
  };
  if (months.with === null || nearest.with === null) return words.monthsNone;
  const isSame = months.now === months.with;
  const parts = (whole: number, outlet: string): ReactNode => (
    <>
      {' '}
      ({words.first(inFirst, name(from))}{' '}
      {link(to, outlet, words.onward(whole - inFirst, name(to), name(outlet)))})
    </>
  );
  const rest =
    isSame && nearest.now !== null ? null : months.now === null || nearest.now === null ? (
      ` ; ${noWay}`
    ) : (
      <>, {link(from, nearest.now, words.monthsNow(name(nearest.now), months.now))}</>
    );
  return (
    <>
      {words.nearestFrom(name(from))}{' '}
      {isSame ? (
        link(from, nearest.with, words.monthsSame(name(nearest.with), months.with))
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
    </>
  );
}
