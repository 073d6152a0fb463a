import { expect, it } from 'vitest';
import { saysFewPeople } from '../../../domain/report/few-people.ts';

it('notices a number of 1 to 4 people in a text, and not other numbers', () => {
  const told = [
    '3 personnes',
    'deux apprenants étaient là',
    'Quatre stagiaires,',
    '(4 femmes)',
    'two people',
  ];
  expect(told.filter(saysFewPeople)).toEqual(told);
  const not = [
    '13 personnes',
    '3 actions',
    'quelques personnes',
    'une personne de contact',
    '3,5 places',
    '',
  ];
  expect(not.filter(saysFewPeople)).toEqual([]);
});
