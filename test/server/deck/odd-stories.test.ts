import { expect, it } from 'vitest';
import { openNetwork } from '../../../domain/answers/open-network.ts';
import type { SavedView } from '../../../domain/model/saved-view.ts';
import { deckMade } from '../../../server/analysis/deck.ts';
import { deckOnPaper, writeDeck } from '../../../server/deck/deck-file.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';
import { expectSoundPackage } from '../../support/office-package.ts';
import { unzipped } from '../../support/unzipped.ts';

const STATES = [
  { screen: 'text', text: 'Que décider ?' },
  { screen: 'plan', state: 'n=2&at=2025-12-31' },
  { screen: 'gaps', state: 'bassin=disparu' },
  { screen: 'text', text: '' },
  { state: 'map=2&sel=disparue&path=a,b,c' },
  { screen: 'pathways', state: 'from=disparue&to=OUTLETS' },
] as const satisfies readonly Partial<SavedView>[];

const madeOf = (views: readonly SavedView[]) =>
  deckMade(
    openNetwork({ ...hauteSylve(), stories: [{ id: 's', name: 'Longue' }], views: [...views] }),
    { format: 'pptx', story: 's', language: 'fr' },
    '2026-01-15',
    () => false,
  );

it('holds a story of sixty steps, also those whose elements vanished, and one without steps', async () => {
  const views = Array.from({ length: 60 }, (_, at): SavedView => {
    // Maps take longest, and one of them says enough.
    const state = STATES[at < STATES.length ? at : at % 4]!;
    return { id: `v${at}`, name: `Étape ${at + 1}`, rank: at, story: 's', ...state };
  });
  const deck = await madeOf(views);
  expect(deck.slides.map(({ title }) => title)).toEqual(views.map(({ name }) => name));
  expect(deckOnPaper(deck, true).slides).toHaveLength(60);
  const parts = await unzipped((await writeDeck(deck, { format: 'pptx' })).bytes);
  expectSoundPackage(parts);
  expect([...parts.keys()].filter((name) => /slides\/slide\d+\.xml$/.test(name))).toHaveLength(60);
  expect(deck.slides[2]!.notes.join(' ')).toContain('disparu');

  const empty = await madeOf([]);
  expect(empty.slides).toHaveLength(1);
  expectSoundPackage(await unzipped((await writeDeck(empty, { format: 'pptx' })).bytes));
}, 60_000);
