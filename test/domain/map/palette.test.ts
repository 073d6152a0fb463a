import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FAMILY_COLORS } from '../../../domain/map/marks.ts';
import { cssVariables, PALETTES, SHADES, type Token } from '../../../domain/map/palette.ts';
import { SCALE_VARIABLES } from '../../../domain/map/scale.ts';
import { FAMILY_SIGNS } from '../../../domain/map/signs.ts';
import { LOOKS, type Look } from '../../../domain/model/map-choices.ts';
import { PROJECT_ROOT } from '../../../server/paths.ts';
import { contrast, deltaE, SIGHTS } from '../../support/colour.ts';

/** Words on every ground that they may stand on. */
const PAGE_GROUNDS: readonly Token[] = ['paper', 'ground', 'select', 'found'];
const WORDS: readonly (readonly [Token, readonly Token[]])[] = [
  ['text', [...PAGE_GROUNDS, 'warnGround', 'badGround', 'supposedGround']],
  ['text', ['heat1', 'heat2', 'heat3', 'heat4', 'node', 'outlet', 'chosen']],
  ['quiet', ['paper', 'ground', 'select', 'found']],
  ['ink', ['paper', 'ground', 'select']],
  ['onInk', ['ink']],
  ['bad', ['paper', 'ground', 'badGround']],
  ['warn', ['paper', 'ground']],
  ['doubt', ['paper', 'ground']],
  ['supposedText', ['paper', 'supposedGround']],
  ['frameText', ['frame', 'ground', 'paper']],
  ['goneText', ['goneGround']],
  ['onBadge', ['badge']],
];
const LINES_OF_MAP = [
  ...([
    'established',
    'planned',
    'missing',
    'latent',
    'supposed',
    'gone',
    'stopped',
    'prep',
    'flow',
  ] as const),
];
/** Lines that say something, on what they are drawn on. */
const LINES: readonly (readonly [Token, readonly Token[]])[] = [
  ...LINES_OF_MAP.map((line) => [line, ['paper', 'frame']] as const),
  ['border', ['paper', 'ground']],
  ['foundLine', ['paper', 'found']],
  ['warnLine', ['paper', 'warnGround']],
  ['focus', ['paper', 'ground', 'frame', 'node']],
  ['hatch', ['paper']],
  ['nodeLine', ['node', 'frame', 'paper']],
  ['outletLine', ['outlet', 'paper']],
  ['bad', ['goneGround', 'frame']],
  ['supposedText', ['node', 'frame']],
  ['chosenLine', ['chosen', 'frame']],
  ['lit', ['node', 'frame']],
  ['badge', ['paper', 'frame']],
];

/** Pairs under what is asked, with what they have. */
const under = (look: Look, pairs: typeof WORDS, least: number): readonly string[] =>
  pairs.flatMap(([front, grounds]) =>
    grounds.flatMap((ground) => {
      const has = contrast(PALETTES[look][front], PALETTES[look][ground]);
      return has < least ? [`${front} on ${ground}: ${has.toFixed(2)}`] : [];
    }),
  );

describe('measures of colours', () => {
  it('are those of the published examples', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(deltaE('#ffffff', '#000000')).toBeCloseTo(100, 1);
    expect(deltaE('#123456', '#123456')).toBe(0);
    // Red and green of like lightness: far apart for most, near for who has no cone for green.
    expect(deltaE('#b05a2a', '#6f7a1f', 'deuteranopia')).toBeLessThan(deltaE('#b05a2a', '#6f7a1f') / 2);
  });
});

