import type { Band, Certainty } from '../analysis/results.ts';
import { type Formality, MASKED, type PasserelleKind, type PasserelleState } from '../model/vocabulary.ts';
import type { Family } from './families.ts';
import type { Area } from './layouts/place.ts';
import { OFFER_UNKNOWN } from './network-view.ts';
import type { Token } from './palette.ts';

/**
 * The line styles of the map, for the drawing and for its legend. Each meaning has its own line style, arrow or sign;
 * colour only repeats it.
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

/** Lines of agreed passerelles. Several of them between two boxes become one line with their number. */
export const AGREED: ReadonlySet<Line> = new Set([
  ...(['SIGNED', 'PROTOCOL', 'INFORMAL', 'FORMALITY_UNKNOWN', 'PLANNED', 'SUSPENDED', 'EXPIRED'] as const),
]);

export interface LineLook {
  /** The name of the colour in the palette. */
  readonly color: Token;
  readonly width: number;
  /** Lengths of dash and gap; a solid line when absent. */
  readonly dash?: readonly number[];
  /** Whether the arrow is only outlined. */
  readonly hollow?: boolean;
  /** Text in the middle of the line. */
  readonly sign?: string;
  /** Shape at the beginning of the line. */
  readonly start?: 'square' | 'circle';
  /** The end shape, if it does not depend on the kind of passerelle. */
  readonly end?: 'chevron';
}

export const LINE_LOOKS: Readonly<Record<Line, LineLook>> = {
  SIGNED: { color: 'established', width: 2.2 },
  PROTOCOL: { color: 'established', width: 1.2, start: 'square' },
  INFORMAL: { color: 'established', width: 1.6, dash: [1.5, 3] },
  FORMALITY_UNKNOWN: { color: 'established', width: 1.2, dash: [1.5, 3], sign: '?' },
  // On the map, the sign is the number of passerelles that the line stands for.
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

/**
 * Width of a line that stands for two passerelles, how much wider it gets each time the number doubles, and its
 * greatest width.
 */
const COUNTED = { two: 1.4, twice: 0.9, most: 6 } as const;

/**
 * Returns how the map draws a line: colour, width, dashes, sign. A line that stands for several passerelles
 * (`members`) is wider.
 */
export function lineLook(edge: { readonly line: Line; readonly members?: readonly unknown[] }): LineLook {
  const look = LINE_LOOKS[edge.line];
  if (edge.line !== 'BUNDLE' || edge.members === undefined) return look;
  const width = COUNTED.two + COUNTED.twice * Math.log2(edge.members.length / 2);
  return { ...look, width: Math.min(COUNTED.most, width) };
}

/**
 * Returns the text in the middle of a line of the map: the sign of its kind, empty if it has none, and the number of
 * edges for a line that stands for several. The sign of existing passerelles joined into one line is only their number.
 */
export const signOf = ({
  line,
  members,
}: {
  readonly line: Line;
  readonly members?: readonly unknown[];
}): string => {
  const { sign } = LINE_LOOKS[line];
  if (members === undefined) return sign ?? '';
  return sign === undefined || line === 'BUNDLE' ? String(members.length) : `${sign} ${members.length}`;
};

/** What a supposed change does to an element of the network. */
export type Mark = 'ADDED' | 'CLOSED' | 'CHANGED';
/** The sign before the name of a box that a supposed change adds, closes or changes. */
export const MARK_SIGNS: Readonly<Record<Mark, string>> = { ADDED: '+', CLOSED: '//', CHANGED: '±' };

/**
 * Returns the style in which the map draws a passerelle: by its state when it is not active, else by its formality.
 */
export function passerelleLine(state: PasserelleState, formality: Formality | undefined): Line {
  if (state !== 'ACTIVE') return state;
  return formality ?? 'FORMALITY_UNKNOWN';
}

/** Returns the style in which the map draws a missing passerelle: one for certain, one for possible. */
export const ghostLine = (certainty: Certainty): Line =>
  certainty === 'certain' ? 'M04_CERTAIN' : 'M04_POSSIBLE';

export type Arrow = 'triangle' | 'vee' | 'diamond' | 'circle';
/**
 * Returns the arrow with which the map draws a kind of passerelle. Kinds that do not simply mean "goes on to" have an
 * arrow of their own.
 */
export const arrowOf = (kind: PasserelleKind): Arrow => {
  if (kind === 'RETURN') return 'vee';
  if (kind === 'CONCURRENT') return 'diamond';
  return kind === 'DISCOVERY' ? 'circle' : 'triangle';
};

/** How a box is drawn. Shape, border and sign carry the meaning; its colours only repeat it. */
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
    ...{ ground: 'frame', line: 'frameText', text: 'text', width: 1.5, border: 'solid' },
    shape: 'pile',
  },
  SILENT: { ground: 'ground', line: 'quiet', text: 'quiet', width: 1, border: 'dashed' },
  SILENT_FOLDED: {
    ...{ ground: 'ground', line: 'quiet', text: 'frameText', width: 1.5, border: 'dashed' },
    shape: 'pile',
  },
  ADDED: { ground: 'supposedGround', line: 'supposedText', text: 'text', width: 2.5, border: 'solid' },
  CHANGED: { ground: 'node', line: 'supposedText', text: 'text', width: 2.5, border: 'double' },
  CLOSED: { ground: 'goneGround', line: 'bad', text: 'goneText', width: 1.6, border: 'dashed' },
} as const satisfies Record<string, BoxLook>;

