import { LOOKS, type Look } from '../model/map-choices.ts';

/**
 * Every colour of the application, for each look. Pages read them as CSS variables (`--quiet`); the map and its
 * legend read this table. A shape, a line style or a word always repeats the meaning of a colour.
 */

/** The theme kept in the address: a look, or `auto` for the one that the operating system asks for. */
export const THEMES = ['auto', ...LOOKS] as const;
export type Theme = (typeof THEMES)[number];

const LIGHT = {
  // Backgrounds.
  paper: '#ffffff',
  ground: '#f6f8fa',
  select: '#eaf2f8',
  found: '#fff6d6',
  warnGround: '#fdecd8',
  badGround: '#fbeeee',
  supposedGround: '#f6eefe',
  // Text on them.
  text: '#14212b',
  quiet: '#4d5a66',
  ink: '#1d4f73',
  onInk: '#ffffff',
  bad: '#8f1d1d',
  warn: '#8a2d06',
  doubt: '#6b4a00',
  supposedText: '#6b21a8',
  // Lines with a meaning; `line` only separates.
  line: '#c9d2da',
  border: '#818b95',
  foundLine: '#9c7f1e',
  warnLine: '#b3400f',
  focus: '#c2410c',
  hatch: '#7c8b98',
  // Shades from little to much.
  heat1: '#fdf1e3',
  heat2: '#f9d9b4',
  heat3: '#f3bd82',
  heat4: '#e79a4b',
  // Boxes of the map.
  node: '#ffffff',
  nodeLine: '#5f7485',
  outlet: '#e3f1e6',
  outletLine: '#2c7a4b',
  frame: '#eaf0f5',
  frameLine: '#c6d3de',
  frameText: '#274b66',
  goneGround: '#f1e3e3',
  goneText: '#6b4444',
  badge: '#8f1d1d',
  onBadge: '#ffffff',
  chosen: '#fff6d6',
  chosenLine: '#0b3a5c',
  lit: '#b3400f',
  // Lines of the map.
  established: '#0a448c',
  planned: '#1b9563',
  missing: '#d94500',
  latent: '#451732',
  supposed: '#aa54e4',
  gone: '#902224',
  stopped: '#717b88',
  prep: '#7d8995',
  flow: '#4590b0',
  // Families of operators.
  insertion: '#0b7285',
  education: '#5f3dc4',
  training: '#8a5a00',
  employment: '#2b6a1e',
  social: '#a61e61',
  others: '#5b6873',
} as const;

export type Token = keyof typeof LIGHT;
export type Palette = Readonly<Record<Token, string>>;

const DARK: Palette = {
  paper: '#141c23',
  ground: '#1b252e',
  select: '#1f3344',
  found: '#3a3212',
  warnGround: '#40250f',
  badGround: '#3d2022',
  supposedGround: '#2e2140',
  text: '#e8eef3',
  quiet: '#aebbc6',
  ink: '#9ccbee',
  onInk: '#0d1a24',
  bad: '#ff9d9d',
  warn: '#ffb98a',
  doubt: '#f0cd7a',
  supposedText: '#d6b0ff',
  line: '#37444f',
  border: '#7b8894',
  foundLine: '#b49a3c',
  warnLine: '#f0945a',
  focus: '#ffa061',
  hatch: '#8494a1',
  heat1: '#2b2419',
  heat2: '#4a3317',
  heat3: '#6b4416',
  heat4: '#8a5310',
  node: '#1d2831',
  nodeLine: '#8fa3b3',
  outlet: '#173326',
  outletLine: '#63bd88',
  frame: '#18222b',
  frameLine: '#3a4a57',
  frameText: '#b9d6ea',
  goneGround: '#33262a',
  goneText: '#e2c3c3',
  badge: '#ff9d9d',
  onBadge: '#2a0a0a',
  chosen: '#3f3713',
  chosenLine: '#ffffff',
  lit: '#ffa061',
  established: '#9fd5f9',
  planned: '#1ca06d',
  missing: '#f6bf9c',
  latent: '#c0529a',
  supposed: '#bf70e8',
  gone: '#f2303a',
  stopped: '#a6a8ab',
  prep: '#7f8b96',
  flow: '#5aa0bd',
  // Families of operators.
  insertion: '#4fc3d6',
  education: '#b7a2ff',
  training: '#e0b04c',
  employment: '#8fce7e',
  social: '#f79ac4',
  others: '#a9b6c1',
};

