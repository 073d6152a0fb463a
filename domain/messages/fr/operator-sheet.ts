import { MASKED } from '../../model/vocabulary.ts';
import { frenchNumber as number, frenchCount as s } from '../count.ts';

/** Words of an operator, on its page and on its sheet, in French. */
export const operator = {
  enterpriseNumber: 'Numéro d’entreprise',
  establishmentNumber: 'Numéro d’établissement',
  asOf: (day: string, network: string) => `${network}, au ${day}`,
  places: (n: number, estimated: boolean) =>
    `${estimated ? '≈ ' : ''}${s(n, 'place par an', 'places par an')}`,
  missing: (n: number) => s(n, 'lien à négocier', 'liens à négocier'),
  noneMissingKnown: (silent: number) =>
    `Rien de connu ne le concerne, mais l’offre de ${s(silent, 'opérateur', 'opérateurs')} n’est pas connue : on ne peut pas dire que rien ne lui manque.`,
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
  list: 'Ses filières',
  sources: 'Source : inventaire du réseau. Définitions et calculs : « Glossaire » de Passerelles.',
  withPossible: (what: string) => `en comptant aussi les passerelles possibles : ${what}`,
  offerColumn: 'Filière',
  leads: 'Vient de, mène à',
  passerelles: (n: number) => `Ses passerelles (${number(n)})`,
  link: 'Comment',
  agreements: (n: number) => `Ses conventions (${number(n)})`,
  pdf: 'Fiche en PDF',
  forWhom: (audience: string) => `Passerelles manquantes cherchées pour le public : ${audience}`,
  described: 'un public décrit',
};
export type OperatorOnPaperWords = typeof operator;

/** Words of an offer: contacts, places, who may enter, in French. */
export const offer = {
  sites: 'Lieux',
  entry: 'Conditions d’entrée',
  declared: 'déclaré',
  tested: 'test',
  ceiling: 'au plus',
  ceilingWaived: (statuses: string) => `plafond levé pour : ${statuses}`,
  noEntry: 'Rien n’est documenté sur l’entrée.',
  age: 'Âge',
  ageBetween: (min: number, max: number) => `de ${min} à ${max} ans`,
  ageFrom: (min: number) => `à partir de ${min} ans`,
  ageTo: (max: number) => `jusqu’à ${max} ans`,
  statuses: 'Statuts',
  groups: 'Publics',
  communes: 'Communes',
  documents: 'Documents',
  wait: 'Attente',
  duration: 'Durée',
  months: (n: number) => `${n} mois`,
  open: 'Accès direct',
  yes: 'oui',
  no: 'non',
  incoming: 'Vient de',
  outgoing: 'Mène à',
  nobody: 'aucune passerelle',
  contact: 'Contact',
  presumed: (text: string) => `${text} (présumé)`,
  telephone: 'Téléphone',
  openingHours: 'Heures d’ouverture',
  website: 'Site internet',
  flowBand: (band: string) => (band === MASKED ? 'masqué (≥ 1)' : `${band}`.replace(/\+$/, ' ou plus')),
};
export type OfferOnPaperWords = typeof offer;
