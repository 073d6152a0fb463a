import { expect, it } from 'vitest';
import { concernedText } from '../../../domain/messages/concerned-words.ts';
import { concerned as en } from '../../../domain/messages/en/concerned.ts';
import { concerned as fr } from '../../../domain/messages/fr/concerned.ts';

const say = (
  placesConcerned: number,
  outlets: string[],
  estimate: { places: number; from: number } | null = null,
): string => concernedText({ placesConcerned, estimate, outlets }, fr, (id) => id).replaceAll('\u00a0', ' ');

it('names the first outlets and counts the others, but never only one', () => {
  expect(say(216, ['nettoyage'])).toBe('216 places par an gagnent : nettoyage');
  expect(say(1, ['a'])).toBe('1 place par an gagne : a');
  expect(say(9, ['a', 'b', 'c', 'd'])).toBe('9 places par an gagnent : a, b, c, d');
  expect(say(9, ['a', 'b', 'c', 'd', 'e'])).toBe('9 places par an gagnent : a, b, c + 2 autres');
  expect(say(0, [])).toBe('aucun débouché de plus');
});

it('says which places are estimated, and from what, even if it is a single filière or none', () => {
  expect(say(40, ['a'], { places: 12, from: 6 })).toBe(
    '≈ 40 places par an (dont 12 estimées d’après 6 filières de l’étape) gagnent : a',
  );
  expect(say(40, ['a'], { places: 12, from: 1 })).toContain('estimées d’après une seule filière de l’étape');
  expect(say(3, ['a'], { places: 3, from: 0 })).toContain(
    'dont 3 estimées, 1 par filière quand aucune de l’étape ne dit les siennes',
  );
  expect(
    concernedText({ placesConcerned: 3, estimate: { places: 3, from: 0 }, outlets: ['a'] }, en, (id) => id),
  ).toBe(
    '≈\u00a03 places a year (3 of them estimated, 1 a filière where none of the stage gives its own) gain: a',
  );
});

it('says what places lose too', () => {
  const lost = { placesConcerned: 12, estimate: null, outlets: ['a'] };
  expect(concernedText(lost, en, (id) => id, { verb: 'loses' })).toBe('12 places a year lose: a');
});
