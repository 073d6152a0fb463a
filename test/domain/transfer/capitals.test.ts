import { describe, expect, it } from 'vitest';
import { emptyNetwork } from '../../../domain/model/network.ts';
import { nameFromCapitals, placeFromCapitals } from '../../../domain/transfer/capitals.ts';
import { htmlText } from '../../../domain/transfer/html-text.ts';
import { suggestMapping } from '../../../domain/transfer/suggest/suggest-mapping.ts';
import { afterPlan, planned } from '../../support/planned.ts';

describe('a text in capitals', () => {
  it.each([
    ["CENTRE DE FORMATION DE L'OUEST ASBL", "Centre de formation de l'Ouest ASBL"],
    ['ECOLE DES METIERS DU BOIS', 'École des métiers du bois'],
    ['INSTITUT COMMUNAL D’ENSEIGNEMENT TECHNIQUE', 'Institut communal d’enseignement technique'],
    ['CPAS DE GEMBLOUX', 'CPAS de Gembloux'],
    ['CPAS DE ONHAYE', 'CPAS d’Onhaye'],
    ['FOREM CENTRE DE ANDENNE', 'FOREM centre d’Andenne'],
    ['CPAS DE YVOIR', 'CPAS d’Yvoir'],
    ['CPAS DE HUY', 'CPAS de Huy'],
    ['CTRE DE FORMATION BTP CFA 02', 'Ctre de formation BTP CFA 02'],
    ['A.I.D. DE LA VALLEE', 'A.I.D. de la Vallee'],
    ['RUE DU PONT-NEUF 12BIS', 'Rue du Pont-Neuf 12BIS'],
    ['LYCEE ALBERT II', 'Lycée Albert II'],
    ['ATHENEE PROVINCIAL', 'Athénée provincial'],
    ['CEFA - ATHENEE PROVINCIAL LEUZE-EN-HAINAUT', 'CEFA - Athénée provincial Leuze-en-Hainaut'],
    ['REGIE DES QUARTIERS DE FOSSES-LA-VILLE', 'Régie des quartiers de Fosses-la-Ville'],
    // A commune keeps the article of its name; any other article becomes small.
    ['FOREM CENTRE DE LA BRUYÈRE', 'FOREM centre de La Bruyère'],
    ['FOREM CENTRE DE LA BRUYERE NORD', 'FOREM centre de La Bruyère Nord'],
    ['MAISON DE LES BONS VILLERS', 'Maison de Les Bons Villers'],
    ['MAISON DE LA VALLEE', 'Maison de la Vallee'],
    ['FRANÇAIS LANGUE ÉTRANGÈRE A1', 'Français langue Étrangère A1'],
  ])('%s becomes %s', (capitals, name) => expect(nameFromCapitals(capitals)).toBe(name));

  it.each([
    ['NETTOYAGE PROFESSIONNEL', 'Nettoyage professionnel'],
    ['ÉLECTRICIEN RÉSIDENTIEL', 'Électricien résidentiel'],
    ['FRANÇAIS LANGUE ÉTRANGÈRE UE3', 'Français langue étrangère UE3'],
    ['CESS - HUMANITÉS GÉNÉRALES', 'CESS - humanités générales'],
    ['GUIDE À NAMUR', 'Guide à Namur'],
  ])('%s, the title of a course, becomes %s', (capitals, title) =>
    expect(nameFromCapitals(capitals, 'TITLE')).toBe(title),
  );

  it.each([
    ["CTRE DE FORMATION D'APPRENTIS AFPI - CFAI", "Ctre de formation d'apprentis AFPI - CFAI"],
    ['CENTRE IFAPME DE NAMUR', 'Centre IFAPME de Namur'],
    ['IEPSCF JEMEPPE', 'IEPSCF Jemeppe'],
    ['ASBL CARIN AID', 'ASBL CARIN AID'],
    ['EFT LES TILLEULS', 'EFT les Tilleuls'],
    ['GRETA DU VAL DE LOIRE', 'GRETA du Val de Loire'],
    ["CCI DE LA COTE D'OR", "CCI de la Cote d'Or"],
    ['EPSCG HAINAUT SUD', 'EPSCG Hainaut Sud'],
    ['FRMFREO BASSE SAMBRE', 'FRMFREO Basse Sambre'],
  ])('%s becomes %s, as a short word that no list knows may be an acronym', (capitals, name) =>
    expect(nameFromCapitals(capitals)).toBe(name),
  );

  it.each([
    ['AIDE A LA FAMILLE', 'Aide à la famille'],
    ['SERVICES A DOMICILE', 'Services à domicile'],
    ['A LA CROISEE', 'À la Croisee'],
    ["CTR DE FORMATION D'APPRENTIS A BTP GRAND EST", "Ctr de formation d'apprentis A BTP Grand Est"],
    ['ATELIER BLOC A', 'Atelier Bloc A'],
    ['ECOLE A', 'École A'],
    ['CENTRE D APPRENTIS D', 'Centre d apprentis D'],
  ])('%s becomes %s, as a letter alone may be a mark', (capitals, name) =>
    expect(nameFromCapitals(capitals)).toBe(name),
  );

  it('keeps no short word of an address in capitals, as streets bear the names of people', () => {
    expect(nameFromCapitals('12 RUE VASCO DE GAMA', 'ADDRESS')).toBe('12 rue Vasco de Gama');
    expect(nameFromCapitals('ZI OUEST BP 12', 'ADDRESS')).toBe('ZI Ouest BP 12');
  });

  it.each([
    ['L’Atelier des Métiers MONT-SUR-MEUSE ASBL', 'L’Atelier des Métiers Mont-sur-Meuse ASBL'],
    ['La Passerelle Verte HEMPTINNE (FERNELMONT) ASBL', 'La Passerelle Verte Hemptinne (Fernelmont) ASBL'],
    ['Centre IFAPME de Namur', 'Centre IFAPME de Namur'],
  ])('names the place inside %s', (text, name) => expect(nameFromCapitals(text)).toBe(name));

  it.each(['IFAPME', 'Le Forem', 'eFORMA', 'CPAS de Namur', '12', '', 'A1'])(
    '%j stays as it is: an acronym, or a text that has small letters',
    (text) => expect(nameFromCapitals(text)).toBe(text),
  );

  it.each([
    ['SAINT-JOSSE-TEN-NOODE', 'Saint-Josse-ten-Noode'],
    ['LA ROCHE-EN-ARDENNE', 'La Roche-en-Ardenne'],
    ['MONS', 'Mons'],
    ['Ans', 'Ans'],
  ])('names the place %s %s', (capitals, name) => expect(placeFromCapitals(capitals)).toBe(name));
});

