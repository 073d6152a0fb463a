import { expect, test } from 'vitest';
import { suggestMapping } from '../../../domain/transfer/suggest/suggest-mapping.ts';
import { network } from '../../support/builders.ts';
import { afterPlan, planned } from '../../support/planned.ts';

const HEADINGS = [
  ...["Nom de l'établissement", "Type d'enseignement", "Adresse de l'implantation"],
  ...["Code postal de l'implantation", "Localité de l'implantation", "Commune de l'implantation"],
];

test.each([
  ['R d Combattants Templeuve 1', 'R d Combattants Templeuve 1, 7520 Templeuve'],
  ['Rue du Pont 3', 'Rue du Pont 3, 7520 Templeuve'],
  ['Rue du Pont 3, Templeuve', 'Rue du Pont 3, Templeuve'],
  ['Rue de Templeuve 3, 7520 Templeuve', 'Rue de Templeuve 3, 7520 Templeuve'],
])('the address %s keeps all its parts: %s', (address, whole) => {
  const sheet = {
    name: 'register',
    rows: [
      HEADINGS,
      ['École du soir', 'Promotion sociale', address, '7520', 'TEMPLEUVE', 'Tournai'],
      ['Cours du jour', 'Promotion sociale', 'Rue Neuve 2', '5000', 'NAMUR', 'Namur'],
    ],
  };
  const document = network({});
  const { mapping } = suggestMapping([sheet], document, 'fr');
  const after = afterPlan(document, planned(document, [sheet], mapping, { language: 'fr' }));
  expect(after.sites.map((site) => site.address)).toContain(whole);
});

test.each([
  ['CHENEE', '4032', 'Liège', 'Rue de l’Église 1, 4032 Chênée'],
  ['GRIVEGNEE', '4030', 'Liège', 'Rue de l’Église 1, 4030 Grivegnée'],
  ['BASECLES', '7971', 'Beloeil', 'Rue de l’Église 1, 7971 Basècles'],
])('the locality %s is written as the table of places spells it: %s', (locality, code, commune, whole) => {
  const sheet = {
    name: 'register',
    rows: [
      HEADINGS,
      ['École du soir', 'Promotion sociale', 'Rue de l’Église 1', code, locality, commune],
      ['Cours du jour', 'Promotion sociale', 'Rue Neuve 2', '5000', 'NAMUR', 'Namur'],
    ],
  };
  const document = network({});
  const { mapping } = suggestMapping([sheet], document, 'fr');
  const after = afterPlan(document, planned(document, [sheet], mapping, { language: 'fr' }));
  expect(after.sites.map((site) => site.address)).toContain(whole);
});
