import type { ProblemWords } from './problems.ts';

/** What an import says of numbers that are dates in a spreadsheet, and of dates that are numbers. */
export const dayProblems: Readonly<
  Record<'number-as-day' | 'day-left-empty' | 'day-from-serial', ProblemWords>
> = {
  'number-as-day': {
    message:
      'La cellule {cell} montre la date {day}, là où il faut un nombre : le tableur a pris pour une date ce qui y fut tapé (« 1.5 » devient le 1er mai).',
    remedy: 'Donnez à la colonne le format « Nombre » ou « Texte » dans le tableur, puis retapez le nombre.',
  },
  'day-left-empty': {
    message: 'La cellule {cell} montre la date {day}, là où il faut un nombre : « {field} » reste vide.',
    remedy:
      'Si le tableur a pris pour une date ce qui y fut tapé (« 1.5 » devient le 1er mai), donnez à la colonne le format « Nombre » ou « Texte », puis retapez le nombre ({rows} fois).',
  },
  'day-from-serial': {
    message: 'La cellule {cell} montre le nombre {value}, qui est la date {day} comme un tableur la garde.',
    remedy:
      'Rien à faire si c’est bien une date : donnez à la colonne le format « Date » dans le tableur pour la voir. Sinon, ne lisez pas cette colonne comme une date.',
  },
};
