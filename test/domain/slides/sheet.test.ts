import { describe, expect, it } from 'vitest';
import type { Vector } from '../../../domain/map/drawing/vector.ts';
import { CAPITALS, LEAST_CAPITALS } from '../../../domain/map/room-letters.ts';
import { textWidth } from '../../../domain/map/text.ts';
import { sampleDeck } from '../../support/decks.ts';

interface Written {
  readonly text: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
}

const widths = { wide: 1920, narrow: 1440 } as const;

/** The texts of a drawing with their size and place in it. Signs on lines and samples of signs are no names. */
function written(vector: Vector, at = { x: 0, y: 0, zoom: 1 }): readonly Written[] {
  const { tag, attributes, children } = vector;
  if (tag === 'text') {
    if (attributes.stroke !== undefined && attributes.stroke !== 'none') return [];
    const size = (attributes.fontSize ?? 0) * at.zoom;
    return children.map((child) => {
      const own = typeof child === 'string' ? attributes : child.attributes;
      const text = typeof child === 'string' ? child : child.children.join('');
      return { text, size, x: at.x + (own.x ?? 0) * at.zoom, y: at.y + (own.y ?? 0) * at.zoom };
    });
  }
  let inside = at;
  if (tag === 'svg' && attributes.viewBox !== undefined) {
    const [left = 0, top = 0, width = 1] = attributes.viewBox.split(' ').map(Number);
    const zoom = (at.zoom * (attributes.width ?? 1)) / width;
    const [x, y] = [at.x + (attributes.x ?? 0) * at.zoom, at.y + (attributes.y ?? 0) * at.zoom];
    inside = { x: x - left * zoom, y: y - top * zoom, zoom };
  }
  return children.flatMap((child) => (typeof child === 'string' ? [] : written(child, inside)));
}

describe.each(['wide', 'narrow'] as const)('the slides of the sample, %s', async (shape) => {
  const { slides, size } = await sampleDeck('pptx', shape);

  it('write every word in letters that the back row reads', () => {
    expect(slides).toHaveLength(7);
    for (const { sheet } of slides) {
      const names = sheet.parts.filter(({ id }) => id !== 'legend').flatMap(({ drawn }) => drawn);
      const capitals = names.flatMap((one) => written(one)).map((one) => one.size * CAPITALS);
      expect(Math.min(...capitals) / size.height).toBeGreaterThanOrEqual(LEAST_CAPITALS);
    }
  });

  it('keep all of it inside, part below part', () => {
    for (const { title, sheet } of slides) {
      expect(sheet.width, title).toBe(widths[shape]);
      const outside = sheet.parts.flatMap(({ drawn }) =>
        drawn
          .flatMap((one) => written(one))
          .filter(
            ({ x, y, text, size: own }) =>
              x < 0 || y < own / 2 || y > sheet.height || x > sheet.width || text === '',
          ),
      );
      expect(outside, title).toEqual([]);
      const frames = sheet.parts.filter(({ id }) => id !== 'number').map(({ frame }) => frame);
      frames.forEach((frame, at) => {
        const next = frames[at + 1];
        if (next !== undefined) expect(frame.y + frame.height, title).toBeLessThanOrEqual(next.y + 1);
      });
      const lowest = Math.max(...frames.map((frame) => frame.y + frame.height));
      expect(lowest).toBeLessThanOrEqual(sheet.height);
      const legend = sheet.parts.find(({ id }) => id === 'legend')!;
      for (const { text, x, size: own } of legend.drawn.flatMap((one) => written(one)))
        expect(x + textWidth(text, own), text).toBeLessThanOrEqual(sheet.width);
    }
  });

  it('have a foot of which nothing is cut, and no line of it begins with a point', () => {
    for (const { title, sheet } of slides) {
      const lines = sheet.parts.find(({ id }) => id === 'source')!.drawn.flatMap((one) => written(one));
      const texts = lines.map(({ text }) => text);
      expect(
        texts.filter((text) => text.includes('…') || text.startsWith('·')),
        title,
      ).toEqual([]);
      expect(texts.join(' ').replaceAll('\u00a0', ' ')).toMatch(
        title === 'Notre question' ? /Lu au/ : /Public : tout le monde($| · \p{Lu}\p{L}+ : )/u,
      );
    }
  });

  it('say what is supposed with its effect, what has vanished, and what they were read from', () => {
    const [whole, way, supposed, since] = slides.map(({ notes }) =>
      notes.join('\n').replaceAll('\u00a0', ' '),
    );
    expect(whole).toMatch(/^Dire <bonjour> & merci\.\nMontrer le trou\.\nDe l’accueil à l’emploi\n/);
    expect(way).toContain('Source : inventaire « Bassin de la Haute-Sylve »');
    expect(supposed).toMatch(
      /Supposé : passerelle fermée, .+ → .+\n\d+ places par an perdent : .+\.\n\d+ constats? .*changeraient?\./,
    );
    expect(since).toContain('un élément supprimé');
    expect(since).toContain('Ce qui diffère entre le 1er janvier 2020');
  });
});
