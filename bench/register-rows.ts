import { seededRandom } from './random.ts';

/** The register that the import is measured on: a training offer as a public body would publish it, a course a row. */

const TYPES = [
  'CISP - EFT',
  'CISP - DéFI',
  'Enseignement de promotion sociale',
  'CPAS',
  'Régie des quartiers',
];
const PLACES = [
  '5000;Namur',
  '5100;Jambes',
  '6000;Charleroi',
  '4000;Liège',
  '7000;Mons',
  '6900;Marche-en-Famenne',
];
const TITLES = [
  'MAÇONNERIE',
  'Remise à niveau',
  'Alphabétisation niveau 1',
  'Aide-soignant',
  'Nettoyage professionnel',
];
const AUDIENCES = ['Demandeurs d’emploi', 'Tout public', 'Bénéficiaires du RIS'];
const HEADINGS =
  'type_organisme;denomination;num_bce;adresse;cp;localite;tel;code_formation;intitule_formation;public_cible;nb_heures;horaire;certifiante;date_debut;remarques';
const ROWS_EACH = 11;

/** A register of so many courses, as the bytes of a CSV file. */
export function registerFile(rows: number): Buffer {
  const random = seededRandom(17);
  const operators = Array.from({ length: Math.ceil(rows / ROWS_EACH) }, (_, at) => {
    const number = 400_000_000 + at * 7919;
    const digits = String(Math.floor(number / 100)).padStart(8, '0');
    const check = String(97 - (Number(digits) % 97)).padStart(2, '0');
    const address = `rue du Moulin ${at + 1}`;
    return [
      random.pick(TYPES),
      `CENTRE DE FORMATION N° ${at}`,
      digits + check,
      address,
      random.pick(PLACES),
      '081 22 33 44',
    ];
  });
  const courses = Array.from({ length: rows }, (_, at) =>
    [
      ...operators[Math.floor(at / ROWS_EACH)]!,
      ...[`F${10_000 + at}`, `${random.pick(TITLES)} ${at}`, random.pick(AUDIENCES)],
      ...[random.pick([40, 400, 1_200]), random.pick(['jour', 'soir']), random.pick(['oui', 'non'])],
      ...['01/09/2025', random.chance(0.1) ? '<p>Séance d’information chaque mois.</p>' : ''],
    ].join(';'),
  );
  return Buffer.from([HEADINGS, ...courses].join('\r\n'));
}
