import { describe, expect, it } from 'vitest';
import { isPersonalHeading, personalIn } from '../../../domain/transfer/personal.ts';

/** A number that passes the check; of nobody: the first of January, count 001. */
function numberOf(birth: string, century: '' | '2'): string {
  const head = `${birth}001`;
  return `${head}${String(97 - (Number(`${century}${head}`) % 97)).padStart(2, '0')}`;
}

describe('cells about a person', () => {
  const [last, present] = [numberOf('850101', ''), numberOf('050101', '2')];
  const pretty = `${last.slice(0, 2)}.${last.slice(2, 4)}.${last.slice(4, 6)}-${last.slice(6, 9)}.${last.slice(9)}`;

  it.each([last, present, pretty, `n° ${pretty}, vu`, Number(last), Number(present)])(
    'finds a national number of either century: %j',
    (cell) => expect(personalIn(cell)).toBe('national-number'),
  );

  it.each([
    '0475 12 34 56',
    '0475/12.34.56',
    '+32 475 12 34 56',
    '0032475123456',
    'GSM : 0499123456',
    '+33 6 12 34 56 78',
  ])('finds a mobile number: %j', (cell) => expect(personalIn(cell)).toBe('mobile-number'));

  it.each([
    'x@gmail.com',
    'X.Y@Hotmail.be',
    'z@skynet.be',
    'marie.dupont@forem.be',
    'm.dupont@cpas-orneval.be',
  ])('finds a private mailbox: %j', (cell) => expect(personalIn(cell)).toBe('private-mail'));

  it.each([
    'info@lechantier.be',
    'accueil.orneval@cpas.be',
    'contact@example.org',
    'lire.ecrire@lire-et-ecrire.be',
    'formation@forem.be',
    '081 22 33 44',
    '04 222 33 44',
    '+32 81 22 33 44',
    '0456.789.133',
    'BE68 5390 0754 7034',
    '85010100100',
    12345678901,
    '2025-12-31',
    'https://www.leforem.be/formations/12345678',
    'Vers 8h30, 12 places, 1.200 h',
    null,
    true,
  ])('lets what is no person’s pass: %j', (cell) => expect(personalIn(cell)).toBeUndefined());

  it.each([
    'Nom du stagiaire',
    'NOM DE L’APPRENANT·E',
    'Registre national',
    'NISS',
    'N° de registre national',
    'Date de naissance',
    'Né(e) le',
    'Prénom',
    'Téléphone des bénéficiaires',
    'Stagiaire',
  ])('knows the heading %j', (heading) => expect(isPersonalHeading(heading)).toBe(true));

  it.each([
    'Nom',
    'Nombre de stagiaires',
    'Participants',
    'Personnes en attente',
    'Contact',
    'Public cible',
    'Nom de la formation',
    'Téléphone',
    'Commune',
    'Adresse',
  ])('lets the heading %j pass', (heading) => expect(isPersonalHeading(heading)).toBe(false));
});
