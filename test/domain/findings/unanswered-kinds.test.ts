import { expect, it } from 'vitest';
import { unansweredKinds } from '../../../domain/findings/unanswered-kinds.ts';

const nothing = { audience: false, cells: false, operators: false };

it('names the kinds that only an audience, or only cells, could show', () => {
  expect(unansweredKinds(['M17', 'M14', 'M01', 'M09'], nothing)).toEqual([
    { kind: 'M09', reason: 'NEEDS_AUDIENCE' },
    { kind: 'M14', reason: 'NEEDS_AUDIENCE' },
    { kind: 'M17', reason: 'NEEDS_CELLS' },
  ]);
  expect(unansweredKinds(['M09', 'M14', 'M17'], { ...nothing, audience: true, cells: true })).toEqual([]);
});

it('says that between two operators only M04 is looked for', () => {
  expect(unansweredKinds(['M01', 'M04'], { ...nothing, operators: true })).toEqual([
    { kind: 'M01', reason: 'ONLY_M04' },
  ]);
});

it('says nothing when no kind is asked for by name', () => {
  expect(unansweredKinds([], nothing)).toEqual([]);
});
