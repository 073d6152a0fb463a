import { frenchNumber as number, frenchCount as s } from '../../../domain/messages/count.ts';
import { operator as onPaper } from '../../../domain/messages/fr/operator-sheet.ts';

/** Texts of the page of an operator, in French. */
export const operator = {
  ...onPaper,
  title: 'Fiche d’opérateur',
  choose: 'Opérateur',
  chooseHelp: 'Choisissez un opérateur pour voir ce qu’il porte dans le réseau.',
  unknown: 'Cet opérateur n’est pas dans le réseau à cette date : choisissez-en un autre, ou une autre date.',
  sheet: 'Fiche à imprimer',
  print: 'Imprimer',
  map: 'Voir sur la carte',
  forWhom: (audience: string) =>
    `Chiffres pour tout le monde ; passerelles manquantes pour le public : ${audience}`,
  carries: 'Ce qu’il porte',
  filieres: (n: number) => s(n, 'filière', 'filières'),
  filieresHelp: 'actives à cette date',
  placesHelp: (estimated: boolean): string =>
    estimated ? 'accueil excepté ; inconnues : médiane de l’étape' : 'accueil excepté',
  placesUnknown: 'places inconnues',
  placesUnknownHelp: 'ni les siennes, ni celles d’une autre filière de leurs étapes, ne sont écrites',
  through: (n: number, of: number) => `${number(n)} sur ${s(of, 'couple', 'couples')}`,
  throughName: 'couples départ–débouché qui passent par lui',
  throughHelp: 'départs des autres et débouchés que des passerelles joignent, par un chemin qui le traverse',
  lost: (n: number) => s(n, 'couple perdu', 'couples perdus'),
  lostName: 'couples perdus s’il fermait',
  lostHelp: 's’il fermait : aucun autre chemin (point unique)',
  lostPlaces: (n: number, estimated: boolean) =>
    `${estimated ? '≈ ' : ''}${s(n, 'place par an', 'places par an')} à ces départs, accueil compris`,
  single: 'Point unique du réseau.',
  notSingle: 'Pas un point unique : chaque couple a un autre chemin.',
  lostList: 'Sans lui, ces départs n’atteignent plus :',
  mutual: (n: number) => s(n, 'partenaire mutuel', 'partenaires mutuels'),
  oneWayTo: (n: number) => s(n, 'partenaire où il envoie seulement', 'partenaires où il envoie seulement'),
  oneWayFrom: (n: number) =>
    s(n, 'partenaire qui lui envoie seulement', 'partenaires qui lui envoient seulement'),
  count: (to: number, from: number) =>
    [to > 0 ? `→ ${to}` : '', from > 0 ? `← ${from}` : ''].filter((text) => text !== '').join(' '),
  countHelp: '→ passerelles vers lui, ← passerelles depuis lui',
  none: 'aucun',
  partnersKnown: (silent: number) =>
    `Comptés sur les passerelles écrites : l’offre de ${s(silent, 'opérateur', 'opérateurs')} n’est pas connue, et leurs liens avec lui peut-être non plus.`,
  byLink: {
    help: 'Sans compte, par internet : l’opérateur confirme ou corrige lui-même, et rien ne change avant que vous l’acceptiez.',
    go: 'Lui donner un lien',
  },
  review: {
    title: 'Passage en revue de ses liens',
    on: (day: string) => `Liens passés en revue le ${day}.`,
    never: 'Ses liens n’ont pas encore été passés en revue avec lui.',
    means:
      'Passer en revue, c’est lui lire les passerelles connues et s’entendre dire qu’il n’y en a pas d’autres : dès lors, une passerelle absente compte comme telle.',
    today: 'Passé en revue aujourd’hui : ces liens, pas d’autres',
    needsOffer:
      'On ne sait pas encore ce qu’il propose : une revue ne dirait rien des filières qui seront écrites ensuite. Ajoutez d’abord ses filières, puis passez ses liens en revue.',
    writeToday: 'aujourd’hui',
    writeTodayLong: 'Liens passés en revue : aujourd’hui',
    todayOf: (name: string) => `Passé en revue aujourd’hui : ces liens, pas d’autres (${name})`,
  },
};
export type OperatorWords = typeof operator;
