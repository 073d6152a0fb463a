import { frenchNumber as number, frenchCount as s } from '../../../domain/messages/count.ts';
import { frenchOf } from '../../../domain/messages/elision.ts';
import { figures as common } from '../../../domain/messages/fr/figures.ts';

/** Texts of the screen of published figures, in French. */
export const figures = {
  ...common,
  nav: 'Chiffres',
  intro:
    'Combien de personnes ont été orientées, et par où, dans une année civile. Chaque chiffre est ici exact ou masqué ; la carte et les constats montrent le même par tranche (20–49, par exemple), et ce qui est masqué ici l’est partout.',
  year: 'Année',
  kind: 'Ce qui est compté',
  axis: 'Ventilation',
  withQuarters: 'Trimestres aussi',
  noQuarters: 'Aucun relevé de cette année ne tient dans un trimestre.',
  heading: (kind: string, year: string, axis: string) => `${kind} de ${year}, ${axis}`,
  share: (masked: number, of: number) =>
    masked === 0
      ? `Aucun chiffre sur ${number(of)} n’est masqué.`
      : masked === 1
        ? `1 chiffre sur ${number(of)} est masqué.`
        : `${number(masked)} chiffres sur ${number(of)} sont masqués.`,
  legend: {
    masked:
      'au moins une personne ; le nombre est caché parce qu’il est petit, ou parce qu’il en ferait trouver un petit par soustraction',
    zero: 'personne',
    notReported: 'non relevé ou non publié',
  },
  atLeast: (people: number) => `au moins ${number(people)}`,
  outcomes:
    'Les suites (entrées, refusées, parties tôt, en cours) n’additionnent que les relevés qui donnent les quatre : leur somme peut être plus petite que le nombre de personnes. Un relevé qui n’en donne qu’une partie n’en publie aucune : « – ».',
  none: (kind: string, year: string) => `Aucun chiffre ${frenchOf(kind)} n’est publié pour ${year}.`,
  nothing: 'Aucun chiffre n’est publié : le réseau n’a encore ni flux ni action dans une année civile.',
  more: (count: number) => `Montrer ${s(count, 'ligne', 'lignes')} de plus`,
  mostMasked: 'Plus de la moitié des chiffres de ce tableau sont masqués.',
  allMasked: 'Tous les chiffres de ce tableau sont masqués.',
  sayMore: 'Ces tableaux de la même année en disent plus :',
  option: (name: string, masked: number, of: number) =>
    masked === 0
      ? `${name} : aucun masqué sur ${number(of)}`
      : `${name} : ${number(masked)} sur ${number(of)} ${masked === 1 ? 'masqué' : 'masqués'}`,
  yearAlone: 'L’année, sans les trimestres',
  noneSaysMore:
    'Aucune autre ventilation de cette année n’en dit plus. Une autre année en dit peut-être plus.',
  seeAnyway: 'Montrer le tableau masqué',
  actionsOf: (year: string) => `Actions de sensibilisation de ${year}`,
  noActions: 'Aucune action n’est notée pour cette année.',
  allActions: 'Toutes les actions',
  actionKind: 'Action',
  period: 'Période',
  count: 'Nombre',
  linkFrom: 'Tous les chiffres publiés',
  panelMasked: 'Tous ces nombres sont masqués. Des ensembles plus grands se montrent mieux :',
  panelLink: 'les chiffres par étapes',
};

export type FiguresWords = typeof figures;
