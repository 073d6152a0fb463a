import { expect, it } from 'vitest';
import { textsIn, vector } from '../../../domain/map/drawing/vector.ts';
import { textWidth } from '../../../domain/map/text.ts';
import { drawnArrows } from '../../../server/deck/drawn-arrows.ts';

it('draws arrows as shapes between pieces of text that stand where they did, and leaves other texts alone', () => {
  const line = vector('text', { x: 10, y: 50, fontSize: 20, fill: '#123' }, ['LEE → MIRE → Forem']);
  const label = vector('text', { fontSize: 20, textAnchor: 'middle' }, [
    vector('tspan', { x: 100, y: 30 }, ['A → B']),
    vector('tspan', { x: 100, y: 60 }, ['C']),
  ]);
  const plain = vector('text', { x: 1, y: 2, fontSize: 20 }, ['Sans flèche']);
  const drawn = drawnArrows(vector('svg', {}, [vector('g', {}, [line, label]), plain]));
  expect(textsIn(drawn)).toEqual(['LEE', 'MIRE', 'Forem', 'A', 'B', 'C', 'Sans flèche']);
  const [group, same] = drawn.children;
  expect(same).toEqual(plain);
  const parts = (group as typeof line).children as (typeof line)[];
  expect(parts.filter(({ tag }) => tag === 'path').length).toBe(3);
  const at = (text: string) => parts.find(({ children }) => children[0] === text)!.attributes;
  expect(at('LEE')).toMatchObject({ x: 10, y: 50, fill: '#123' });
  expect(at('MIRE').x).toBeCloseTo(10 + textWidth('LEE → ', 20), 3);
  expect(at('A').x).toBeCloseTo(100 - textWidth('A → B', 20) / 2, 3);
  expect(at('C').x).toBeCloseTo(100 - textWidth('C', 20) / 2, 3);
});
