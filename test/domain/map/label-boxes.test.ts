import { describe, expect, it } from 'vitest';
import { markedElements } from '../../../domain/findings/finding.ts';
import { BADGES } from '../../../domain/map/badges.ts';
import { filieresInside } from '../../../domain/map/filters.ts';
import { clearPlace, labelBox, overlap, signPlace } from '../../../domain/map/label-boxes.ts';
import { FONT_SIZE } from '../../../domain/map/letters.ts';
import type { MapContent } from '../../../domain/map/map-model.ts';
import { viewAt } from '../../../domain/map/network-view.ts';
import { badgeBox, writtenOn } from '../../../domain/map/placed-badges.ts';
import { type MapChoices, mapContent } from '../../../domain/map/shown/content.ts';
import { vocabulary } from '../../../domain/messages/fr/vocabulary.ts';
import type { LayoutId } from '../../../domain/model/map-choices.ts';
import { AS_OF, hauteSylve } from '../../support/haute-sylve.ts';
import { placeMap } from '../../support/place-map.ts';
import { answerTo, frozenQuestions } from '../../support/sample-frozen.ts';

const document = hauteSylve();
const view = viewAt(document, AS_OF);
const choices: Omit<MapChoices, 'layout'> = {
  inside: filieresInside(view, { bassin: [], type: [], stage: [], sector: [] }),
  whole: true,
  formality: [],
  kinds: [],
  ghosts: 0,
  gap: undefined,
  flows: true,
  preps: true,
  marks: new Map(),
  gone: new Set(),
};
/** Every badge that the map can bear, at once. */
const badges = answerTo(document, frozenQuestions(document)[0]!).flatMap((finding) => {
  const { kind } = finding;
  const sign = BADGES.get(kind);
  return sign === undefined ? [] : [...new Set(markedElements(finding))].map((on) => ({ on, kind, sign }));
});
const sample = (layout: LayoutId): MapContent => ({
  ...mapContent(view, vocabulary, undefined, [], undefined, { ...choices, layout }).content,
  badges,
});

describe('labels of layouts in columns at rest', () => {
  it.each(['stage', 'bassin'] as const)('are never written over one another (%s)', (layout) => {
    const map = placeMap(sample(layout));
    const labels = [...writtenOn(map.nodes, map.groups, map.edges), ...map.badges.map(badgeBox)];
    expect(map.badges.length).toBeGreaterThan(40);
    expect(labels.length).toBeGreaterThan(93 + 40);
    const over = labels.flatMap((a, index) =>
      labels.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${a.id} and ${b.id}`] : [])),
    );
    expect(over).toEqual([]);
  });

  it('stay inside their boxes', () => {
    for (const { lines, x, y, width, height } of placeMap(sample('stage')).nodes) {
      const label = labelBox('', lines, { x, y }, FONT_SIZE);
      expect(label.width).toBeLessThanOrEqual(width);
      expect(label.height).toBeLessThanOrEqual(height);
    }
  });
});

describe('the place of a badge on a line', () => {
  const line = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
  ];
  const size = { width: 10, height: 10 };

  it('is its middle, or near it where something is written there', () => {
    expect(clearPlace(line, size, [])).toEqual({ x: 50, y: 0 });
    const word = labelBox('word', ['word'], { x: 50, y: 0 }, 10);
    const place = clearPlace(line, size, [word]);
    expect(overlap(word, { id: '', ...place, ...size })).toBe(false);
    expect(Math.abs(place.x - 50)).toBeLessThan(30);
  });

  it('is beside a line without room, and its middle when there is no room at all', () => {
    const wall = (height: number) => [{ id: 'wall', x: 50, y: 0, width: 300, height }];
    expect(clearPlace(line, size, wall(10))).toEqual({ x: 50, y: 11 });
    expect(clearPlace(line, size, wall(90))).toEqual({ x: 50, y: 0 });
  });
});

describe('the place of a sign', () => {
  it('is the middle corner, or the middle of the middle part', () => {
    const [a, b, c, d] = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 20 },
      { x: 30, y: 20 },
    ];
    expect(signPlace([a!, b!, c!])).toEqual(b);
    expect(signPlace([a!, b!, c!, d!])).toEqual({ x: 10, y: 10 });
    expect(signPlace([a!, b!])).toEqual({ x: 5, y: 0 });
  });
});