it('the titles in capitals of a register become small, though most titles are written small', () => {
  const titles = [
    'Menuiserie',
    'Maçonnerie',
    'Couture',
    'Alphabétisation',
    'Comptabilité',
    'Carreleur',
    'Accueil',
  ];
  const large = ['NETTOYAGE PROFESSIONNEL', 'AIDE-SOIGNANT', 'BUREAUTIQUE DE BASE'];
  const rows = [...titles, ...large].map((title) => ['Le Relais ASBL', 'Namur', title]);
  const sheets = [{ name: 'f.csv', rows: [['Opérateur', 'Commune', 'Intitulé de la formation'], ...rows] }];
  const document = emptyNetwork('Registre');
  const { mapping } = suggestMapping(sheets, document, 'fr');
  const { filieres } = afterPlan(document, planned(document, sheets, mapping, { language: 'fr' }));
  expect(filieres.map(({ name }) => name)).toEqual([
    ...titles,
    'Nettoyage professionnel',
    'Aide-soignant',
    'Bureautique de base',
  ]);
});

it('writes a word as the file writes it elsewhere in small letters', () => {
  const names = ['CENTRE AGILE D’EVREUX', 'ALMEA ARCOM', 'ARCOM DES METIERS', 'RELAIS DUCRE'];
  const elsewhere = ['Évreux', 'Formation avec ALMEA', 'Le Ducré', 'École Ducré'];
  const rows = names.map((name, at) => [name, 'Namur', elsewhere[at] ?? '']);
  const sheets = [{ name: 'f.csv', rows: [['Opérateur', 'Commune', 'Remarque'], ...rows] }];
  const document = emptyNetwork('Registre');
  const { mapping } = suggestMapping(sheets, document, 'fr');
  const { operators } = afterPlan(document, planned(document, sheets, mapping, { language: 'fr' }));
  expect(operators.map(({ name }) => name)).toEqual([
    ...['Centre Agile d’Évreux', 'ALMEA ARCOM', 'ARCOM des métiers', 'Relais Ducré'],
  ]);
});

describe('HTML in a cell', () => {
  it.each([
    ['<p>Bonjour&nbsp;: <b>caf&eacute;</b></p>', 'Bonjour : café'],
    ['<ul><li>th&eacute;orie</li><li>pratique</li></ul>', '• théorie\n• pratique'],
    ['Un<br/>Deux', 'Un\nDeux'],
    ['Dupont &amp; Fils &#8211; 9h&#x2013;12h', 'Dupont & Fils – 9h–12h'],
    ['<span style="color:red">Gratuit</span><script>alert(1)</script>', 'Gratuit'],
  ])('%j becomes %j', (html, text) => expect(htmlText(html)).toBe(text));

  it.each(['moins de 25 ans & plus', 'âge < 25', 'a<b', 'R&D; suite', 'x &inconnue; y'])(
    'is not seen in %j',
    (text) => expect(htmlText(text)).toBe(text),
  );

  it('is removed in a time that grows with its length, whatever it is', () => {
    const long = '<'.repeat(30_000);
    expect(htmlText(long)).toBe(long);
    expect(htmlText(`<b>${'&'.repeat(30_000)}</b>`)).toBe('&'.repeat(30_000));
  });
});
