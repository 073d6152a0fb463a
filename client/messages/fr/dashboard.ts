import { dashboardMeasures } from '../../../domain/messages/fr/dashboard-measures.ts';

/** Texts of the dashboard, in French. */
export const dashboard = {
  nav: 'Tableau de bord',
  open: 'Tableau de bord',
  intro: (day: string, before: string) =>
    `Au ${day}, contre un an plus tôt, le ${before}. Le signe = dit : sans changement.`,
  otherDay: (day: string, today: string) =>
    `Le réseau est lu au ${day}, pas à aujourd’hui, ${today} : les colonnes disent les douze mois jusqu’à ce jour-là.`,
  areas: 'Par bassin et par Régionale',
  area: 'Territoire',
  kinds: { WHOLE: 'Tout le réseau', BASSIN: 'Bassins', REGIONALE: 'Régionales' },
  measures: dashboardMeasures,
  people: (year: string) => `Personnes orientées en ${year}`,
  against: 'contre',
  same: 'sans changement',
  belongs:
    'Une passerelle, une convention, une action ou un constat compte dans chaque territoire qu’il touche : les lignes ne s’additionnent pas. Les constats ouverts sont ceux d’aujourd’hui, car rien n’en garde l’état d’avant ; un constat clos qui se retrouve est ouvert.',
  published:
    'Les personnes sont les chiffres publiés de la dernière année finie et de celle d’avant. Ils ne sont pas publiés par Régionale : celle qui tient en un seul bassin en montre le chiffre, les autres un tiret.',
  figures: 'Tous les chiffres publiés',
  ofBassin: (name: string) => `chiffre du ${name}`,
  moved: (from: string, to: string) => `Ce qui a bougé du ${from} au ${to}`,
  since: 'Depuis le',
  list: 'Quoi',
  added: 'Venus',
  changed: 'Changés',
  gone: 'Finis ou retirés',
  nothing: 'Rien ne diffère entre ces deux dates.',
  inverted: 'Choisissez un jour avant celui de l’inventaire.',
  noFirstDay: 'Ce qui n’a pas de premier jour compte comme présent aux deux dates.',
  compare: 'Voir chaque différence',
  print: 'Imprimer',
};
