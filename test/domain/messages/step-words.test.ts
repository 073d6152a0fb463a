import { describe, expect, test } from 'vitest';
import { hoursTogether } from '../../../domain/analysis/pathways/hours-together.ts';
import * as fr from '../../../domain/messages/fr/checks.ts';
import { vocabulary } from '../../../domain/messages/fr/vocabulary.ts';
import { cautionText, offerText } from '../../../domain/messages/step-words.ts';
import { filiere } from '../../support/builders.ts';

const texts = { cautions: fr.cautions, offer: fr.offer, vocabulary };
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const evening = filiere('a', {
  schedule: { availability: ['EVENING'], hoursPerWeek: 16.5 },
  cost: { feeEuros: 50 },
  entry: { oral: { min: 2 }, numeracy: { tested: 1 }, written: { min: 0 } },
});

describe('a step in words', () => {
  test('says that a time does not suit', () => {
    const place = { filiere: evening, profile: { availability: ['DAY' as const] }, from: 'Forem' };
    expect(plain(cautionText('SCHEDULE', place, texts))).toBe(
      'en soirée, 16,5 h par semaine : ne convient pas à qui est libre en journée',
    );
  });

  test('names the levels that nobody has said, and the welcome that looks at them', () => {
    const say = (levels: object | undefined) =>
      plain(
        cautionText('WELCOME', { filiere: evening, profile: levels && { levels }, from: 'Forem' }, texts),
      );
    expect(say(undefined)).toBe('niveau (français oral, calcul) : l’accueil (Forem) le regarde');
    expect(say({ oral: 3 })).toBe('niveau (calcul) : l’accueil (Forem) le regarde');
    const place = { filiere: filiere('b'), profile: undefined, from: 'Forem' };
    expect(plain(cautionText('WELCOME', place, texts))).toBe(
      'niveau de français, calcul… : l’accueil (Forem) le regarde',
    );
  });

  test('says when, how long and at what price, as far as it is known', () => {
    expect(plain(offerText(evening, undefined, texts))).toBe('en soirée, 16,5 h par semaine, 50 €');
    expect(offerText(filiere('b', { cost: { feeEuros: 0 } }), undefined, texts)).toBe('gratuit');
    expect(offerText(filiere('b'), undefined, texts)).toBe('');
    expect(plain(offerText(filiere('b'), { hours: 36, isComplete: false }, texts))).toBe(
      'avec ce qui est suivi en même temps, au moins 36 h par semaine',
    );
  });
});

test('filières followed at the same time add their hours', () => {
  const step = (to: string, kind: 'CONCURRENT' | 'PROGRESSION') => ({ to, kind }) as never;
  const hours = new Map([
    ['a', 20],
    ['b', 10],
    ['d', 8],
  ]);
  const pathway = {
    filieres: ['a', 'b', 'c', 'd', 'e'],
    path: [
      step('b', 'CONCURRENT'),
      step('c', 'PROGRESSION'),
      step('d', 'CONCURRENT'),
      step('e', 'CONCURRENT'),
    ],
  };
  expect(hoursTogether(pathway, (id) => hours.get(id))).toEqual([
    { hours: 30, isComplete: true },
    undefined,
    { hours: 8, isComplete: false },
    { hours: 8, isComplete: false },
  ]);
});