// A light background with stronger contrasts, and no pale tints, which a projector would wash out.
const PROJECTOR: Palette = {
  paper: '#ffffff',
  ground: '#f2f5f8',
  select: '#d9e8f4',
  found: '#ffef9e',
  warnGround: '#ffe3c2',
  badGround: '#ffe3e3',
  supposedGround: '#f0e2ff',
  text: '#000000',
  quiet: '#2c3742',
  ink: '#0b3a5c',
  onInk: '#ffffff',
  bad: '#6e0b0b',
  warn: '#5c1d00',
  doubt: '#452f00',
  supposedText: '#4c1180',
  line: '#7d8894',
  border: '#55606b',
  foundLine: '#6e5600',
  warnLine: '#8a2d06',
  focus: '#a83200',
  hatch: '#55606b',
  heat1: '#fdf1e3',
  heat2: '#f9d9b4',
  heat3: '#f3bd82',
  heat4: '#eba45c',
  node: '#ffffff',
  nodeLine: '#33424f',
  outlet: '#d6efdc',
  outletLine: '#0f5c31',
  frame: '#e3ecf3',
  frameLine: '#66788a',
  frameText: '#0b2f4a',
  goneGround: '#f3dada',
  goneText: '#4a1212',
  badge: '#6e0b0b',
  onBadge: '#ffffff',
  chosen: '#ffe97a',
  chosenLine: '#000000',
  lit: '#a83200',
  established: '#0a3f86',
  planned: '#14805a',
  missing: '#cc4100',
  latent: '#3d0f2b',
  supposed: '#9a3fd6',
  gone: '#85191b',
  stopped: '#5f6873',
  prep: '#6c7782',
  flow: '#2f7fa3',
  // Families of operators.
  insertion: '#075a69',
  education: '#4a2ab3',
  training: '#6e4600',
  employment: '#1d5412',
  social: '#86134b',
  others: '#3f4b56',
};

export const PALETTES: Readonly<Record<Look, Palette>> = { light: LIGHT, dark: DARK, projector: PROJECTOR };

/** Factor for the width of lines; larger for a projector, so that the back of the room sees them. */
export const LINE_SCALE: Readonly<Record<Look, number>> = { light: 1, dark: 1, projector: 1.6 };

/** Turns a palette of colours into CSS variables, by name: the colour `warnGround` becomes `--warn-ground`. */
export const cssVariables = (palette: Palette): Record<string, string> =>
  Object.fromEntries(Object.entries(palette).map(([name, value]) => [`--${kebab(name)}`, value]));

const kebab = (name: string): string => name.replace(/[A-Z]|\d/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * Shades for the UI kit. The `dark` ones are its text, borders and backgrounds in the dark look, from text to the
 * deepest background.
 */
export const SHADES = {
  ink: [
    ...['#eaf2f8', '#d5e3ee', '#a9c6dd', '#7aa7cb', '#548dbc'],
    ...['#3c7db3', '#2e6d9f', '#245b87', '#1d4f73', '#123a57'],
  ],
  gray: [
    ...['#f8f9fa', '#f1f3f5', '#e3e7eb', '#ced4da', '#818b95'],
    ...['#5b6873', '#56616c', '#495057', '#343a40', '#212529'],
  ],
  red: [
    ...['#fff5f5', '#ffe3e3', '#ffc9c9', '#ffa8a8', '#ff8787'],
    ...['#fa5252', '#d92626', '#b82323', '#8f1d1d', '#7a1414'],
  ],
  orange: [
    ...['#fff4e6', '#ffe8cc', '#ffd8a8', '#ffc078', '#ffa94d'],
    ...['#f76707', '#c4410c', '#b3400f', '#93360d', '#6e2708'],
  ],
  dark: [
    ...['#e8eef3', '#d3dce3', '#aebbc6', '#9aa8b4', '#7b8894'],
    ...['#2c3944', '#1b252e', '#141c23', '#0f161c', '#0a0f14'],
  ],
} as const satisfies Record<string, readonly string[]>;
