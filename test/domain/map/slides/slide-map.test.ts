import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentWithin } from '../../../../domain/map/focus.ts';
import { labelBox, overlap } from '../../../../domain/map/label-boxes.ts';
import { distanceTo } from '../../../../domain/map/layouts/polygons.ts';
import { legendOf } from '../../../../domain/map/legend.ts';
import { SIGN_SIZE } from '../../../../domain/map/letters.ts';
import { viewAt } from '../../../../domain/map/network-view.ts';
import { writtenOn } from '../../../../domain/map/placed-badges.ts';
import { roomLetters } from '../../../../domain/map/room-letters.ts';
import { lookedAt } from '../../../../domain/map/shown/unfolded.ts';
import { MOST_SIGNS, slideLegend } from '../../../../domain/map/slides/legend.ts';
import { slideMap } from '../../../../domain/map/slides/slide-map.ts';
import { LAYOUT_IDS, LEVELS } from '../../../../domain/model/map-choices.ts';
import { AS_OF, hauteSylve } from '../../../support/haute-sylve.ts';
import { expectLegible } from '../../../support/legibility.ts';
import { sampleContent, sampleFamilies } from '../../../support/sample-map.ts';
import { cases } from '../../../support/size.ts';

const view = viewAt(hauteSylve(), AS_OF);
const PICTURES = [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
];

/** The slide of what is lit, on a picture with a title of one line and one of a note. */
function slideOf(
  picture: { readonly width: number; readonly height: number },
  given: { readonly content?: ReturnType<typeof sampleContent>; readonly lit?: readonly string[] } & Partial<
    Pick<Parameters<typeof slideMap>[0], 'level' | 'opened'>
  >,
) {
  const letters = roomLetters(picture);
  const { lit = [], content = sampleContent({ lit: new Set(lit) }), level, opened = new Set() } = given;
  const known = new Set(content.nodes.map(({ id }) => id));
  const apart = new Set(lookedAt(view, lit, new Map()).filter((id) => known.has(id)));
  const room = { width: picture.width, height: picture.height - 8 * letters };
  const attention = { lit, chosen: undefined };
  return slideMap({ content, families: sampleFamilies, attention, apart, level, opened, room, letters });
}

/** Ways over passerelles of the sample, of at most a number of steps. */
function wayFrom(start: number, steps: number): readonly string[] {
  const { passerelles } = view.document;
  const ids: string[] = [];
  let at = passerelles[start % passerelles.length]!.from;
  for (let step = 0; step < steps; step++) {
    const next = passerelles.filter(({ from, to }) => from === at && !ids.includes(to));
    const one = next[start % Math.max(1, next.length)];
    if (one === undefined) break;
    ids.push(...(step === 0 ? [one.from] : []), one.id, one.to);
    at = one.to;
  }
  return ids;
}
const filieresOf = (ids: readonly string[]): readonly string[] =>
  ids.filter((id) => view.filieres.has(id) || view.outlets.has(id));

describe('a map on a slide', () => {
  it('is read from the back in every layout and at every level, and shows the whole of the sample', () => {
    for (const picture of PICTURES)
      for (const layout of LAYOUT_IDS)
        for (const level of [undefined, ...LEVELS]) {
          const made = slideOf(picture, { content: sampleContent({ layout }), level })!;
          expectLegible(made, picture, []);
          expect(made.count.filieres).toBe(made.count.all);
        }
  });

  it('shows both ends of any way, with the names of its steps, and few signs', () => {
    fc.assert(
      fc.property(
        fc.nat(59),
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom(...PICTURES),
        (start, steps, picture) => {
          const lit = wayFrom(start, steps);
          const made = slideOf(picture, { lit })!;
          expectLegible(made, picture, filieresOf(lit));
          const names = made.content.nodes.filter(({ id }) => lit.includes(id));
          expect(names.length).toBe(new Set(filieresOf(lit)).size);
          const signs = legendOf(made.content, made.attention).map((entry) => ({
            entry,
            words: 'Passerelle, convention signée',
          }));
          const shown = slideLegend(signs, picture.width, roomLetters(picture));
          expect(shown.length).toBeLessThanOrEqual(MOST_SIGNS);
          expect(shown.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: cases(400) },
    );
  });

  it('stays legible whatever is shown and lit, if need be by fewer boxes', () => {
    const all = sampleContent();
    const ids = all.nodes.map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 88 }),
        fc.nat(30),
        fc.constantFrom(...PICTURES),
        (shown, count, picture) => {
          const lit = shown.slice(0, count);
          const made = slideOf(picture, { content: contentWithin(all, new Set(shown)), lit })!;
          expectLegible(made, picture, lit);
        },
      ),
      { numRuns: cases(400) },
    );
  });

  it('shows the filières themselves where they fit, larger when they are few', () => {
    const all = sampleContent();
    const few = new Set(all.nodes.slice(0, 4).map(({ id }) => id));
    const made = slideOf(PICTURES[0]!, { content: contentWithin(all, few) })!;
    expect(made.count).toEqual({
      ...{ boxes: 4, isFolded: false, filieres: 4, all: 4 },
      out: { filieres: 0, outlets: 0 },
    });
    expect(made.zoom * 13).toBeGreaterThan(roomLetters(PICTURES[0]!) * 1.05);
    expect(slideOf(PICTURES[0]!, { content: contentWithin(all, new Set()) })).toBeUndefined();
  });

  it('leaves out the lines and marks that are not about what is lit', () => {
    const lit = wayFrom(0, 2);
    const made = slideOf(PICTURES[0]!, { lit })!;
    expect(made.map.edges.every(({ target }) => lit.includes(target))).toBe(true);
    expect(made.map.badges.every(({ on }) => lit.includes(on))).toBe(true);
  });
});

