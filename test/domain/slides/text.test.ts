import { describe, expect, it } from 'vitest';
import { CAPITALS, LEAST_CAPITALS, roomLetters } from '../../../domain/map/room-letters.ts';
import { queryValues } from '../../../domain/model/query-text.ts';
import type { SavedView } from '../../../domain/model/saved-view.ts';
import { stepKindOf } from '../../../domain/slides/step-kinds.ts';
import { stepWords } from '../../../domain/slides/words/step-words.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';
import { expectReadable, PICTURES, slideRoom } from '../../support/slide-rooms.ts';

const words = stepWords('fr');
const picture = { sha256: 'a'.repeat(64), type: 'image/png', bytes: 10, alt: 'La gare' } as const;

const drawn = async (step: Partial<SavedView>, size = PICTURES[0]!) => {
  const view: SavedView = { id: 'one', name: 'Une étape', rank: 0, screen: 'text', ...step };
  const document = hauteSylve();
  const ready = await stepKindOf(view)!.prepare({
    ...{ step: view, document, revision: 1, today: '2026-01-15', words },
    ask: () => Promise.reject(new Error('A text asks nothing.')),
    rest: async () => undefined,
  });
  return { ready, slide: ready.draw(slideRoom(size), 'projector') };
};

describe('a text as a step of a story', () => {
  it('is read from the back, whole if it can be, in both rooms', async () => {
    const text =
      'Trois propositions au bassin :\n\n- signer avec Le Chantier\n- ouvrir un test <b>oral</b>\n\nÀ décider en mars.';
    for (const size of PICTURES) {
      const { slide } = await drawn({ text }, size);
      const { smallest } = expectReadable(slide, size);
      expect(smallest * CAPITALS).toBeGreaterThan(size.height * LEAST_CAPITALS * 1.3);
      expect(slide.shown).toBeUndefined();
      // Markup is shown as it was typed.
      expect(slide.said).toContain('• ouvrir un test <b>oral</b>');
    }
  });

  it('says how much of a long text is on it, and keeps the least size', async () => {
    const text = Array.from(
      { length: 80 },
      (_, at) => `- Proposition ${at} pour le bassin de la Haute-Sylve`,
    ).join('\n');
    for (const size of PICTURES) {
      const { slide } = await drawn({ text }, size);
      const { smallest } = expectReadable(slide, size);
      expect(smallest).toBe(roomLetters(size));
      expect(slide.shown!.shown).toBeLessThan(slide.shown!.all);
      expect(slide.shown!.words).toContain(`${slide.shown!.shown} lignes sur ${slide.shown!.all}`);
      expect(slide.said.length).toBe(80);
    }
  });

  it('places pictures beside the text without touching it, and says what they show', async () => {
    for (const size of PICTURES) {
      const { slide } = await drawn(
        { text: 'La gare de Sylvemont est loin des cours. '.repeat(8), pictures: [picture, picture] },
        size,
      );
      expectReadable(slide, size);
      expect(slide.images.length).toBe(2);
      expect(slide.said).toContain('Image\u00a0: La gare');
    }
  });

  it('says that it is empty, and that it was read on the day of the network', async () => {
    const { slide, ready } = await drawn({});
    expect(slide.said).toEqual([words.steps.text.empty]);
    expect(ready.brief).toContain('Lu au 31 décembre 2025');
    expect(ready.sources.join(' ')).toContain('révision 1');
  });
});

describe('the state that a step keeps', () => {
  it('is read as an address is, broken escapes as they stand', () => {
    expect(queryValues('a=1&b=x%2Cy+z&c=%E0%A4&a=2&d')).toEqual({ a: '2', b: 'x,y z', c: '%E0%A4', d: '' });
    const text = 'at=2025-12-31&kind=M01,M04&x=%C3%A9';
    expect(queryValues(text)).toEqual(Object.fromEntries(new URLSearchParams(text)));
  });
});
