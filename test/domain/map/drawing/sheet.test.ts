import { describe, expect, it } from 'vitest';
import { sheetVectors } from '../../../../domain/map/drawing/sheet.ts';
import { sheetFrame } from '../../../../domain/map/drawing/sheet-frame.ts';
import { svgFile, vector } from '../../../../domain/map/drawing/vector.ts';
import { emphasesOf, emphasisIn } from '../../../../domain/map/highlight.ts';
import { legendOf } from '../../../../domain/map/legend.ts';
import type { MapContent } from '../../../../domain/map/map-model.ts';
import { DIMMED, LINE_LOOKS } from '../../../../domain/map/marks.ts';
import { PALETTES } from '../../../../domain/map/palette.ts';
import { inFrame, type Rect } from '../../../../domain/map/slide-frame.ts';
import { placeMap } from '../../../support/place-map.ts';

const content: MapContent = {
  nodes: [
    { id: 'a', label: 'Alpha & Co', stage: 'LITERACY', group: 'op' },
    { id: 'b', label: 'Formation', stage: 'QUALIFICATION', group: 'op', mark: 'CHANGED' },
    { id: 'c', label: 'Emploi', stage: 'EMPLOYMENT' },
    { id: 'd', label: 'Plusieurs', stage: 'LITERACY', members: ['x', 'y'] },
  ],
  edges: [
    { id: 'ab', target: 'ab', from: 'a', to: 'b', line: 'PROTOCOL', kind: 'PROGRESSION', band: '5–9' },
    { id: 'bc', target: 'b', from: 'b', to: 'c', line: 'PREP' },
  ],
  ghosts: [{ id: 'db', target: 'gap:db', from: 'd', to: 'b', line: 'M04_CERTAIN' }],
  badges: [{ on: 'a', kind: 'MANY', sign: '!', members: [] }],
  groups: new Map([['op', 'Opérateur « un »']]),
};
const attention = { chosen: 'a', lit: [] };
const map = placeMap(content);
const areaNames = { unknown: '', outlets: '', several: '', nowhere: '', further: '{name} ({count})' };

/** A sheet of that map, as a program without a page draws it. */
const sheet = () =>
  svgFile(
    sheetVectors(
      {
        ...{ map, frame: { x: 0, y: 0, width: map.layout.width, height: map.layout.height }, width: 1000 },
        ...{ headers: map.stages, title: 'Réseau <essai>', sub: 'Lu au 31 décembre 2025', font: 'Roboto' },
        legend: [
          {
            title: 'Signes :',
            entries: legendOf(content, attention).map((entry) => ({ entry, words: `une ${entry.kind}` })),
          },
        ],
        foot: ['Source : inventaire'],
      },
      {
        ...{ palette: PALETTES.light, areaNames, lineScale: 1 },
        emphasisOf: emphasisIn(emphasesOf(map, attention)),
      },
    ),
  );

describe('the part of the map on a sheet', () => {
  const inside = (frame: Rect) => map.nodes.filter((node) => inFrame(frame, node)).map(({ id }) => id);
  const [first] = map.nodes;
  const all = map.nodes.map(({ id }) => id);

  it('holds every box that the screen shows in part, whole', () => {
    const { x, y } = first!;
    const seen = { x: x - 5, y: y - 5, width: 10, height: 10 };
    expect(inside(seen)).toEqual([]);
    const frame = sheetFrame(map, seen, false);
    expect(inside(frame)).toContain(first!.id);
    const { x: left, y: top, width, height } = frame;
    const cut = map.nodes.filter(
      (node) =>
        Math.abs(node.x - left - width / 2) < (node.width + width) / 2 &&
        Math.abs(node.y - top - height / 2) < (node.height + height) / 2 &&
        !inFrame(frame, node),
    );
    expect(cut).toEqual([]);
    expect(sheetFrame(map, frame, false)).toEqual(frame);
  });

  it('is all of the map where no part of it was chosen, and what the screen shows if that is all', () => {
    const { width, height } = map.layout;
    const most = { x: -40, y: -40, width: width - 20, height: height + 80 };
    expect(inside(most)).not.toEqual(all);
    expect(inside(sheetFrame(map, most, true))).toEqual(all);
    const seen = { x: -40, y: -40, width: width + 80, height: height + 80 };
    expect(sheetFrame(map, seen, true)).toEqual(seen);
    expect(sheetFrame({ ...map, nodes: [], groups: [] }, seen, true)).toEqual(seen);
  });
});

describe('a sheet drawn without a page', () => {
  it('gives each word of the legend the room that it has, whatever the face of the machine', () => {
    const words = [...sheet().matchAll(/<text[^>]*>(?:Signes :|une \w+)<\/text>/g)].map(([text]) => text);
    expect(words.length).toBeGreaterThan(5);
    const fitted = / textLength="[\d.]+" lengthAdjust="spacingAndGlyphs"/;
    expect(words.filter((text) => !fitted.test(text))).toEqual([]);
  });

  it('draws the mark at the beginning of a line beside its box, which would cover it', () => {
    const box = map.nodes.find(({ id }) => id === 'a')!;
    const { color } = LINE_LOOKS.PROTOCOL;
    const mark = new RegExp(
      `<rect x="([-0-9.]+)" y="[-0-9.]+" width="6" height="6" fill="${PALETTES.light[color]}"`,
    );
    expect(Number(mark.exec(sheet())?.[1])).toBeGreaterThanOrEqual(box.x + box.width / 2);
  });

  it('is a whole file of SVG in which every number is known', () => {
    const file = sheet();
    expect(file).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" .*<\/svg>$/);
    expect(file).not.toMatch(/NaN|undefined|Infinity|\[object/);
    const open = file.match(/<[a-z]+/g) ?? [];
    const closed = file.match(/<\/[a-z]+/g) ?? [];
    expect(open.length).toBe(closed.length);
  });

  it('holds every word of the map, its legend, its title and its foot', () => {
    const words = [...sheet().matchAll(/>([^<]+)</g)].map(([, text]) => text).join(' ');
    const written = ['Alpha &amp; Co', '± Formation', 'Emploi', 'Plusieurs', 'Opérateur « un »'];
    const around = [
      'Réseau &lt;essai&gt;',
      'Lu au 31 décembre 2025',
      'Source : inventaire',
      'LITERACY',
      'Signes :',
    ];
    for (const text of [...written, ...around]) expect(words).toContain(text);
    for (const { kind } of legendOf(content, attention)) expect(words).toContain(`une ${kind}`);
  });

  it('draws what is open in its own colours, and dims what is far from it', () => {
    const file = sheet();
    expect(file).toContain(`fill="${PALETTES.light.chosen}" stroke="${PALETTES.light.chosenLine}"`);
    expect(file).toContain(`<g opacity="${DIMMED.box}">`);
    expect(sheet()).toBe(file);
  });

  it('escapes what a file of SVG would read as its own', () => {
    expect(svgFile(vector('svg', { fontFamily: '"A" & B' }, ['<1>']))).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" font-family="&quot;A&quot; &amp; B">&lt;1&gt;</svg>',
    );
  });
});
