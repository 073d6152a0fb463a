import cytoscape from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { elementsOf } from '../../../client/map/elements.ts';
import { mapStyle } from '../../../client/map/style.ts';
import { mapVectors } from '../../../domain/map/drawing/map.ts';
import { svgFile, vector } from '../../../domain/map/drawing/vector.ts';
import type { PlacedMap } from '../../../domain/map/map-model.ts';
import { PALETTES } from '../../../domain/map/palette.ts';
import { groupBy } from '../../../domain/model/grouping.ts';
import { type LayoutId, LOOKS } from '../../../domain/model/map-choices.ts';
import { placeMap } from '../../support/place-map.ts';
import { firstSight, sampleContent } from '../../support/sample-map.ts';

const areaNames = { unknown: 'u', outlets: 'o', several: 's', nowhere: 'n', further: '{name} ({count})' };

/** The map as the screen draws it, without a screen. */
const onScreen = (map: PlacedMap, look: (typeof LOOKS)[number]) =>
  cytoscape({
    ...{ headless: true, styleEnabled: true, elements: elementsOf(map, areaNames) },
    style: mapStyle(PALETTES[look], 1),
  }).elements();

/** The map as a file holds it. */
const inFile = (map: PlacedMap, look: (typeof LOOKS)[number]): string =>
  svgFile(
    vector(
      'svg',
      {},
      mapVectors(map, { palette: PALETTES[look], areaNames, lineScale: 1, emphasisOf: () => new Set() }),
    ),
  );

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const sorted = (items: Iterable<string>): readonly string[] => [...items].sort();
/** `rgb(1,2,3)` of a colour that is written with six digits. */
const rgbOf = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(',')})`;

const maps = (['stage', 'operator', 'place', 'bassin', 'organic'] satisfies LayoutId[]).flatMap((layout) => {
  const content = sampleContent({ layout, preps: true });
  return [
    { name: `${layout}, first sight`, map: placeMap(firstSight(content)) },
    { name: `${layout}, filières`, map: placeMap(content) },
  ];
});

describe.each(maps)('the file of a map ($name)', ({ map }) => {
  const drawn = onScreen(map, 'light');
  const file = inFile(map, 'light');

  it('has every word of the screen, as often', () => {
    const texts = drawn.map((one) => one.style('label') as string).flatMap((text) => text.split('\n'));
    const words = new Map(
      [
        ...groupBy(
          texts.filter((text) => text !== ''),
          String,
        ),
      ].map(([w, all]) => [w, all.length]),
    );
    expect(words.size).toBeGreaterThan(15);
    for (const [word, count] of words)
      expect([word, file.split(`>${escaped(word)}<`).length - 1 >= count]).toEqual([word, true]);
  });

  it('has every arrow of the screen', () => {
    const shapes = drawn.edges().map((edge) => edge.style('target-arrow-shape') as string);
    const ends = [...file.matchAll(/<path d="([^"]*)" transform="translate/g)].map(([, d]) => d!);
    const counts = (items: readonly string[]) =>
      sorted([...groupBy(items, String).values()].map(({ length }) => String(length)));
    expect(shapes.length).toBeGreaterThan(0);
    expect(counts(ends)).toEqual(counts(shapes));
  });

  it('has every sign and every bar of the screen', () => {
    for (const [selector, tag] of [
      ['.sign, .icon, .area', 'polygon'],
      ['.bar, .badge, .group, .node', 'rect'],
    ] as const) {
      const inside = file.split(`<${tag} `).length - 1;
      expect(inside).toBeGreaterThanOrEqual(drawn.filter(selector).not('.outlet').length);
    }
  });

  it.each(LOOKS)('has every colour of the screen (%s)', (look) => {
    const colors = new Set<string>();
    for (const one of onScreen(map, look).toArray()) {
      if (one.isEdge()) {
        for (const name of ['line-color', 'target-arrow-color']) colors.add(one.style(name));
        continue;
      }
      const opaque = Number(one.style('background-opacity')) > 0;
      if (opaque) colors.add(one.style('background-color'));
      if (opaque && Number.parseFloat(one.style('border-width')) > 0) colors.add(one.style('border-color'));
      if (one.style('label') !== '') colors.add(one.style('color'));
    }
    const written = new Set([...inFile(map, look).matchAll(/#[0-9a-f]{6}/g)].map(([hex]) => rgbOf(hex)));
    expect(colors.size).toBeGreaterThan(5);
    expect(sorted([...colors].filter((color) => !written.has(color)))).toEqual([]);
  });
});
