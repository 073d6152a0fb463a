import { describe, expect, it } from 'vitest';
import { askedStep } from '../../support/asked-step.ts';
import { expectReadable, PICTURES, slideRoom } from '../../support/slide-rooms.ts';

const WAY = 'from=lee-oral-debutant&to=OUTLETS';

describe('a pathway as a step', () => {
  it('is read from the back in both languages, with its months and what is to be checked', async () => {
    for (const language of ['fr', 'en'] as const)
      for (const state of [WAY, 'from=STARTS&to=OUTLETS&open=2', `${WAY}&withoutConcurrent=1`]) {
        const ready = await askedStep({ screen: 'pathways', state }, language);
        for (const size of PICTURES) {
          const slide = ready.draw(slideRoom(size), 'projector');
          const { texts } = expectReadable(slide, size);
          expect(slide.said.length).toBeGreaterThan(2);
          expect(slide.said[0]).toMatch(language === 'fr' ? /mois en tout/ : /months in all/);
          expect(slide.shown).toBeUndefined();
          expect(texts.some((text) => /20(25|26|27)/.test(text))).toBe(true);
          expect(slide.legend.length).toBeGreaterThan(1);
        }
      }
  });

  it('says at each step how much is to be checked, at full length', async () => {
    const ready = await askedStep({
      ...{ screen: 'pathways', state: 'from=STARTS&to=OUTLETS' },
      profile: 'age=29&woman=true&loneParent=true&hasCar=false&needsChildcare=true&commune=X0005',
    });
    for (const size of PICTURES) {
      const { texts } = expectReadable(ready.draw(slideRoom(size), 'projector'), size);
      const written = texts.join(' ');
      expect(written).not.toContain('…');
      expect(written.match(/points? à vérifier/g)!.length).toBeGreaterThan(1);
    }
  });

  it('names an end that is gone, and says when it was kept without ends', async () => {
    const gone = await askedStep({ screen: 'pathways', state: 'from=gone&to=OUTLETS' });
    expect(gone.vanished).toEqual(['gone']);
    const empty = (await askedStep({ screen: 'pathways' })).draw(slideRoom(PICTURES[0]!), 'projector');
    expect(empty.said[0]).toMatch(/n’a pas de départ/);
  });

  it('answers a described audience from every start, as the screen does', async () => {
    const ready = await askedStep({ screen: 'pathways', profile: 'age=24&loneParent=true&hasCar=false' });
    expect(ready.brief).toContain('Public\u00a0: 24\u00a0ans, parent seul, sans voiture');
    for (const size of PICTURES) expectReadable(ready.draw(slideRoom(size), 'projector'), size);
  });
});
