import type { Certainty } from '../analysis/results.ts';
import type { FindingKind } from '../findings/kind.ts';
import { FINDING_KINDS, type GapKind } from '../findings/kinds.ts';
import type { Formality, PasserelleKind, PasserelleState } from '../model/vocabulary.ts';
import type { Area } from './layouts/place.ts';
import type { Token } from './palette.ts';

/**
 * The marks of the map, once, for the drawing and for its legend. Each meaning has a line style, an arrow or a sign
 * of its own; colour only repeats it.
 */
export const LINES = [
  'SIGNED',
  'PROTOCOL',
  'INFORMAL',
  'FORMALITY_UNKNOWN',
  'BUNDLE',
  'PLANNED',
  'SUSPENDED',
  'EXPIRED',
  'PREP',
  'M04_CERTAIN',
  'M04_POSSIBLE',
  'M08',
  'FLOW',
  'SUPPOSED',
  'CLOSED',
] as const;
export type Line = (typeof LINES)[number];

export interface LineLook {
  /** In the table of the look. */
  readonly color: Token;
  readonly width: number;
  /** Lengths of dash and gap; solid without. */
  readonly dash?: readonly number[];
  /** The arrow is only outlined. */
  readonly hollow?: boolean;
  /** Written on the middle of the line. */
  readonly sign?: string;
  /** Shape where the line begins. */
  readonly start?: 'square' | 'circle';
  /** An arrow of its own, whatever the kind. */
  readonly end?: 'chevron';
}

export const LINE_LOOKS: Readonly<Record<Line, LineLook>> = {
  SIGNED: { color: 'established', width: 2.2 },
  PROTOCOL: { color: 'established', width: 1.2, start: 'square' },
  INFORMAL: { color: 'established', width: 1.6, dash: [1.5, 3] },
  FORMALITY_UNKNOWN: { color: 'established', width: 1.2, dash: [1.5, 3], sign: '?' },
  // On the map, the number of what it counts is written on it.
  BUNDLE: { color: 'established', width: 3.4, sign: '12' },
  PLANNED: { color: 'planned', width: 1.5, dash: [7, 4], start: 'circle' },
  SUSPENDED: { color: 'stopped', width: 1.5, sign: '‖' },
  EXPIRED: { color: 'stopped', width: 1.3, dash: [4, 2], sign: '×' },
  PREP: { color: 'prep', width: 1.1, hollow: true },
  M04_CERTAIN: { color: 'missing', width: 2, dash: [9, 5], hollow: true },
  M04_POSSIBLE: { color: 'missing', width: 1.3, dash: [3, 5], hollow: true },
  M08: { color: 'latent', width: 2, dash: [10, 3, 2, 3], hollow: true },
  FLOW: { color: 'flow', width: 1, end: 'chevron' },
  SUPPOSED: { color: 'supposed', width: 3, sign: '+', start: 'circle' },
  CLOSED: { color: 'gone', width: 1.6, dash: [3, 3], sign: '//' },
};

/** A line that counts two, and how much wider it gets each time that it counts twice as many. */
const COUNTED = { two: 1.4, twice: 0.9, most: 6 } as const;

/** How a line is drawn: the wider the more passerelles it counts, so that the few stand back behind the many. */
export function lineLook(edge: { readonly line: Line; readonly members?: readonly unknown[] }): LineLook {
  const look = LINE_LOOKS[edge.line];
  if (edge.line !== 'BUNDLE' || edge.members === undefined) return look;
  const width = COUNTED.two + COUNTED.twice * Math.log2(edge.members.length / 2);
  return { ...look, width: Math.min(COUNTED.most, width) };
}

/** What a supposed change does to an element of the network. */
export type Mark = 'ADDED' | 'CLOSED' | 'CHANGED';
/** Written before the name of a box that a supposed change adds, closes or changes. */
export const MARK_SIGNS: Readonly<Record<Mark, string>> = { ADDED: '+', CLOSED: '//', CHANGED: '±' };

/** The line of a passerelle: its state when it is not active, else its formality. */
export function passerelleLine(state: PasserelleState, formality: Formality | undefined): Line {
  if (state !== 'ACTIVE') return state;
  return formality ?? 'FORMALITY_UNKNOWN';
}

export const ghostLine = (certainty: Certainty): Line =>
  certainty === 'certain' ? 'M04_CERTAIN' : 'M04_POSSIBLE';

