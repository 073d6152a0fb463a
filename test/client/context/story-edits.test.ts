import { describe, expect, it } from 'vitest';
import { added, addedText, movedTo, renamed, type Seen } from '../../../client/context/saved-views.ts';
import { addedStory, placedIn, removedStory, renamedStory } from '../../../client/context/story-edits.ts';
import { applied } from '../../../domain/change/difference.ts';
import { changesOf } from '../../../domain/change/edits.ts';
import type { ElementEdit } from '../../../domain/change/record.ts';
import { NetworkDocument } from '../../../domain/model/network.ts';
import { stepsOf } from '../../../domain/slides/steps.ts';
import { network } from '../../support/builders.ts';

/** The document after some edits, which must leave it valid. */
const written = (document: NetworkDocument, edits: readonly ElementEdit[]): NetworkDocument => {
  const { changes, conflicts, problems } = changesOf(document, edits, (_list, element) => element);
  expect([conflicts, problems]).toEqual([[], []]);
  return NetworkDocument.parse(applied(document, changes).document);
};
const seen: Seen = { search: '', at: undefined, camera: undefined, profile: undefined };
const ids = (document: NetworkDocument, story?: string): string =>
  stepsOf(document, story)
    .map(({ id }) => id)
    .join(' ');

/** A network with a story of three steps, and one view that belongs to none. */
function told(): NetworkDocument {
  const views = ['a', 'b', 'c'].map((id, rank) => ({ id, name: id, rank, story: 'jeudi' }));
  return {
    ...network({}),
    stories: [{ id: 'jeudi', name: 'Jeudi' }],
    views: [...views, { id: 'seule', name: 'Seule', rank: 4 }],
    meetings: [{ id: 'reunion', name: 'Réunion', date: '2026-02-01', story: 'jeudi' }],
  };
}

describe('a story', () => {
  it('is added under an id of its own and renamed', () => {
    const first = addedStory(network({}), 'Été');
    expect(first.id).toBe('presentation-ete');
    const document = written(network({}), [first.edit]);
    expect(addedStory(document, 'Été !').id).toBe('presentation-ete-2');
    const later = written(document, renamedStory(document.stories[0]!, 'Automne'));
    expect(later.stories).toEqual([{ id: first.id, name: 'Automne' }]);
    expect(renamedStory(later.stories[0]!, 'Automne')).toEqual([]);
  });

  it('takes what is kept for it last: a view of the map, a text', () => {
    const view = added(told(), { name: 'Carte', note: '' }, seen, 'jeudi');
    const document = written(told(), [view.edit]);
    const text = addedText(document, { name: 'Pourquoi', text: '- un' }, 'jeudi');
    const later = written(document, [text.edit]);
    expect(ids(later, 'jeudi')).toBe('a b c vue-carte vue-pourquoi');
    expect(ids(later)).toBe('seule');
    const step = later.views.find(({ id }) => id === text.id)!;
    expect(step).toEqual({
      ...{ id: text.id, name: 'Pourquoi', rank: 4, story: 'jeudi' },
      ...{ screen: 'text', text: '- un' },
    });
    const words = { name: 'Pourquoi', note: '', speakerNotes: '', text: '' };
    expect(written(later, renamed(step, words)).views.at(-1)).not.toHaveProperty('text');
  });

  it('is arranged apart from the other views, whose ranks stay', () => {
    const document = written(told(), movedTo(told(), 'c', 0));
    expect([ids(document, 'jeudi'), ids(document)]).toEqual(['c a b', 'seule']);
    expect(movedTo(told(), 'a', 2).length).toBe(3);
    expect(movedTo(told(), 'a', 3)).toEqual([]);
    expect(movedTo(told(), 'supprimee', 0)).toEqual([]);
    const moved = written(told(), placedIn(told(), told().views[0]!, undefined));
    expect([ids(moved, 'jeudi'), ids(moved)]).toEqual(['b c', 'seule a']);
    expect(placedIn(told(), told().views[0]!, 'jeudi')).toEqual([]);
  });

  it('is removed with its steps or without them, and no meeting names it any more', () => {
    const kept = written(told(), removedStory(told(), 'jeudi', true));
    expect([kept.stories, ids(kept)]).toEqual([[], 'seule a b c']);
    const gone = written(told(), removedStory(told(), 'jeudi', false));
    expect(ids(gone)).toBe('seule');
    for (const document of [kept, gone]) {
      expect(document.meetings[0]).not.toHaveProperty('story');
      expect(document.views.every(({ story }) => story === undefined)).toBe(true);
    }
  });
});