describe.each(LOOKS)('the %s look', (look) => {
  const [words, lines] = look === 'projector' ? [7, 3] : [4.5, 3];

  it(`has words at ${words}:1 at least`, () => {
    expect(under(look, WORDS, words)).toEqual([]);
  });

  it('has lines that say something at 3:1 at least', () => {
    expect(under(look, LINES, lines)).toEqual([]);
  });

  it('keeps apart the colours of the lines, however one sees', () => {
    // Greys say "at rest" together: sign, dash and arrow tell them apart.
    const meanings = LINES_OF_MAP.filter((line) => line !== 'prep' && line !== 'flow');
    const near = SIGHTS.flatMap((sight) =>
      meanings.flatMap((a, index) =>
        meanings.slice(index + 1).flatMap((b) => {
          const distance = deltaE(PALETTES[look][a], PALETTES[look][b], sight);
          return distance < 12 ? [`${a} and ${b}, ${sight}: ${distance.toFixed(1)}`] : [];
        }),
      ),
    );
    expect(near).toEqual([]);
  });

  it('keeps apart the colours of the families, which stand out from their grounds and from one another', () => {
    const colors = Object.values(FAMILY_COLORS);
    const pale = colors.flatMap((color) =>
      (['paper', 'node', 'frame'] as const).flatMap((ground) => {
        const has = contrast(PALETTES[look][color], PALETTES[look][ground]);
        return has < 3 ? [`${color} on ${ground}: ${has.toFixed(2)}`] : [];
      }),
    );
    expect(pale).toEqual([]);
    const near = colors.flatMap((a, index) =>
      colors.slice(index + 1).flatMap((b) => {
        const distance = deltaE(PALETTES[look][a], PALETTES[look][b]);
        return distance < 12 ? [`${a} and ${b}: ${distance.toFixed(1)}`] : [];
      }),
    );
    expect(near).toEqual([]);
    // Whoever sees no colour has a sign for each.
    expect(new Set(Object.values(FAMILY_SIGNS).map((sign) => JSON.stringify(sign))).size).toBe(colors.length);
  });

  it('gives every colour to the style sheets', () => {
    const variables = cssVariables(PALETTES[look]);
    expect(variables['--warn-ground']).toBe(PALETTES[look].warnGround);
    expect(variables['--heat-1']).toBe(PALETTES[look].heat1);
    expect(Object.keys(variables)).toHaveLength(Object.keys(PALETTES[look]).length);
  });
});

describe('the shades of the kit', () => {
  it('pass AA as filled buttons, in the light and in the dark', () => {
    for (const shades of [SHADES.ink, SHADES.red, SHADES.gray]) {
      expect(contrast(shades[8], '#ffffff')).toBeGreaterThanOrEqual(4.5);
      expect(contrast(shades[6], '#ffffff')).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(SHADES.ink[9], '#ffffff')).toBeGreaterThanOrEqual(7);
  });
});

describe('colours', () => {
  const files = (folder: string): string[] =>
    readdirSync(join(PROJECT_ROOT, folder)).flatMap((name) => {
      const path = posix.join(folder, name);
      return statSync(join(PROJECT_ROOT, path)).isDirectory() ? files(path) : [path];
    });
  const sources = files('client').map((path) => ({
    path,
    text: readFileSync(join(PROJECT_ROOT, path), 'utf8'),
  }));

  it('are written in one table only', () => {
    const colour =
      /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b|\b(?:rgba?|hsla?|oklch|lab)\(|(?:color|background|border|fill|stroke)[^:;\n]*:\s*['"]?(?:white|black|red|green|blue|gr[ae]y)\b/i;
    const elsewhere = sources
      .filter(({ path }) => /\.(css|tsx?)$/.test(path) && path !== 'client/palette.ts')
      .flatMap(({ path, text }) =>
        text
          .split('\n')
          .flatMap((line, index) => (colour.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
      );
    expect(elsewhere).toEqual([]);
  });

  it('are read under names that the table holds', () => {
    const known = new Set([...Object.keys(cssVariables(PALETTES.light)), ...Object.keys(SCALE_VARIABLES)]);
    const unknown = sources
      .filter(({ path }) => path.endsWith('.css'))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/var\((--[a-z0-9-]+)/g)].flatMap(([, name = '']) =>
          known.has(name) ? [] : [`${path} ${name}`],
        ),
      );
    expect(unknown).toEqual([]);
  });
});
