import type { ReactNode } from 'react';
import { useSearch } from 'wouter';
import type { BridgeWay } from '../../domain/gain/bridge-way.ts';
import { To } from '../components/to.tsx';
import { addressWith } from '../context/address.ts';
import { useNetwork } from '../context/network.tsx';
import { PATHS, PathwaysView } from '../context/screens.ts';
import { useWords } from '../context/words.tsx';
import { nameOf } from '../model/labels.ts';

/**
 * The months from the first filière of a bridge to a job, each with the outlet to which they lead: the nearest outlet
 * without and with the bridge, and the outlet that is gained through it. Each links to the pathways, unless `isPlain`; a
 * way that takes the missing passerelle links to its part after that passerelle.
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
  const { from, to, months, nearest, gained } = way;
  const words = t.home.bridges;
  const name = (id: string): string => nameOf(base, vocabulary, id);
  const link = (start: string, goal: string, text: string): ReactNode =>
    isPlain ? (
      text
    ) : (
      <To href={addressWith(PATHS.pathways, PathwaysView, search, { from: start, to: goal })}>{text}</To>
    );
  if (months.with === null || nearest.with === null) return words.monthsNone;
  const isSame = months.now === months.with;
  const rest =
    isSame && nearest.now !== null ? null : months.now === null || nearest.now === null ? (
      ` ; ${words.noWayNow}`
    ) : (
      <>, {link(from, nearest.now, words.monthsNow(name(nearest.now), months.now))}</>
    );
  return (
    <>
      {words.nearest}{' '}
      {isSame
        ? link(from, nearest.with, words.monthsSame(name(nearest.with), months.with))
        : link(to, nearest.with, words.monthsNew(name(nearest.with), months.with))}
      {rest}
      {gained !== null && gained.outlet !== nearest.with && (
        <>
          {' ; '}
          {words.through} {link(to, gained.outlet, words.monthsThrough(name(gained.outlet), gained.months))}
        </>
      )}
    </>
  );
}
