import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCALE_VARIABLES, SPACES, TEXT } from '../../domain/map/scale.ts';
import { FACE, STAND_IN } from '../../domain/map/typeface.ts';
import { PROJECT_ROOT } from '../../server/paths.ts';

const sheets = readdirSync(join(PROJECT_ROOT, 'client'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path) => ({ path, text: readFileSync(join(PROJECT_ROOT, 'client', path), 'utf8') }));

/** Every declaration of some properties in the style sheets, with its file. */
const declared = (properties: RegExp) =>
  sheets.flatMap(({ path, text }) =>
    [...text.matchAll(/(?<=[\s{;])([a-z-]+):\s*([^;{}]+);/g)].flatMap(([, property = '', value = '']) =>
      properties.test(property) ? [{ said: `${path}: ${property}: ${value}`, value }] : [],
    ),
  );
const LENGTH = /(?<![\w.-])[\d.]+(?:px|rem|pt|em)\b/;

describe('the scale of sizes', () => {
  it('is the only source of sizes of text in style sheets, but for shares of the text around', () => {
    const raw = declared(/^font(-size)?$/)
      .filter(({ value }) => LENGTH.test(value.replace(/^[\d.]+em$/, '')))
      .map(({ said }) => said);
    expect(sheets.length).toBeGreaterThan(20);
    expect(raw).toEqual([]);
  });

  it('is the only source of radii, but for circles', () => {
    const raw = declared(/^border(-[a-z]+)*-radius$/).filter(({ value }) => LENGTH.test(value));
    expect(raw.map(({ said }) => said)).toEqual([]);
  });

  it('gives each space that it has: none of them is written as a number', () => {
    const own = Object.values(SPACES).map((space) => `${space}rem`);
    const raw = declared(/^((row|column)-)?gap$|^(padding|margin)(-|$)/).filter(({ value }) =>
      value.split(' ').some((part) => own.includes(part)),
    );
    // Before the page is rendered there are no variables.
    expect(raw.map(({ said }) => said)).toEqual([]);
  });

  it('knows every size that style sheets ask for', () => {
    const used = new Set(
      sheets.flatMap(({ text }) =>
        [...text.matchAll(/var\((--(?:text|room|paper|space|radius)-[a-z]+)/g)].map(([, name = '']) => name),
      ),
    );
    expect(used.size).toBeGreaterThan(15);
    expect([...used].filter((name) => !(name in SCALE_VARIABLES))).toEqual([]);
  });

  it('has steps that the eye tells apart, none too small to read', () => {
    const sizes = Object.values(TEXT);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(0.75);
    sizes.slice(1).forEach((size, at) => {
      expect(size / sizes[at]!).toBeGreaterThan(1.05);
    });
  });

  it('names the faces as the style sheet does', () => {
    const face = sheets.find(({ path }) => path.endsWith('face.css'))!.text;
    const names = new Set([...face.matchAll(/font-family: "([^"]+)"/g)].map(([, name]) => name));
    expect([...names]).toEqual([FACE, STAND_IN]);
  });
});
