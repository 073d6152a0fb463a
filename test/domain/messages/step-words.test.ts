import { describe, expect, test } from 'vitest';
import { hoursTogether } from '../../../domain/analysis/pathways/hours-together.ts';
import type { LevelVerdict, ToCheck } from '../../../domain/analysis/results.ts';
import { arrangementsIn } from '../../../domain/messages/arrangements.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import * as audienceCodes from '../../../domain/messages/fr/audience.ts';
import * as fr from '../../../domain/messages/fr/checks.ts';
import { vocabulary } from '../../../domain/messages/fr/vocabulary.ts';
import { cautionText, offerText } from '../../../domain/messages/step-words.ts';
import { filiere, network, operator } from '../../support/builders.ts';

const { cautions, offer, doubts } = fr;
const document = network({
  operators: [operator('yard', { telephone: '081 11 22 33' }), operator('centre')],
  filieres: [filiere('works')],
  obstacles: [
    { id: 'early', name: 'Début à 7 h', category: 'SCHEDULE', on: 'works', severity: 'BLOCKING' },
    { id: 'web', name: 'Inscription en ligne', category: 'DIGITAL', on: 'works', severity: 'BLOCKING' },
  ],
  mitigations: [
    { id: 'nine', name: 'Horaire 9 h', operator: 'yard', lifts: ['early'], note: 'À financer.' },
    { id: 'help', name: 'Aide', operator: 'centre', lifts: ['web'], validTo: '2027-03-31' },
  ],
});
const name = (id: string) => document.obstacles.find((one) => one.id === id)?.name ?? id;
const texts = {
  ...{ cautions, offer, doubts, vocabulary, audienceCodes, name },
  arrangement: arrangementsIn(document),
  day: (day: string) => dayInWords(day, 'fr'),
};
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

  test('says that full time is too long for who is free in the day, part-time', () => {
    const fullTime = filiere('b', { schedule: { availability: ['FULL_TIME'], hoursPerWeek: 35 } });
    const say = (free: ('DAY' | 'EVENING' | 'FULL_TIME')[]) =>
      plain(
        cautionText('SCHEDULE', { filiere: fullTime, profile: { availability: free }, from: 'Forem' }, texts),
      );
    expect(say(['DAY'])).toMatch(/ne convient pas à qui est libre en journée, à temps partiel$/);
    expect(say(['EVENING'])).toMatch(/ne convient pas à qui est libre en soirée$/);
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

  test('names what the chosen start asks and the audience is not, and what nobody has said', () => {
    const start = filiere('a', {
      entry: { ageMin: 18, statuses: ['RIS'], oral: { min: 4 }, certificate: { max: 3 } },
    });
    const doubt = (
      verdict: 'NO' | 'UNKNOWN',
      kind: ToCheck['kind'],
      dimension: ToCheck['dimension'] = null,
    ) => ({
      ...{ verdict, kind, element: 'a', obstacle: null, dimension },
    });
    const place = {
      filiere: start,
      profile: {},
      from: 'CPAS',
      doubts: [
        doubt('NO', 'STATUS'),
        doubt('NO', 'LEVEL', 'certificate'),
        doubt('UNKNOWN', 'AGE'),
        doubt('UNKNOWN', 'LEVEL', 'oral'),
      ],
    };
    expect(plain(cautionText('START_NOT_MET', place, texts))).toBe(
      'Le départ choisi n’admet pas ce public : statut demandé : revenu d’intégration (CPAS) ; titre : au plus CESDD. Ce calcul suppose que la personne y est déjà.',
    );
    expect(plain(cautionText('START_UNKNOWN', place, texts))).toBe(
      'Au départ choisi, à vérifier pour ce public : âge demandé : à partir de 18 ans ; français oral demandé : B1. Ce calcul suppose que la personne y est déjà.',
    );
  });

  test('names what is known already of all that a training aims at', () => {
    const fle = filiere('a', { exit: { oral: 2, written: 0 } });
    const levels = { dimensions: [{ dimension: 'oral', state: 5 }] } as unknown as LevelVerdict;
    expect(plain(cautionText('NOTHING_NEW', { filiere: fle, profile: {}, from: 'a', levels }, texts))).toBe(
      'n’apprend rien de plus que ce que ce public sait déjà : français oral A1 (a B2)',
    );
  });

  test('names the mitigation thanks to which a way is open, with whom to ring', () => {
    const lifted = (obstacle: string, verdict: 'HOLDS' | 'TO_CHECK', mitigation: string) => ({
      ...{ obstacle, on: 'works', verdict, mitigations: [mitigation] },
    });
    const say = (one: ReturnType<typeof lifted>) =>
      plain(cautionText('LIFTED', { filiere: undefined, profile: {}, from: 'a', lifted: [one] }, texts));
    expect(say(lifted('early', 'HOLDS', 'nine'))).toBe(
      'ouvert grâce à « Horaire 9 h » (yard, 081 11 22 33), malgré « Début à 7 h » : vérifiez que cela existe et demandez-le (note : À financer.)',
    );
    expect(say(lifted('web', 'TO_CHECK', 'help'))).toBe(
      'ouvert grâce à « Aide » (centre, jusqu’au 31 mars 2027), malgré « Inscription en ligne », si cela touche ce public : vérifiez que cela existe et demandez-le',
    );
  });

  test('says when the agreement or the passerelle ends before the step', () => {
    const say = (agreement: string | null) => {
      const linkEnd = { day: '2026-12-31', agreement };
      return plain(cautionText('LINK_ENDS', { filiere: undefined, profile: {}, from: 'a', linkEnd }, texts));
    };
    expect(say('early')).toMatch(
      /^la convention finit le 31 décembre 2026, avant cette étape \(« Début à 7 h »\)/,
    );
    expect(say(null)).toMatch(/^la passerelle finit le 31 décembre 2026, avant cette étape/);
  });

  test('says when, how long and at what price, as far as it is known', () => {
    expect(plain(offerText(evening, undefined, texts))).toBe('en soirée, 16,5 h par semaine, 50 €');
    expect(offerText(filiere('b', { cost: { feeEuros: 0 } }), undefined, texts)).toBe('gratuit');
    const exempt = filiere('b', { cost: { feeEuros: 45, exemptStatuses: ['DEI', 'OWN'] } });
    expect(plain(offerText(exempt, undefined, texts))).toBe(
      '45 € (gratuit pour : demandeur d’emploi inoccupé, OWN)',
    );
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
