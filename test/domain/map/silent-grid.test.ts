import { expect, it } from 'vitest';
import type { MapContent, MapNode } from '../../../domain/map/map-model.ts';
import { OFFER_UNKNOWN } from '../../../domain/map/network-view.ts';
import { placeMap } from '../../support/place-map.ts';

it('places 152 unknown operators beside two filières in a grid of the shape of a screen', () => {
  const content: MapContent = {
    nodes: [
      { id: 'a', label: 'a', stage: 'LITERACY' },
      { id: 'b', label: 'b', stage: 'QUALIFICATION' },
      ...Array.from(
        { length: 152 },
        (_, at): MapNode => ({
          id: `school${at}`,
          label: `École ${at}`,
          stage: OFFER_UNKNOWN,
        }),
      ),
    ],
    ...{ edges: [], ghosts: [], badges: [], groups: undefined },
  };
  const map = placeMap(content);
  const schools = map.nodes.filter(({ stage }) => stage === OFFER_UNKNOWN);
  const spread = (of: (box: (typeof schools)[number]) => number): number =>
    Math.max(...schools.map(of)) - Math.min(...schools.map(of));
  const shape = spread(({ x }) => x) / spread(({ y }) => y);
  expect(shape).toBeGreaterThan(1);
  expect(shape).toBeLessThan(4);
});
