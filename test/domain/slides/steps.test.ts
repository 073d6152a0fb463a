import { expect, it } from 'vitest';
import { stepsOf, storyTold } from '../../../domain/slides/steps.ts';
import { network } from '../../support/builders.ts';

const document = {
  ...network({}),
  stories: [
    { id: 'jeudi', name: 'Jeudi' },
    { id: 'vide', name: 'Vide' },
  ],
  views: [
    { id: 'c', name: 'C', rank: 1, story: 'jeudi' },
    { id: 'seule', name: 'Seule', rank: 0 },
    { id: 'b', name: 'B', rank: 1, story: 'jeudi' },
    { id: 'a', name: 'A', rank: 7, story: 'jeudi' },
  ],
};
const ids = (story: string | undefined): readonly string[] => stepsOf(document, story).map(({ id }) => id);

it('a story has its own steps by rank, then by id; the views that belong to none are told together', () => {
  expect(ids('jeudi')).toEqual(['b', 'c', 'a']);
  expect(ids(undefined)).toEqual(['seule']);
  expect(ids('vide')).toEqual([]);
  expect(ids('supprimee')).toEqual([]);
});

it('a link to a step tells the story of that step, unless it names a story', () => {
  expect(storyTold(document, { story: undefined, slide: 'a' })).toBe('jeudi');
  expect(storyTold(document, { story: undefined, slide: 'seule' })).toBeUndefined();
  expect(storyTold(document, { story: undefined, slide: 'supprimee' })).toBeUndefined();
  expect(storyTold(document, { story: 'vide', slide: 'a' })).toBe('vide');
});
