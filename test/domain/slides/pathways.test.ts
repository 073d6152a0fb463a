import { describe, expect, it } from 'vitest';
import { textsIn } from '../../../domain/map/drawing/vector.ts';
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

  const DESCRIBED = 'age=29&woman=true&loneParent=true&hasCar=false&needsChildcare=true&commune=X0005';

  it('names what is to be checked at each step: in short on the slide, in full when opened and in the notes', async () => {
    const ready = await askedStep({
      ...{ screen: 'pathways', state: 'from=STARTS&to=OUTLETS' },
      profile: DESCRIBED,
    });
    expect(ready.inNotes?.join(' ')).toMatch(/garde d’enfants à prévoir.: rien n’en est dit ici/);
    for (const size of PICTURES) {
      const slide = ready.draw(slideRoom(size), 'projector');
      const written = expectReadable(slide, size).texts.join(' ');
      expect(written).not.toContain('…');
      expect(written).toMatch(/à vérifier\u00a0: titre\u00a0; statut admis/);
      const opened = slide.parts!.flatMap(({ details }) => details.lines).join(' ');
      for (const whole of [opened, slide.said.join(' ')]) {
        expect(whole).toMatch(/À vérifier\u00a0: le statut admis par/);
        expect(whole).toMatch(/À vérifier\u00a0: garde d’enfants à prévoir/);
      }
    }
  });

  it('counts what the screen counts, so that who needs more has more to check', async () => {
    const counted = async (profile: string): Promise<number> => {
      const state = 'from=lee-oral-debutant&to=OUTLETS&order=fastest';
      const ready = await askedStep({ screen: 'pathways', state, profile });
      expect(ready.sources.join(' ')).toMatch(/mieux il est décrit, moins il reste de conditions inconnues/);
      return Number(
        /(\d+) points? à vérifier/.exec(ready.draw(slideRoom(PICTURES[0]!), 'light').said[0]!)?.[1],
      );
    };
    expect(await counted(DESCRIBED)).toBeGreaterThan(await counted('age=29&woman=true'));
  });

  it('keeps operators and times where there is little room', async () => {
    const ready = await askedStep({
      screen: 'pathways',
      state: 'from=STARTS&to=OUTLETS',
      profile: DESCRIBED,
    });
    const room = slideRoom(PICTURES[1]!);
    for (const lines of [0, 5, 8]) {
      const slide = ready.draw({ ...room, height: room.height - lines * room.letters }, 'projector');
      const written = textsIn(slide.picture).join(' ');
      expect(slide.shown).toBeUndefined();
      expect(written.match(/LEE|Fil & Fibre/g)!.length).toBe(3);
      expect(written.match(/9\u00a0mois/g)).toHaveLength(2);
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
