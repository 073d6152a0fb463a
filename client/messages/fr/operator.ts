import { frenchNumber as number, frenchCount as s } from '../../../domain/messages/count.ts';

/** Texts of the page of an operator, in French. */
export const operator = {
  title: 'Fiche d’opérateur',
  choose: 'Opérateur',
  chooseHelp: 'Choisissez un opérateur pour voir ce qu’il porte dans le réseau.',
  unknown: 'Cet opérateur n’est pas dans le réseau à cette date : choisissez-en un autre, ou une autre date.',
  sheet: 'Fiche à imprimer',
  print: 'Imprimer',
  enterpriseNumber: 'Numéro d’entreprise',
  establishmentNumber: 'Numéro d’établissement',
  map: 'Voir sur la carte',
  asOf: (day: string, network: string) => `${network}, au ${day}`,
  forWhom: (audience: string) =>
    `Chiffres pour tout le monde ; passerelles manquantes pour le public : ${audience}`,
  carries: 'Ce qu’il porte',
  filieres: (n: number) => s(n, 'filière', 'filières'),
  filieresHelp: 'actives à cette date',
  places: (n: number, estimated: boolean) =>
    `${estimated ? '≈ ' : ''}${s(n, 'place par an', 'places par an')}`,
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
  missing: (n: number) => s(n, 'lien à négocier', 'liens à négocier'),
  count: (to: number, from: number) =>
    [to > 0 ? `→ ${to}` : '', from > 0 ? `← ${from}` : ''].filter((text) => text !== '').join(' '),
  countHelp: '→ passerelles vers lui, ← passerelles depuis lui',
  none: 'aucun',
  noneMissingKnown: (silent: number) =>
    `Rien de connu ne le concerne, mais l’offre de ${s(silent, 'opérateur', 'opérateurs')} n’est pas connue : on ne peut pas dire que rien ne lui manque.`,
  partnersKnown: (silent: number) =>
    `Comptés sur les passerelles écrites : l’offre de ${s(silent, 'opérateur', 'opérateurs')} n’est pas connue, et leurs liens avec lui peut-être non plus.`,
  noneMissing: 'Aucune ligne de passerelles manquantes ni passage sans passerelle ne le concerne.',
  notAll: (listed: number, all: number) =>
    `Cherché parmi les ${number(listed)} premières des ${number(all)} lignes du réseau : il peut y en avoir d’autres.`,
  more: (n: number) => `et ${number(n)} de plus`,
  pair: (n: number) => s(n, 'paire de filières', 'paires de filières'),
  latent: (band: string) => `passage sans passerelle (${band} personnes orientées)`,
  unknownOffer: {
    title: 'Son offre n’est pas encore connue',
    help: 'Aucune filière n’est écrite pour lui : ni ses places, ni son rôle dans le réseau, ni ce qui lui manque ne peuvent se dire. Demandez-lui :',
    ask: [
      'ce qu’il propose : formations, étape, lieu, durée, places par an ;',
      'pour chacune, qui peut y entrer (âge, statut, niveaux demandés) et si l’on y entre directement ;',
      'lesquelles terminent un parcours, et lesquelles mènent à une autre formation ;',
      'd’où viennent ses participants et vers qui il les oriente.',
    ],
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
  list: 'Ses filières',
  sources: 'Source : inventaire du réseau. Définitions et calculs : « Glossaire » de Passerelles.',
};
export type OperatorWords = typeof operator;
