import type { FindingKind } from '../../findings/kind.ts';
import { FINDING_KINDS, type GapKind } from '../../findings/kinds.ts';
import type { LayoutId, Level, Way } from '../../model/map-choices.ts';
import type { Formality } from '../../model/vocabulary.ts';
import type { Perimeter } from '../filters.ts';

/** Number of missing passerelles drawn on the map at first. The user can show the rest. */
export const GHOSTS_AT_FIRST = 6;
/** Kinds of findings marked on the map at first. */
export const KINDS_AT_FIRST: readonly GapKind[] = FINDING_KINDS.flatMap((kind: FindingKind) =>
  kind.isOnMapAtFirst === true ? [kind.code as GapKind] : [],
);

/** What a reader asks of the map, as the address of the page and the question to the server say it. */
export interface AskedMap extends Perimeter {
  readonly layout: LayoutId;
  /** Level of detail; absent = as coarse as needed to be readable. */
  readonly detail?: Level | undefined;
  /** The most boxes that the map has, unless a level of detail is chosen. */
  readonly most: number;
  /** Folded boxes that are shown one level finer. */
  readonly opened: readonly string[];
  /** Element around which the map is limited, and the number of steps; 0 = no limit. */
  readonly focus?: string | undefined;
  readonly steps: number;
  readonly way: Way;
  /** What is outside the limit is hidden instead of dimmed. */
  readonly alone: boolean;
  readonly formality: readonly Formality[];
  /** Kinds of findings marked; empty = those marked at first. */
  readonly kind: readonly (GapKind | 'NONE')[];
  /** The most missing passerelles drawn. */
  readonly ghosts?: number | undefined;
  readonly flows: boolean;
  readonly preps: boolean;
  /** Whether travel times are written on the map by place. */
  readonly minutes: boolean;
  /** Operators whose offer is not known; absent = only if it is unknown of most. */
  readonly silent?: boolean | undefined;
  /** The element, folded box or folded line that is open. */
  readonly sel?: string | undefined;
  /** The finding that is highlighted. */
  readonly gap?: string | undefined;
  /** The elements of a pathway that are highlighted. */
  readonly path: readonly string[];
}

/** Returns the kinds of findings that the map marks. */
export const markedKinds = ({ kind }: Pick<AskedMap, 'kind'>): readonly GapKind[] =>
  kind.length === 0 ? KINDS_AT_FIRST : kind.filter((item) => item !== 'NONE');

/** Whether the map draws no finding of any kind, so that none need be worked out for it. */
export const drawsNoFinding = (asked: Pick<AskedMap, 'kind' | 'ghosts' | 'gap'>): boolean =>
  asked.gap === undefined &&
  asked.ghosts === 0 &&
  asked.kind.includes('NONE') &&
  markedKinds(asked).length === 0;
