import { englishCount as s } from '../../messages/count.ts';
import type { MapStepTexts } from './fr.ts';

/** Words of a step that is a map, in English; the page says the same. */
export const mapStepTexts: MapStepTexts = {
  slide: {
    part: (filieres, of) => `${filieres} of ${of} filières`,
    folded: (filieres, of, boxes) =>
      `${filieres === of ? '' : `${filieres} of `}${of} filières in ${boxes} boxes`,
    framedOut: (filieres, outlets) =>
      `outside the framing: ${[
        ...(filieres === 0 ? [] : [s(filieres, 'filière', 'filières')]),
        ...(outlets === 0 ? [] : [s(outlets, 'outlet', 'outlets')]),
      ].join(', ')}`,
    supposed: (changes) => `Supposed: ${changes}`,
    changesLost: (n) =>
      n === 1
        ? 'One supposed change can no longer be made in this network: it is not drawn.'
        : `${n} supposed changes can no longer be made in this network: they are not drawn.`,
    vanishedUnnamed: (n) => (n === 1 ? 'one removed element' : `${n} removed elements`),
    vanishedFinding: 'the finding it highlighted',
    notThere: 'no longer in the network on this day',
    elsewhere: 'not on this slide',
    nothing: 'Nothing is left to show in this view, on this date.',
  },
  passerelle: (from, to, line) => `${from} → ${to} (${line})`,
  recorded:
    'The comparison with the network as recorded is made on the screen: here, the network of today is read on that date.',
  effect: (gone, fresh, changed) =>
    `${s(gone, 'finding would go', 'findings would go')}, ${fresh} would appear, ${changed} would change.`,
  loses: (what) => `On the other hand: ${what}`,
  concurrent: (kind) => `∥ ${kind}`,
  waives: 'Does not ask for',
  change: {
    ADD_PASSERELLE: (from, to, kind) => `new passerelle, ${from} → ${to} (${kind})`,
    CLOSE_PASSERELLE: (name) => `closed passerelle, ${name}`,
    CHANGE_PASSERELLE: (name, what) => `changed passerelle, ${name}: ${what}`,
    ADD_FILIERE: (name, operator) => `new filière, ${name} (${operator})`,
    CLOSE_FILIERE: (name) => `closed filière, ${name}`,
    CHANGE_FILIERE: (name, what) => `changed filière, ${name}: ${what}`,
    CLOSE_OPERATOR: (name) => `closed operator, ${name}`,
    LIFT_OBSTACLE: (name) => `lifted obstacle, ${name}`,
  },
  set: {
    intake: (n) => s(n, 'place per year', 'places per year'),
    waitMonths: (n) => s(n, 'month of wait', 'months of wait'),
    durationMonths: (n) => s(n, 'month of training', 'months of training'),
    openAdmission: (open) => (open ? 'direct access' : 'no direct access'),
    levels: 'levels',
  },
};
