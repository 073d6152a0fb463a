import { describe, expect, it } from 'vitest';
import { textsIn } from '../../../domain/map/drawing/vector.ts';
import { overlap } from '../../../domain/map/label-boxes.ts';
import { viewAt } from '../../../domain/map/network-view.ts';
import { roomLetters } from '../../../domain/map/room-letters.ts';
import { annotationMarks } from '../../../domain/map/slides/annotations.ts';
import { slideMap } from '../../../domain/map/slides/slide-map.ts';
import { LEVELS } from '../../../domain/model/map-choices.ts';
import { mapTexts } from '../../../domain/slides/map/texts.ts';
import { askedStep } from '../../support/asked-step.ts';
import { AS_OF, hauteSylve } from '../../support/haute-sylve.ts';
import { sampleContent, sampleFamilies } from '../../support/sample-map.ts';
import { PICTURES, slideRoom } from '../../support/slide-rooms.ts';

const view = viewAt(hauteSylve(), AS_OF);
const filiere = [...view.filieres.keys()][3]!;
const passerelle = [...view.passerelles.values()].find(({ state }) => state === 'ACTIVE')!.id;

describe('remarks about elements of a map', () => {
  it('are numbered at their elements and listed below, in every size; what is gone is said and not lost', async () => {
    const annotations = [
      { element: filiere, text: 'Complet jusqu’en mars' },
      { element: passerelle, text: 'À rediscuter' },
      { element: 'gone', text: 'Fermée l’an passé' },
    ];
    const { notThere } = mapTexts('fr').slide;
    const ready = await askedStep({ screen: undefined, annotations });
    for (const size of PICTURES) {
      const { picture, said } = ready.draw(slideRoom(size), 'projector');
      const texts = textsIn(picture);
      const listed = texts.join(' ');
      expect(listed).toContain('1. Complet jusqu’en mars');
      expect(listed).toContain(`3. Fermée l’an passé (${notThere})`);
      expect(texts.filter((text) => text === '1').length).toBe(1);
      expect(texts.filter((text) => text === '3').length, 'no mark').toBeLessThanOrEqual(
        textsIn((await askedStep({ screen: undefined })).draw(slideRoom(size), 'projector').picture).filter(
          (text) => text === '3',
        ).length,
      );
      expect(said).toContain(`3. Fermée l’an passé (${notThere})`);
    }
  });

  it('have marks at their elements that do not cover one another, at every level', () => {
    for (const size of PICTURES)
      for (const level of LEVELS) {
        const made = slideMap({
          ...{ content: sampleContent(), families: sampleFamilies, level, letters: roomLetters(size) },
          attention: { lit: [], chosen: undefined },
          ...{ apart: new Set(), opened: new Set(), room: slideRoom(size) },
        });
        if (made === undefined) continue;
        const elements = [...view.filieres.keys()].slice(0, 3);
        const marks = annotationMarks(
          made,
          [...elements, passerelle].map((element) => ({ element, text: 'Un mot' })),
        );
        expect(marks.length).toBeGreaterThanOrEqual(3);
        const boxes = marks.map(({ number, x, y }) => ({ id: String(number), x, y, width: 16, height: 16 }));
        boxes.forEach((box, at) => {
          expect(boxes.slice(at + 1).filter((other) => overlap(box, other))).toEqual([]);
        });
      }
  });
});
