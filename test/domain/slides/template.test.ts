import { describe, expect, it } from 'vitest';
import { viewAt } from '../../../domain/map/network-view.ts';
import { LANGUAGES } from '../../../domain/messages/codes.ts';
import { NetworkDocument } from '../../../domain/model/network.ts';
import { SavedView } from '../../../domain/model/saved-view.ts';
import { Story } from '../../../domain/model/story.ts';
import { stepsOf } from '../../../domain/slides/steps.ts';
import { bassinStory, fullestBassin } from '../../../domain/slides/template.ts';
import { templateWords } from '../../../domain/slides/template-words.ts';
import { stepWords } from '../../../domain/slides/words/step-words.ts';
import { askedStep } from '../../support/asked-step.ts';
import { AS_OF, hauteSylve } from '../../support/haute-sylve.ts';
import { expectReadable, PICTURES, slideRoom } from '../../support/slide-rooms.ts';

const sample = hauteSylve();
const bassin = fullestBassin(sample, viewAt(sample, AS_OF))!;
const wordsIn = (language: 'fr' | 'en') => ({
  ...stepWords(language),
  template: templateWords(language),
});
const prepared = (document: NetworkDocument, language: 'fr' | 'en' = 'fr') =>
  bassinStory(document, bassin, AS_OF, wordsIn(language));

describe('a story prepared for a bassin', () => {
  it('has six steps that are drawn without anything empty or lost, and read from the back', async () => {
    for (const language of LANGUAGES) {
      const { story, steps } = prepared(sample, language);
      expect(Story.parse(story)).toEqual(story);
      expect(steps.map((step) => SavedView.parse(step).screen ?? 'map')).toEqual(
        'text map map pathways gaps plan'.split(' '),
      );
      for (const { rank: _, id: _id, screen, ...step } of steps) {
        const ready = await askedStep({ ...step, screen }, language);
        expect([step.name, ready.vanished, ready.supposed]).toEqual([step.name, [], []]);
        for (const size of PICTURES) {
          const slide = ready.draw(slideRoom(size), 'projector');
          // Letters of a map are measured on its sheet, in sheet.test.ts.
          if (screen !== undefined) expectReadable(slide, size);
          expect([step.name, slide.said.length > 2]).toEqual([step.name, true]);
        }
      }
    }
  });

  it('uses no id that the network has, however often it is prepared', () => {
    const twice = [0, 1].reduce((document) => {
      const { story, steps } = prepared(document);
      return { ...document, stories: [...document.stories, story], views: [...document.views, ...steps] };
    }, sample);
    expect(NetworkDocument.safeParse(twice).success).toBe(true);
    const told = twice.stories.map(({ id }) => stepsOf(twice, id).map(({ rank }) => rank));
    expect(told).toEqual([
      ...sample.stories.map(() => expect.anything()),
      [0, 1, 2, 3, 4, 5],
      [0, 1, 2, 3, 4, 5],
    ]);
    const ids = twice.views.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names the next meeting of the bassin; where no literacy is known it says so and begins at a welcome', () => {
    const of = (date: string, name: string) => ({ id: name, name, date, bassins: [bassin.id] });
    const meetings = [of('2025-01-10', 'Passée'), of('2026-03-05', 'Comité'), of('2026-09-01', 'Suivante')];
    const filieres = sample.filieres.filter(({ stage }) => stage !== 'LITERACY');
    expect(bassin.id).toBe('haute-sylve');
    const [why] = prepared({ ...sample, meetings }).steps;
    expect(why!.text).toMatch(/\n\nComité, 5 mars 2026$/);
    const { literacy, pathway } = templateWords('fr');
    const [, , third, fourth] = prepared({ ...sample, filieres }).steps;
    expect(third).toMatchObject({ screen: 'text', text: literacy.none });
    expect(fourth).toMatchObject({ note: pathway.fromStart });
    expect(fourth!.state).toContain('from=STARTS&');
  });
});
