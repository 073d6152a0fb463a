import { describe, expect, it } from 'vitest';
import { roomLetters } from '../../../domain/map/room-letters.ts';
import { askedStep } from '../../support/asked-step.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';
import { expectReadable, PICTURES, slideRoom } from '../../support/slide-rooms.ts';

describe('the list of missing bridges as a step', () => {
  it('names the pairs to bring together, for whom, how sure and what became of it, as many as are read from the back', async () => {
    for (const language of ['fr', 'en'] as const) {
      const ready = await askedStep({ screen: 'gaps' }, language);
      for (const size of PICTURES) {
        const slide = ready.draw(slideRoom(size), 'projector');
        const { smallest, texts } = expectReadable(slide, size);
        expect(smallest).toBe(roomLetters(size));
        expect(slide.shown!.shown).toBeGreaterThan(2);
        expect(slide.shown!.all).toBeGreaterThan(slide.shown!.shown);
        expect(slide.said.length).toBe(slide.shown!.shown + 1);
        expect(texts).toContain('1.');
      }
      expect(ready.brief).toContain('2025');
    }
  });

  it('lists findings of other kinds when they are chosen, and names a perimeter that is gone', async () => {
    const ready = await askedStep({ screen: 'gaps', state: 'kind=M10,M15&bassin=gone' });
    expect(ready.vanished).toEqual(['gone']);
    const { said, shown } = (await askedStep({ screen: 'gaps', state: 'kind=M15' })).draw(
      slideRoom(PICTURES[0]!),
      'projector',
    );
    expect(said.length).toBe(2);
    expect(said[1]).toContain('Vendeur en magasin');
    expect(shown).toBeUndefined();
  });

  it('says so where nothing is missing with these choices', async () => {
    const ready = await askedStep({ screen: 'gaps', state: 'kind=M04&life=SOLVED' });
    for (const size of PICTURES) {
      const slide = ready.draw(slideRoom(size), 'projector');
      expectReadable(slide, size);
      expect(slide.said).toEqual(['Aucun chaînon manquant avec ces choix, à cette date.']);
    }
  });
});

describe('the plan as a step', () => {
  it('shows all of three agreements with their passerelles and what they bring together', async () => {
    for (const n of [1, 3, 10]) {
      const ready = await askedStep({ screen: 'plan', state: `n=${n}` });
      for (const size of PICTURES) {
        const slide = ready.draw(slideRoom(size), 'projector');
        expectReadable(slide, size);
        expect(slide.said[0]).toMatch(/Ensemble\s: .*places par an/);
        if (n <= 3) expect([slide.shown, slide.said.length]).toEqual([undefined, n + 1]);
      }
    }
  });

  it('is that of a bassin where one is named: each passerelle touches it', async () => {
    const { bassins } = hauteSylve();
    const own = bassins.find(({ id }) => id === 'haute-sylve');
    const other = bassins.find(({ id }) => id !== 'haute-sylve');
    const said = async (state: string) =>
      (await askedStep({ screen: 'plan', state })).draw(slideRoom(PICTURES[0]!), 'projector').said;
    const whole = await said('n=3');
    const ofOther = await said(`n=3&bassin=${other!.id}`);
    expect(ofOther[0]).toContain(other!.name);
    expect(ofOther.length).toBeLessThan(whole.length);
    expect((await said(`n=3&bassin=${own!.id}`))[0]).toContain(own!.name);
    const gone = await askedStep({ screen: 'plan', state: 'bassin=gone' });
    expect(gone.vanished).toEqual(['gone']);
  });

  it('plans as many agreements as the screen at first, where its state names no number', async () => {
    for (const state of [undefined, 'n=abc', 'n=99']) {
      const slide = (await askedStep({ screen: 'plan', state })).draw(slideRoom(PICTURES[0]!), 'projector');
      expect(slide.said.length).toBe(4);
    }
  });
});
