import type { OpenNetwork } from '../../domain/answers/open-network.ts';
import type { PackAsked } from '../../domain/api/pack-routes.ts';
import type { Language } from '../../domain/messages/codes.ts';
import type { GivenFigures } from '../../domain/slides/figures-of-steps.ts';
import { carriedFile } from '../carried/carried-file.ts';
import { annexFile, annexMade } from '../pack/annex-file.ts';
import { type PackContents, type PackFilePart, packFile } from '../pack/pack-file.ts';
import { toldBy } from '../pack/told-network.ts';
import { framed, unframed } from '../transfer/write/framed.ts';
import { deckFile } from './deck.ts';

/** One part of a pack; the archive is made of the bytes of the others. */
export type PackPartAsked = PackAsked & {
  readonly language: Language;
  /** The published figures that its slides show. */
  readonly figures?: readonly GivenFigures[] | undefined;
} & ({ readonly part: PackFilePart } | { readonly part: 'ARCHIVE'; readonly contents: PackContents });

/**
 * Makes one part of the pack of a bassin: the bytes of a file; for the PDF, the JSON of what the typesetter is told; for the
 * archive, its bytes packed with its name. Throws `unknown-element`, and an `AbortError` once `isCancelled` returns true.
 */
export async function packPart(
  network: OpenNetwork,
  asked: PackPartAsked,
  today: string,
  isCancelled: () => boolean,
): Promise<Uint8Array> {
  const language = asked.lang ?? asked.language;
  const told = toldBy(network, asked, language, today);
  const { story, meeting } = told;
  const { figures = [] } = asked;
  switch (asked.part) {
    case 'PDF':
      return deckFile(
        told.network,
        { format: 'pdf', story: story.id, language, figures },
        today,
        isCancelled,
      );
    case 'PPTX': {
      const slides = { format: 'pptx', story: story.id, language, figures } as const;
      return unframed(await deckFile(told.network, slides, today, isCancelled)).bytes;
    }
    case 'ANNEX':
      return annexFile(annexMade(told, language, today, isCancelled));
    case 'CARRIED':
      return (await carriedFile(told.network, { meeting: meeting?.id, story: story.id }, today)).bytes;
    default:
      return framed(packFile(told, language, today, asked.contents));
  }
}
