import { frenchNumber as number, frenchCount as s } from '../../../../domain/messages/count.ts';

/** A fraction as a percentage, rounded down, so that only a complete share gives 100. */
const whole = (share: number): number => Math.floor(share * 100 + 1e-9);

/** Texts of the freshness screen, in French. */
export const freshness = {
  tab: 'À vérifier',
  intro: (day: string) =>
    `Ce qui n’a pas été vérifié depuis longtemps et ce qui manque, lu au ${day}, le plus important d’abord.`,
  today: (day: string) => `Lire à aujourd’hui, ${day}`,
  definitions: 'Ce que disent les nombres',
  defined: [
    [
      'Fraîcheur',
      'De la date « vérifié le » : 100 % jusqu’à 6 mois, puis chaque jour la même part en moins, 0 % à partir de 24 mois ; 0 % sans date. Les mois se comptent de quantième à quantième (6 mois après le 31 août : le 28 février). Une vérification postérieure au jour lu compte pour 100 %.',
    ],
    [
      'Complétude',
      'Part des points renseignés. Filière, 40 points : 2 pour chaque information sur laquelle une règle repose (secteur, implantation en service, chacun des six niveaux à l’entrée et à la sortie, places, durée, attente, accès direct), 1 pour celles qu’il faut pour répondre (horaire, heures par semaine, prix, source). Opérateur, 6 points : 2 pour ses bassins ou une implantation, 1 pour le numéro d’entreprise, le site web, le contact, la source. « Aucune condition » est une réponse.',
    ],
    [
      'Priorité',
      'Un score sans unité : places par an × (part de fraîcheur perdue + part à compléter). Places inconnues : la médiane basse de l’étape (≈). Celles d’un opérateur sont la somme de ses filières montrées, sa fraîcheur et sa complétude en sont les moyennes.',
    ],
    [
      'Attendu par une règle',
      'Information qu’un constat « information manquante » demande : sans elle, une règle ne peut pas répondre.',
    ],
  ] as readonly (readonly [string, string])[],
  operators: 'Opérateurs',
  mine: (n: number) => `Mes opérateurs (${n})`,
  keepMine: 'Garder comme « mes opérateurs »',
  keptMine: (n: number) =>
    `${s(n, 'opérateur gardé', 'opérateurs gardés')} dans ce navigateur ; l’adresse de la page les contient aussi.`,
  source: 'Source',
  anySource: 'Toutes',
  what: 'À faire',
  whats: { ALL: 'Tout', DATE: 'Dater', FIELDS: 'Compléter', WAITED: 'Attendu par une règle' },
  by: 'Présentation',
  bys: { operator: 'Par opérateur', filiere: 'Par filière' },
  counts: (operators: number, filieres: number) =>
    `${s(filieres, 'filière', 'filières')} à vérifier, ${s(operators, 'opérateur', 'opérateurs')}`,
  details: (never: number, stale: number, ageing: number, incomplete: number, waited: number) =>
    `${number(never)} jamais vérifiées ; ${number(stale)} depuis 24 mois ou plus ; ${number(ageing)} entre 6 et 24 mois ; ${number(incomplete)} incomplètes ; ${number(waited)} attendues par une règle`,
  none: 'Rien à vérifier avec ces filtres.',
  more: (n: number) => `Montrer ${number(n)} de plus`,
  state: {
    NEVER: 'jamais vérifié',
    STALE: 'vérifié il y a 24 mois ou plus',
    AGEING: 'vérifié il y a 6 à 24 mois',
    FRESH: 'vérifié il y a 6 mois au plus',
  },
  percent: (share: number) => `${whole(share)} %`,
  fresh: 'Fraîcheur',
  complete: 'Complétude',
  stake: 'Priorité',
  filiere: 'Filière',
  verifiedOn: 'Vérifié le',
  missing: 'Manque',
  nothingMissing: 'rien',
  andMore: (n: number) => s(n, 'information de plus', 'informations de plus'),
  waitedBy: (rules: string) => `attendu par ${rules}`,
  action: 'Vérifier',
  itself: 'L’opérateur lui-même',
  filieresShown: (n: number) => s(n, 'filière', 'filières'),
  placesShown: (n: number, estimated: boolean) =>
    `${estimated ? '≈ ' : ''}${s(n, 'place par an', 'places par an')}`,
  stakeMeans:
    'La priorité n’est pas un compte de places : c’est un score, les places par an de chaque filière à vérifier, accueil compris, multipliées par ce qui manque à sa fraîcheur et à sa complétude, puis additionnées. Il donne l’ordre de la liste.',
  noFiliere: 'sans filière à vérifier',
  stakeOf: (stake: number, places: number, isEstimated: boolean, fresh: number, complete: number) =>
    `${isEstimated ? '≈ ' : ''}${number(places)} places × (${100 - whole(fresh)} % + ${100 - whole(complete)} %) = ${number(Math.round(stake))}`,
  stakeTotal: (stake: number) => `priorité : ${number(Math.round(stake))}`,
  verified: 'Vérifié aujourd’hui',
  verifiedWhat: (name: string) => `Vérifié aujourd’hui : ${name}`,
  verifiedAll: 'Tout vérifié aujourd’hui',
  verifiedAllOf: (name: string) => `Tout vérifié aujourd’hui : ${name}`,
  verifiedAllMeans: 'Date ce qui est écrit ici ; ne dit rien des liens de l’opérateur.',
  who: 'Vos vérifications',
  author: 'Vous êtes (fonction ou organisation)',
  authorNeeded: 'Dites d’abord qui vérifie : une fonction ou une organisation.',
  newSource: 'D’où vient l’information',
  newSourceHelp: 'Facultatif : écrit comme source de ce que vous vérifiez.',
  said: (names: number, day: string) =>
    `${s(names, 'fiche vérifiée', 'fiches vérifiées')} : la date est maintenant le ${day}.`,
  nothingToSay: 'Rien à changer : c’était déjà écrit.',
  undo: 'Annuler',
  undone: 'Annulé : les dates d’avant sont de retour.',
  failed: 'Rien n’a été enregistré.',
  message: (day: string) => `Vérifié le ${day}`,
  sheet: 'Feuille pour l’opérateur',
  sheetHelp: (mark: string) =>
    `Ce que l’on sait, et « ${mark} » où une information est attendue. Complétée, la feuille revient par la page Importer telle quelle : une case laissée ainsi ne change rien.`,
  offerAsked: 'Vos formations',
  offerAskedHelp:
    'On ne sait pas encore ce que vous proposez. Une ligne par formation : laissez vides celles qui restent, ajoutez-en au besoin.',
  csv: (list: string) => `CSV : ${list}`,
  xlsx: 'Classeur Excel (XLSX)',
  print: 'Imprimer la feuille',
  printed: (name: string, day: string) => `${name} : fiches à relire, au ${day}`,
  printedAsked: (name: string, day: string) => `${name} : feuille à compléter, au ${day}`,
  paper: {
    askedInstruction:
      'Dites vers qui vous orientez et qui oriente vers vous, puis ce que vous proposez. Complétez les lignes vides, et renvoyez cette feuille à la personne qui vous l’a transmise.',
    instruction:
      'Confirmez ou corrigez ce qui est écrit, surtout ce qui porte « (présumé) », que personne n’a encore dit, et complétez les lignes vides.',
    links: 'Vers qui orientez-vous, et qui oriente vers vous ?',
    trades: 'À quels métiers chaque filière prépare-t-elle ?',
    filiere: 'Filière',
    trade: 'Métiers préparés (complétez)',
  },
  fileName: (operator: string, list: string, day: string) => `a-verifier-${operator}-${list}-${day}`,
};
export type FreshnessWords = typeof freshness;
