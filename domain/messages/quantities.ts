/**
 * Words for numbers, months and units in spreadsheets, folded, in French and English; units also in Dutch and German. Files are read in both languages
 * whatever the language of the screen.
 */

/** Numbers written as words. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...{ un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10 },
  ...{ onze: 11, douze: 12, quinze: 15, 'dix huit': 18, vingt: 20, 'vingt quatre': 24, trente: 30 },
  ...{
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    twelve: 12,
  },
};

/** Names and abbreviations of the months. */
export const MONTH_WORDS: Readonly<Record<string, number>> = {
  ...{ janvier: 1, janv: 1, jan: 1, january: 1, fevrier: 2, fevr: 2, fev: 2, february: 2, feb: 2 },
  ...{ mars: 3, mar: 3, march: 3, avril: 4, avr: 4, april: 4, apr: 4, mai: 5, may: 5 },
  ...{ juin: 6, june: 6, jun: 6, juillet: 7, juil: 7, july: 7, jul: 7, aout: 8, aou: 8, august: 8, aug: 8 },
  ...{ septembre: 9, sept: 9, sep: 9, september: 9, octobre: 10, oct: 10, october: 10 },
  ...{ novembre: 11, nov: 11, november: 11, decembre: 12, dec: 12, december: 12 },
};

/** Words for units of duration. */
export const DURATION_WORDS: Readonly<Record<string, 'HOURS' | 'DAYS' | 'WEEKS' | 'MONTHS' | 'YEARS'>> = {
  ...{ h: 'HOURS', heure: 'HOURS', heures: 'HOURS', hour: 'HOURS', hours: 'HOURS', hrs: 'HOURS' },
  ...{
    periode: 'HOURS',
    periodes: 'HOURS',
    uur: 'HOURS',
    uren: 'HOURS',
    lesuren: 'HOURS',
    lestijden: 'HOURS',
  },
  ...{ stunde: 'HOURS', stunden: 'HOURS', std: 'HOURS' },
  ...{ jour: 'DAYS', jours: 'DAYS', j: 'DAYS', day: 'DAYS', days: 'DAYS', dag: 'DAYS', dagen: 'DAYS' },
  ...{ tag: 'DAYS', tage: 'DAYS', week: 'WEEKS', weken: 'WEEKS', woche: 'WEEKS', wochen: 'WEEKS' },
  ...{ maand: 'MONTHS', maanden: 'MONTHS', monat: 'MONTHS', monate: 'MONTHS' },
  ...{ jaar: 'YEARS', jaren: 'YEARS', jahr: 'YEARS', jahre: 'YEARS' },
  ...{ semaine: 'WEEKS', semaines: 'WEEKS', sem: 'WEEKS', weeks: 'WEEKS' },
  ...{ mois: 'MONTHS', month: 'MONTHS', months: 'MONTHS' },
  ...{ an: 'YEARS', ans: 'YEARS', annee: 'YEARS', annees: 'YEARS', year: 'YEARS', years: 'YEARS' },
  ...{ trimestre: 'MONTHS', semestre: 'MONTHS' },
};

/** Words beside a number that do not change it. */
export const UNIT_WORDS: ReadonlySet<string> = new Set([
  ...[
    'place',
    'places',
    'pl',
    'pers',
    'personne',
    'personnes',
    'stagiaire',
    'stagiaires',
    'groupe',
    'groupes',
  ],
  ...['participant', 'participants', 'apprenant', 'apprenants', 'session', 'sessions', 'rentree', 'rentrees'],
  ...['seat', 'seats', 'people', 'trainee', 'trainees', 'learner', 'learners', 'group', 'groups'],
  ...['eur', 'euro', 'euros', 'an', 'ans', 'annee', 'a', 'year', 'years', 'old', 'mois', 'month', 'months'],
  ...['h', 'heure', 'heures', 'hour', 'hours', 'min', 'minute', 'minutes', 'mn', 'km'],
  ...['par', 'per', 'semaine', 'semaines', 'sem', 'week', 'weeks', 'de', 'd'],
]);

/** Words beside a level that do not change it. */
export const LEVEL_NOISE: ReadonlySet<string> = new Set([
  ...[
    'niveau',
    'niv',
    'min',
    'minimum',
    'minimal',
    'au',
    'moins',
    'acquis',
    'requis',
    'exige',
    'level',
    'at',
    'least',
  ],
  ...[
    'de',
    'du',
    'francais',
    'french',
    'obtenu',
    'reussi',
    'diplome',
    'certificat',
    'titre',
    'cecrl',
    'cecr',
  ],
]);
