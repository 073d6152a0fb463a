import type { ReportBlock, ReportChapter, ReportSection } from '../../../domain/report/report.ts';
import { isWide } from './widths.ts';

/** What stands one below another in the document: headings, texts, tables and maps. */
export type Piece =
  | { readonly kind: 'chapter'; readonly chapter: ReportChapter }
  | { readonly kind: 'section'; readonly section: ReportSection }
  | { readonly kind: 'block'; readonly block: ReportBlock };

/** Pieces on pages of one orientation. */
export interface Stretch {
  readonly isLandscape: boolean;
  readonly pieces: readonly Piece[];
}

/** A longer text is easier to read on upright pages, whatever follows it. */
const SHORT_TEXT = 600;

/**
 * Lays the chapters out as stretches of upright and landscape pages. Maps and wide tables stand on landscape pages; a
 * heading and a short text go with the table or the map of their section that follows, or else with the one before.
 */
export function stretchesOf(chapters: readonly ReportChapter[]): readonly Stretch[] {
  const stretches: { isLandscape: boolean; pieces: Piece[] }[] = [];
  for (const { piece, isLandscape } of chapters.flatMap(chapterPieces)) {
    const last = stretches.at(-1);
    if (last !== undefined && last.isLandscape === isLandscape) last.pieces.push(piece);
    else stretches.push({ isLandscape, pieces: [piece] });
  }
  return stretches;
}

interface TurnedPiece {
  readonly piece: Piece;
  readonly isLandscape: boolean;
}

function chapterPieces(chapter: ReportChapter): readonly TurnedPiece[] {
  const pieces = chapter.sections.flatMap(sectionPieces);
  return [{ piece: { kind: 'chapter', chapter }, isLandscape: pieces[0]?.isLandscape ?? false }, ...pieces];
}

function sectionPieces(section: ReportSection): readonly TurnedPiece[] {
  const turns = section.blocks.map(ownTurn);
  const blocks = section.blocks.map((block, at): TurnedPiece => {
    const following = turns.slice(at).find((turn) => turn !== undefined);
    const before = turns.slice(0, at).findLast((turn) => turn !== undefined);
    return { piece: { kind: 'block', block }, isLandscape: following ?? before ?? false };
  });
  return [{ piece: { kind: 'section', section }, isLandscape: blocks[0]?.isLandscape ?? false }, ...blocks];
}

/** Whether a block must stand on a landscape page; undefined for one that goes with its neighbours. */
function ownTurn(block: ReportBlock): boolean | undefined {
  if (block.type === 'map') return true;
  if (block.type === 'table') return isWide(block);
  return block.text.length > SHORT_TEXT ? false : undefined;
}