/** Distance between the two boxes of a pile. */
export const PILE = 4;

/**
 * Returns how the map draws a box (colours, width of its line): by its mark (added, closed, changed) if it has one,
 * else as an operator whose offer is not known, a folded box (`members`), an outlet or a filière.
 */
export function boxLook(node: {
  readonly stage: string;
  readonly mark?: Mark | undefined;
  readonly members?: readonly string[];
  /** The family of operators whose colour the box has. */
  readonly family?: Family | undefined;
}): BoxLook {
  const look = ownLook(node);
  if (node.mark !== undefined || node.family === undefined) return look;
  return { ...look, line: FAMILY_COLORS[node.family], width: FAMILY_BORDER };
}

/** Width of the border of a box that has the colour of a family. */
export const FAMILY_BORDER = 1.6;

function ownLook(node: Parameters<typeof boxLook>[0]): BoxLook {
  if (node.mark !== undefined) return BOX_LOOKS[node.mark];
  if (node.stage === OFFER_UNKNOWN) return BOX_LOOKS[node.members === undefined ? 'SILENT' : 'SILENT_FOLDED'];
  if (node.members !== undefined) return BOX_LOOKS.FOLDED;
  return node.stage === 'EMPLOYMENT' ? BOX_LOOKS.OUTLET : BOX_LOOKS.NODE;
}

/** The colour of each family of operators. A sign repeats it (`signs.ts`). */
export const FAMILY_COLORS: Readonly<Record<Family, Token>> = {
  INSERTION: 'insertion',
  EDUCATION: 'education',
  TRAINING: 'training',
  EMPLOYMENT: 'employment',
  SOCIAL: 'social',
  OTHER: 'others',
};

/** The frame around the filières of an operator. */
export const FRAME_LOOK: BoxLook = {
  ...{ ground: 'frame', line: 'frameLine', text: 'frameText' },
  ...{ width: 1, border: 'solid' },
};

const PLACE_LOOK: BoxLook = {
  ...{ ground: 'frame', line: 'border', text: 'frameText' },
  ...{ width: 1.5, border: 'solid' },
};
/** A bassin around its communes, and a clearing in it. */
const TERRITORY_LOOK: BoxLook = { ...PLACE_LOOK, ground: 'ground', text: 'quiet', width: 1 };
const ROOM_LOOK: BoxLook = { ...PLACE_LOOK, ground: 'ground', text: 'quiet', border: 'dashed' };
/** The looks of the areas of the map: communes, outlines and bands of bassins, and the rooms for boxes that are in none. */
export const AREA_LOOKS = {
  ...{ commune: PLACE_LOOK, bassin: PLACE_LOOK, unknown: ROOM_LOOK },
  ...{ territory: TERRITORY_LOOK, clearing: { ...TERRITORY_LOOK, ground: 'paper' } },
  ...{ outlets: ROOM_LOOK, several: ROOM_LOOK, nowhere: ROOM_LOOK },
} as const satisfies Record<Area['kind'], BoxLook>;

/** How the look of a lit or chosen box differs, and the least width of its line. */
export const EMPHASIS = {
  lit: { box: { line: 'lit', width: 2.5 }, line: 3.2 },
  chosen: { box: { ground: 'chosen', line: 'chosenLine', text: 'text', width: 4 }, line: 4 },
} as const satisfies Record<string, { readonly box: Partial<BoxLook>; readonly line: number }>;

/**
 * Opacity of dimmed boxes and frames, at which their names can still be read, and of the lower box of a pile.
 */
export const DIMMED = { box: 0.45, frame: 0.6, pile: 0.45 } as const;

/** Width of the halo of a flow, by the people that its band shows. A band that is missing has no halo. */
const HALO: Readonly<Partial<Record<Band, number>>> = {
  '5–9': 3,
  '10–19': 5,
  '20–49': 8,
  '50+': 11,
  '5+': 3,
  '10+': 5,
  '20+': 8,
};

/** Bands in which some number is masked: at least so many people were sent. */
const WITH_MASKED: ReadonlySet<Band> = new Set([MASKED, '5+', '10+', '20+']);

/** How a line shows the people who went along it. */
export interface FlowLook {
  /** Width of the halo on each side; 0 for none. */
  readonly halo: number;
  /** Whether the line has an edging, as some number is masked. */
  readonly isEdged: boolean;
}

/** Returns how a line shows a band of people; a line without a band shows none. */
export const flowLook = (band: Band | undefined): FlowLook =>
  band === undefined ? NO_FLOW : { halo: HALO[band] ?? 0, isEdged: WITH_MASKED.has(band) };

/** The look of a line along which nobody is known to have gone. */
export const NO_FLOW: FlowLook = { halo: 0, isEdged: false };
