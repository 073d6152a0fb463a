import { frenchNumber as number, frenchCount as s } from '../../../../domain/messages/count.ts';

/** Texts of the coverage screen, in French. */
export const coverage = {
  tab: 'Couverture',
  intro: (day: string) =>
    `Qui offre quoi, étape par étape, secteur par secteur, bassin par bassin, au ${day}. Une filière compte là où elle a une implantation en service ; elle compte une fois, quel que soit le nombre de ses implantations.`,
  area: 'Territoire',
  whole: 'Tout le réseau',
  bassins: 'Bassins',
  communes: 'Communes',
  measure: 'Dans les cases',
  measures: {
    filieres: 'Filières',
    places: 'Places par an',
    documented: 'Documenté',
    verified: 'Vérifié',
  },
  show: 'Présentation',
  table: 'Tableau',
  stages: 'Par étape',
  matrix: 'Étapes et secteurs',
  matrixOf: (area: string) => `Étapes et secteurs : ${area}`,
  definitions: 'Ce que disent les nombres',
  defined: {
    filieres: 'Filières actives à ce jour qui ont une implantation en service dans le territoire.',
    places:
      'Places par an dites par quelqu’un ; « + ≈ » : estimation pour les filières dont personne n’a dit les places (la médiane basse des places connues de leur étape).',
    documented:
      'Moyenne, sur les filières de la case, de la part des informations utiles qui sont renseignées (40 points par filière, voir la page « À vérifier »).',
    verified:
      'Filières dont la date « vérifié le » est plus récente que 12 mois avant ce jour, sur les filières de la case.',
    blank:
      '∅ à blanc : aucune filière n’a d’implantation là, à cette étape et dans ce secteur, alors qu’une offre y est attendue : un métier en préqualification, qualification et alternance, aucun métier en particulier aux autres étapes. « ∅ 1 / 2 » : à blanc dans un bassin sur deux. « ? peut-être à blanc » : rien de connu là, mais personne n’a tout dit (un secteur, une implantation, ce que propose un opérateur du territoire) ; le constat nomme qui interroger.',
    empty: '– : rien là, et rien n’y est attendu en particulier. La case se demande aussi.',
    sectors:
      'Secteurs : ceux des filières actives et des débouchés du réseau. Une filière dont le secteur n’est pas connu est à part et ne remplit aucune case.',
  },
  sector: 'Secteur',
  unknownSector: 'secteur inconnu',
  total: 'Total',
  blank: 'à blanc',
  maybeBlank: 'peut-être à blanc',
  blankIn: (n: number, of: number) => `∅ ${n} / ${of}`,
  maybeBlankIn: (n: number, of: number) => `(∅) ${n} / ${of}`,
  askBlank: (where: string) => `${where} : à blanc, voir le constat`,
  askMaybeBlank: (where: string) => `${where} : peut-être à blanc, voir qui interroger`,
  askMaybeBlankIn: (where: string, n: number) =>
    `${where} : peut-être à blanc dans ${s(n, 'bassin', 'bassins')}, voir qui interroger`,
  askBlankIn: (where: string, n: number) =>
    `${where} : à blanc dans ${s(n, 'bassin', 'bassins')}, voir le constat`,
  askEmpty: (where: string) => `${where} : aucune filière, demander le constat`,
  emptyUnknown:
    '– : rien de connu là ; des opérateurs du territoire n’ont pas encore dit leur offre. La case se demande aussi.',
  askUnknown: (where: string) => `${where} : rien de connu, demander le constat`,
  nothing: 'aucune filière',
  filieres: (n: number) => s(n, 'filière', 'filières'),
  places: (known: number, unknown: number, estimated: number) =>
    unknown === 0
      ? s(known, 'place par an', 'places par an')
      : `${s(known, 'place par an connue', 'places par an connues')} et ${s(unknown, 'filière', 'filières')} sans nombre de places (≈ ${number(estimated)})`,
  placesShort: (known: number, estimated: number) =>
    estimated === 0 ? `${number(known)}` : `${number(known)} + ≈ ${number(estimated)}`,
  percent: (share: number) => `${Math.round(share * 100)} %`,
  documented: (share: number) => `documenté à ${Math.round(share * 100)} % en moyenne`,
  verified: (n: number, of: number) => `${number(n)} sur ${number(of)} vérifiées depuis moins de 12 mois`,
  verifiedShort: (n: number, of: number) => `${number(n)} / ${number(of)}`,
  blankCells: (n: number) => s(n, 'case à blanc', 'cases à blanc'),
  details: 'Filières de la case',
  close: 'Fermer',
  indicators: 'Indicateurs de l’inventaire',
  indicator: 'Indicateur',
  value: 'Valeur',
  definition: 'Définition',
  shareOf: (n: number, of: number) =>
    of === 0 ? `${number(n)} sur 0` : `${number(n)} sur ${number(of)} (${Math.round((100 * n) / of)} %)`,
  rows: {
    operators: [
      'Opérateurs vérifiés, sur les opérateurs recensés',
      'Opérateurs en activité à ce jour, avec une implantation en service dans le territoire (sans aucune implantation : dans les bassins déclarés) ; vérifiés : date de moins de 12 mois.',
    ],
    filieres: [
      'Filières vérifiées, sur les filières recensées',
      'Filières actives du territoire ; vérifiées : date de moins de 12 mois.',
    ],
    levels: [
      'Entrée et sortie complètes',
      'Filières dont les six dimensions sont dites à l’entrée et à la sortie ; « aucune condition » est dit.',
    ],
    blank: [
      'Cases à blanc, sur les cases où une offre est attendue',
      'Territoire × étape × secteur ; pour tout le réseau, chaque bassin compte.',
    ],
    blankPossible: [
      'Dont peut-être seulement, sur les cases à blanc',
      'Personne n’a dit le secteur ou l’implantation d’une filière de cette étape, ou ce que propose un opérateur du territoire.',
    ],
  },
  capacity: 'Places par an, étape par étape',
  capacityKnown: 'Places connues',
  capacityUnknown: 'Filières sans nombre de places',
  capacityEstimated: 'Estimation pour celles-ci',
  sums: 'Des bassins au réseau',
  sumsHelp: 'Comment les filières des bassins font celles du réseau.',
  outside: 'Implantation dans une commune hors de tout bassin',
  unplaced: 'Sans implantation en service (dans aucune case d’un bassin)',
  again: 'Comptées dans plusieurs bassins, retirées',
};
export type CoverageWords = typeof coverage;
