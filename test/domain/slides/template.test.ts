import { describe, expect, it } from 'vitest';
import { BOLD } from '../../../domain/map/box-label.ts';
import { filieresInside } from '../../../domain/map/filters.ts';
import { viewAt } from '../../../domain/map/network-view.ts';
import { roomLetters } from '../../../domain/map/room-letters.ts';
import { wrapLabel } from '../../../domain/map/text.ts';
import { LANGUAGES } from '../../../domain/messages/codes.ts';
import { type AudienceProfile, profileOf } from '../../../domain/model/audience.ts';
import { NetworkDocument } from '../../../domain/model/network.ts';
import { SavedView } from '../../../domain/model/saved-view.ts';
import { Story } from '../../../domain/model/story.ts';
import { stepsOf } from '../../../domain/slides/steps.ts';
import { bassinStory, fullestBassin } from '../../../domain/slides/template.ts';
import { templateWords } from '../../../domain/slides/template-words.ts';
import { headOf } from '../../../domain/slides/title/head-of.ts';
import { abbreviationsIn } from '../../../domain/slides/words/abbreviations.ts';
import { stepWords } from '../../../domain/slides/words/step-words.ts';
import { withinReach } from '../../oracle/walkable.ts';
import { worldAt } from '../../oracle/world.ts';
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

  it('concludes in its titles, and keeps a name that people type', async () => {
    const { steps } = prepared(sample);
    const heads = (given: typeof steps) =>
      Promise.all(
        given.map(async ({ id: _, rank: _rank, screen, ...step }) =>
          headOf(step, (await askedStep({ ...step, screen })).conclusion, sample),
        ),
      );
    const view = viewAt(sample, AS_OF);
    const inside = (stage: readonly 'LITERACY'[]) =>
      filieresInside(view, { bassin: [bassin.id], type: [], stage, sector: [] });
    // Walked here step by step, beside the graphs of the engine.
    const leads = (id: string, seen = new Set<string>()): boolean => {
      if (view.outlets.has(id)) return true;
      if (seen.has(id)) return false;
      seen.add(id);
      const over = [...view.passerelles.values()].filter(
        ({ state, passerelle: { from, kind } }) =>
          from === id && state === 'ACTIVE' && kind !== 'RETURN' && kind !== 'DISCOVERY',
      );
      const next = [
        ...over.map(({ passerelle: { to } }) => to),
        ...view.preps.filter((one) => one.from === id).map(({ to }) => to),
      ];
      return next.some((to) => leads(to, seen));
    };
    const all = [...inside([])];
    const leading = all.filter((id) => leads(id)).length;
    expect([leading > 0, leading < all.length]).toEqual([true, true]);
    const served = new Set([...inside(['LITERACY'])].flatMap((id) => view.filieres.get(id)!.communes));
    const communes = bassin.communes.map(({ commune }) => commune);
    const without = communes.filter((commune) => !served.has(commune));
    const made = await heads(steps);
    const told = made.map(({ title }) => title);
    expect(told[0]).toBe(steps[0]!.name);
    expect(told[1]).toBe(`${leading} des ${all.length} filières mènent à un emploi`);
    expect(told[2]).toBe(`${without.length} communes sur ${communes.length} sans alphabétisation`);
    // The map shows where there is literacy, the note where there is none.
    const names = without.map((id) => sample.communes.find((commune) => commune.id === id)!.name).sort();
    expect(made[2]!.note).toBe(`Sans\u00a0: ${names.join(', ')}. ${steps[2]!.note}`);
    expect(made[1]!.note).toBe(steps[1]!.note);
    expect(told[3]).toMatch(/^Un emploi en \d+\s?mois et \d formations$/);
    expect(told[4]).toMatch(/^\d+ chaînons manquants\s?: le premier servirait \d+ places par an$/);
    expect(told[5]).toMatch(/^3 accords ouvriraient un débouché de plus à \d+ places par an$/);
    const own = steps.map((step, at) => ({ ...step, name: `Notre titre ${at}` }));
    expect(await heads(own)).toEqual(own.map(({ name, note }) => ({ title: name, note })));
    // Nobody would read a title of three lines.
    for (const size of PICTURES)
      for (const title of told) {
        const { lines } = wrapLabel(
          title,
          size.width - 2 * roomLetters(size),
          2 * roomLetters(size) * BOLD,
          9,
        );
        expect(lines.length, title).toBeLessThanOrEqual(2);
      }
  });

  it('says of an audience how many of the filières are within its reach, beside everyone', async () => {
    const { steps } = prepared(sample);
    const { id: _, rank: _rank, screen, ...map } = steps[1]!;
    const inside = filieresInside(viewAt(sample, AS_OF), {
      ...{ bassin: [bassin.id], type: [], stage: [], sector: [] },
    });
    const within = (audience?: AudienceProfile) => {
      const reached = withinReach(worldAt(sample, AS_OF, audience));
      return [...inside].filter((id) => reached.has(id)).length;
    };
    const everyone = within();
    const told = new Set<string>();
    for (const audience of sample.audiences) {
      const { conclusion } = await askedStep({
        ...{ ...map, screen, state: `${map.state}&audience=${audience.id}` },
      });
      const reached = within(profileOf(audience));
      expect(reached).toBeLessThan(everyone);
      expect(conclusion).toEqual({
        title: `${reached} des ${inside.size} filières sont à portée de ce public`,
        basis: `Pour tout le monde\u00a0: ${everyone}.`,
      });
      told.add(conclusion!.title);
    }
    expect(told.size).toBeGreaterThan(1);
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

  it('writes out the abbreviations of operators and of the field, each once and in the order of the texts', () => {
    const texts = ['Préparation au CEB (LEE)', 'LEE → MIRE', 'Promotion sociale'];
    expect(abbreviationsIn(texts, sample, 'fr')).toEqual([
      'CEB\u00a0: certificat d’études de base',
      'LEE\u00a0: Lire et Écrire Haute-Sylve',
      'MIRE\u00a0: Mission régionale Haute-Sylve',
    ]);
    expect(abbreviationsIn(['Lire et Écrire', 'LEEDS'], sample, 'fr')).toEqual([]);
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