describe('a way on a slide', () => {
  it('is walked from left to right, then from right to left, and never runs back across the picture', () => {
    for (const steps of [4, 5, 6])
      for (const picture of PICTURES)
        for (let start = 0; start < 60; start += 6) {
          const lit = wayFrom(start, steps);
          const boxes = new Map(slideOf(picture, { lit })!.map.nodes.map((node) => [node.id, node]));
          const way = [...new Set(filieresOf(lit))].map((id) => boxes.get(id)!);
          if (way.length < 3 || way.length < boxes.size) continue;
          way.slice(1).forEach((box, at) => {
            const far = Math.abs(box.x - way[at]!.x);
            expect(far, `${picture.width} ${lit.join(' ')}`).toBeLessThan(box.width + 91);
          });
        }
  });
});

describe('the numbers on the lines of a slide', () => {
  it('stand each over no other number and no name', () => {
    for (const picture of PICTURES)
      for (const level of ['operators', 'types', 'stages'] as const) {
        const { signs, map } = slideOf(picture, { level })!;
        expect(signs.length).toBeGreaterThan(3);
        const boxes = signs.map(({ id, text, x, y }) => labelBox(id, [text], { x, y }, SIGN_SIZE));
        const names = writtenOn(map.nodes, [], []);
        const covered = boxes.flatMap((box, at) =>
          [...names, ...boxes.slice(at + 1)].filter((other) => overlap(box, other)).map(({ id }) => id),
        );
        expect(covered, `${picture.width} ${level}`).toEqual([]);
      }
  });

  it('stand on their own line or touch it, and cover no arrow of another', () => {
    for (const picture of PICTURES)
      for (const level of LEVELS.slice(1)) {
        const { signs, map } = slideOf(picture, { level })!;
        const lines = new Map(map.edges.map((edge) => [edge.id, edge.points]));
        for (const { id, text, x, y } of signs) {
          const points = lines.get(id)!;
          const far = Math.min(...points.slice(1).map((to, at) => distanceTo({ x, y }, points[at]!, to)));
          expect(far, `${picture.width} ${level} ${id}`).toBeLessThan(SIGN_SIZE);
          const heads = map.edges.filter((edge) => edge.id !== id).map(({ points }) => points.at(-1)!);
          const box = labelBox(id, [text], { x, y }, SIGN_SIZE);
          const covered = heads.filter((head) => overlap(box, { id, ...head, width: 1, height: 1 }));
          expect(covered, `${picture.width} ${level} ${id}`).toEqual([]);
        }
      }
  });

  it('join all passerelles between two stages in one line a direction, as many as there are in force', () => {
    for (const picture of PICTURES) {
      const { map, content } = slideOf(picture, { level: 'stages' })!;
      const agreed = map.edges.filter(({ line, ghost }) => !ghost && line !== 'FLOW');
      const pairs = agreed.map(({ from, to }) => `${from} ${to}`);
      expect(new Set(pairs).size).toBe(pairs.length);
      const boxOf = new Map(
        content.nodes.flatMap(({ id, members = [id] }) => members.map((one) => [one, id])),
      );
      const between = [...view.passerelles.values()].filter(
        ({ state, passerelle: { from, to } }) =>
          state === 'ACTIVE' && boxOf.get(from) !== boxOf.get(to) && boxOf.has(from) && boxOf.has(to),
      );
      const counted = agreed
        .filter(({ line }) => !['PREP', 'PLANNED', 'SUSPENDED', 'EXPIRED'].includes(line))
        .reduce((sum, { members }) => sum + (members?.length ?? 1), 0);
      expect(counted).toBe(between.length);
    }
  });

  it('need no sign for the usual arrow, which no line of a slide looks like', () => {
    const made = slideOf(PICTURES[0]!, { lit: wayFrom(0, 2) })!;
    const signs = legendOf(made.content, made.attention).map((entry) => ({ entry, words: 'mène à' }));
    expect(signs.some(({ entry }) => entry.kind === 'arrow')).toBe(true);
    const shown = slideLegend(signs, 1900, roomLetters(PICTURES[0]!));
    expect(shown.some(({ entry }) => entry.kind === 'arrow' && entry.arrow === 'triangle')).toBe(false);
  });
});
