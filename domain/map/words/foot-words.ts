import { dayInWords } from '../../messages/day-words.ts';
import type { NetworkDocument } from '../../model/network.ts';
import { BADGE_KINDS } from '../badges.ts';
import { leftOut } from '../legend.ts';
import type { MapContent } from '../map-model.ts';
import { type AskedMap, drawsNoFinding, KINDS_AT_FIRST } from '../shown/choices.ts';
import type { ExplorerMap } from '../shown/content.ts';
import { travelsOf } from '../travel-labels.ts';
import type { PictureWords } from './picture-words.ts';

/** Names the source of the data: the name of the network, the day of its inventory (if given) and its revision. */
export function sourceWords(
  { t, language }: PictureWords,
  document: Pick<NetworkDocument, 'name' | 'asOf'>,
  revision: number,
): string {
  const day = document.asOf === undefined ? undefined : dayInWords(document.asOf, language);
  return t.look.source(document.name, day, revision);
}

/** Says how many findings there are in all; undefined until that is known. */
export const foundWords = ({ t }: PictureWords, { found }: ExplorerMap): string | undefined =>
  found === undefined ? undefined : t.gaps.accountParts.total(found);

/**
 * Says on a day of the past how many drawn passerelles have no first day, as they count as existing on that `day`;
 * undefined if none.
 */
export const undatedWords = (
  { t, language }: PictureWords,
  { counts }: Pick<ExplorerMap, 'counts'>,
  day: string,
): string | undefined =>
  counts.undated === 0 ? undefined : t.look.undated(counts.undated, dayInWords(day, language));

/**
 * Says what the map leaves out; undefined if nothing. `map` is the map before boxes are folded, `drawn` after. The last
 * parameter says what the reader asked to see.
 */
export function leftOutWords(
  { t }: PictureWords,
  map: ExplorerMap,
  drawn: MapContent,
  asked: Pick<AskedMap, 'flows' | 'preps' | 'kind' | 'ghosts' | 'gap'>,
): string | undefined {
  const { flows, preps, kind } = asked;
  const kinds = kind.length === 0 ? KINDS_AT_FIRST : kind;
  const kindsLeftOut = BADGE_KINDS.some((badge) => !kinds.some((one) => one === badge));
  const { badges } = drawn;
  const [silentShown, silent] = map.counts.silent;
  const offMap = silent - silentShown;
  const counts = { ...map.counts, travels: travelsOf(drawn).counts };
  const somePreps = [...drawn.edges, ...drawn.ghosts].some(({ line }) => line === 'PREP');
  const out = leftOut({
    counts,
    offMap,
    flows,
    preps,
    somePreps,
    kindsLeftOut,
    noFinding: drawsNoFinding(asked),
    badges,
  });
  return out.length === 0 ? undefined : t.said(t.look.leftOut, t.list(out.map((one) => t.look.out(one))));
}
