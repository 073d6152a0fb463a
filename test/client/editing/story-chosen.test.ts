import { expect, it } from 'vitest';
import { addedStep } from '../../../client/context/saved-views.ts';
import { firstStory, lacksName, NEW_STORY, storyEdits } from '../../../client/editing/story-chosen.ts';
import { network } from '../../support/builders.ts';

const document = network({ stories: [{ id: 'jeudi', name: 'Jeudi' }] });

it('a step goes to the first story where none was used yet, to a new one by its name, or to none', () => {
  expect(firstStory(document)).toEqual({ story: 'jeudi', name: '' });
  expect(firstStory(network({}))).toEqual({ story: '', name: '' });
  expect(storyEdits(document, { story: 'jeudi', name: '' })).toEqual({ id: 'jeudi', edits: [] });
  expect(storyEdits(document, { story: '', name: '' })).toEqual({ id: undefined, edits: [] });
  const made = storyEdits(document, { story: NEW_STORY, name: ' Comité ' });
  expect(made.edits).toEqual([
    { do: 'ADD', list: 'stories', element: { id: 'presentation-comite', name: 'Comité' } },
  ]);
  expect([lacksName({ story: NEW_STORY, name: ' ' }), lacksName({ story: '', name: '' })]).toEqual([
    true,
    false,
  ]);
  const seen = { screen: 'dashboard', search: '', at: '2025-12-31', profile: undefined } as const;
  const { edit } = addedStep(document, { name: 'Chiffres', note: '' }, seen, made.id);
  expect(edit).toMatchObject({ element: { story: 'presentation-comite', screen: 'dashboard', rank: 0 } });
});
