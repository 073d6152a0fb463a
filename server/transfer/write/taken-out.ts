import type { Language } from '../../../domain/messages/codes.ts';
import { exports as en } from '../../../domain/messages/en/exports.ts';
import { type ExportWords, exports as fr } from '../../../domain/messages/fr/exports.ts';
import { canonical, type NetworkDocument } from '../../../domain/model/network.ts';
import { type Part, type PerimeterAsked, partOf } from '../../../domain/transfer/perimeter.ts';
import { withoutRecoverableTotals } from '../../../domain/transfer/totals.ts';
import { shownNetwork } from '../../masking.ts';

/** What goes into a file, in whatever format. */
export interface TakenOut {
  /** Canonical: cut to what was asked for, counts as they may leave. */
  readonly document: NetworkDocument;
  readonly counts: Part['counts'];
  readonly asked: PerimeterAsked;
  readonly language: Language;
  /** Exact counts: on the command line only. */
  readonly complete: boolean;
  /** Rows of flows left out, since they would give a small count back. */
  readonly totalsLeftOut: number;
  /** Today. */
  readonly day: string;
}

export interface TakingOut extends PerimeterAsked {
  readonly language: Language;
  readonly complete?: boolean;
  readonly day: string;
}

export const exportWords = (language: Language): ExportWords => ({ fr, en })[language];

/** The part of a network that is asked for, with its counts as they may leave unless it is to be complete. */
export function takeOut(
  network: NetworkDocument,
  { language, complete = false, day, ...asked }: TakingOut,
): TakenOut {
  const { document, counts } = partOf(network, asked);
  const about = { asked, language, complete, day };
  if (complete) return { document: canonical(document), counts, totalsLeftOut: 0, ...about };
  const shown = shownNetwork(document);
  const { flows, leftOut } = withoutRecoverableTotals(shown);
  return {
    document: canonical({ ...shown, flows }),
    counts: { ...counts, flows: { ...counts.flows, kept: flows.length } },
    totalsLeftOut: leftOut,
    ...about,
  };
}
