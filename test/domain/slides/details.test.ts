import { describe, expect, it } from 'vitest';
import { viewAt } from '../../../domain/map/network-view.ts';
import { roomLetters } from '../../../domain/map/room-letters.ts';
import { slideMap } from '../../../domain/map/slides/slide-map.ts';
import { LEVELS } from '../../../domain/model/map-choices.ts';
import { elementDetails } from '../../../domain/slides/details/element-details.ts';
import { mapDetails, mapParts } from '../../../domain/slides/details/map-parts.ts';
import { stepWords } from '../../../domain/slides/words/step-words.ts';
import { askedStep } from '../../support/asked-step.ts';
import { AS_OF, hauteSylve } from '../../support/haute-sylve.ts';
import { sampleContent, sampleFamilies } from '../../support/sample-map.ts';
import { PICTURES, slideRoom } from '../../support/slide-rooms.ts';

const view = viewAt(hauteSylve(), AS_OF);
const words = stepWords('fr');

describe('what is opened on a slide', () => {
  it('is every row that stands on it, apart from the others, with whom to ask', async () => {
    const { from } = view.document.passerelles.find(
      ({ from }) => view.filieres.get(from)?.filiere.stage === 'LITERACY',
    )!;
    const states = { gaps: undefined, plan: 'n=3', pathways: `from=${from}&to=OUTLETS&order=fastest` };
    for (const screen of ['gaps', 'plan', 'pathways'] as const)
      for (const size of PICTURES) {
        const room = slideRoom(size);
        const { parts = [] } = (await askedStep({ screen, state: states[screen] })).draw(room, 'projector');
        expect(parts.length, screen).toBeGreaterThan(1);
        expect(new Set(parts.map(({ key }) => key)).size).toBe(parts.length);
        parts.forEach(({ place, details }, at) => {
          const next = parts[at + 1]?.place.y ?? room.height;
          expect(place.y + place.height).toBeLessThanOrEqual(next + 0.5);
          expect(details.lines.join(' '), details.title).toMatch(/À demander à\s: /);
        });
      }
  });

  it('is every box and line of a map, by its element or by the names of what it stands for', () => {
    const picture = PICTURES[0]!;
    const letters = roomLetters(picture);
    for (const level of [undefined, ...LEVELS]) {
      const made = slideMap({
        ...{ content: sampleContent(), families: sampleFamilies, level, letters },
        attention: { lit: [], chosen: undefined },
        ...{ apart: new Set(), opened: new Set(), room: slideRoom(picture) },
      })!;
      const parts = mapParts(made);
      expect(parts.length).toBe(made.map.nodes.length + made.map.edges.length);
      for (const part of parts) {
        const { title, lines } = mapDetails(made, view, part, words);
        expect(title).not.toBe('');
        expect(lines.length, `${level} ${title}`).toBeGreaterThan(0);
      }
    }
  });

  it('says of a filière, an operator, a passerelle and an outlet what is known, and nothing of what is gone', () => {
    const filiere = [...view.filieres.values()].find(({ operator }) => operator.contact !== undefined)!;
    const said = elementDetails(view, filiere.id, words)!;
    expect(said.lines.join(' ')).toContain(filiere.operator.contact);
    const operator = elementDetails(view, filiere.operator.id, words)!;
    expect(operator.title).toBe(filiere.operator.name);
    const { id } = [...view.passerelles.values()][0]!;
    expect(elementDetails(view, id, words)!.title).toContain(' → ');
    const outlet = [...view.outlets.keys()][0]!;
    expect(elementDetails(view, outlet, words)!.lines).toEqual([words.steps.details.outlet]);
    expect(elementDetails(view, 'gone', words)).toBeUndefined();
  });
});