export type Arrow = 'triangle' | 'vee' | 'diamond' | 'circle';
/** Kinds that read differently from "goes on to" have an arrow of their own. */
export const arrowOf = (kind: PasserelleKind): Arrow => {
  if (kind === 'RETURN') return 'vee';
  if (kind === 'CONCURRENT') return 'diamond';
  return kind === 'DISCOVERY' ? 'circle' : 'triangle';
};

/** How a box is drawn; `shape`, border and sign say what its colours repeat. */
export interface BoxLook {
  readonly ground: Token;
  readonly line: Token;
  readonly text: Token;
  readonly width: number;
  readonly border: 'solid' | 'dashed' | 'double';
  readonly shape?: 'cut-rectangle' | 'pile';
}
export const BOX_LOOKS = {
  NODE: { ground: 'node', line: 'nodeLine', text: 'text', width: 1, border: 'solid' },
  OUTLET: {
    ...{ ground: 'outlet', line: 'outletLine', text: 'text', width: 1.5, border: 'solid' },
    shape: 'cut-rectangle',
  },
  FOLDED: {
    ...{ ground: 'frame', line: 'frameText', text: 'frameText', width: 1.5, border: 'solid' },
    shape: 'pile',
  },
  ADDED: { ground: 'supposedGround', line: 'supposedText', text: 'text', width: 2.5, border: 'solid' },
  CHANGED: { ground: 'node', line: 'supposedText', text: 'text', width: 2.5, border: 'double' },
  CLOSED: { ground: 'goneGround', line: 'bad', text: 'goneText', width: 1.6, border: 'dashed' },
} as const satisfies Record<string, BoxLook>;

/** How far the lower box of a pile is from the upper one. */
export const PILE = 4;

/** The look of a box: a mark comes before what the box is. */
export function boxLook(node: {
  readonly stage: string;
  readonly mark?: Mark | undefined;
  readonly members?: readonly string[];
}): BoxLook {
  if (node.mark !== undefined) return BOX_LOOKS[node.mark];
  if (node.members !== undefined) return BOX_LOOKS.FOLDED;
  return node.stage === 'EMPLOYMENT' ? BOX_LOOKS.OUTLET : BOX_LOOKS.NODE;
}

/** The frame around the filières of an operator. */
export const FRAME_LOOK: BoxLook = {
  ...{ ground: 'frame', line: 'frameLine', text: 'frameText' },
  ...{ width: 1, border: 'solid' },
};

const PLACE_LOOK: BoxLook = {
  ...{ ground: 'frame', line: 'border', text: 'frameText' },
  ...{ width: 1.5, border: 'solid' },
};
const ROOM_LOOK: BoxLook = { ...PLACE_LOOK, ground: 'ground', text: 'quiet', border: 'dashed' };
/** Areas of the map: communes and bassins, and the rooms for what is in none of them. */
export const AREA_LOOKS = {
  ...{ commune: PLACE_LOOK, bassin: PLACE_LOOK, unknown: ROOM_LOOK },
  ...{ outlets: ROOM_LOOK, several: ROOM_LOOK, nowhere: ROOM_LOOK },
} as const satisfies Record<Area['kind'], BoxLook>;

/** What changes in the look of a box that stands out, and how wide a line then is. */
export const EMPHASIS = {
  lit: { box: { line: 'lit', width: 2.5 }, line: 3.2 },
  chosen: { box: { ground: 'chosen', line: 'chosenLine', text: 'text', width: 4 }, line: 4 },
} as const satisfies Record<string, { readonly box: Partial<BoxLook>; readonly line: number }>;

/** Opacity of what is not lit while something is, and of the lower box of a pile. */
export const DIMMED = { box: 0.28, frame: 0.5, pile: 0.45 } as const;

/** The kinds of missing bridges with a badge, on a filière or a passerelle, by code. */
export const BADGES: ReadonlyMap<string, string> = new Map(
  FINDING_KINDS.flatMap(({ code, badge }: FindingKind) => (badge === undefined ? [] : [[code, badge.sign]])),
);
export type BadgeKind = GapKind;
export const BADGE_KINDS = [...BADGES.keys()] as readonly BadgeKind[];
/** Written in the badge of a kind. */
export const badgeSign = (kind: BadgeKind): string => BADGES.get(kind) ?? '';

/** Width of the halo of a flow, by band; nothing is drawn for none. */
export const HALO: Readonly<Record<string, number>> = {
  '<5': 2,
  '5–9': 3,
  '10–19': 5,
  '20–49': 8,
  '50+': 11,
};
