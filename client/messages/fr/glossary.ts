import { MOST_BOXES } from '../../../domain/map/detail.ts';

/** A glossary entry: what a term means and, for a figure, how it is counted and where it comes from. */
export interface GlossaryEntry {
  readonly word: string;
  readonly text: string;
  /** How the figure is counted, and what is left out. */
  readonly counted?: string;
  /** The data on which the figure is based. */
  readonly from?: string;
}

const INVENTORY = 'L’inventaire, au jour choisi en haut de la page.';

/** The glossary in French; the only place where terms are explained. */
export const glossary = {
  operator: {
    word: 'opérateur',
    text: 'Organisation qui agit dans le parcours : formation, orientation, accompagnement, financement, concertation.',
  },
  operatorType: {
    word: 'type d’opérateur',
    text: 'La famille d’un opérateur, sous son nom d’alors : EFT et OISP jusqu’en 2013, CISP depuis. L’opérateur reste le même.',
  },
  site: { word: 'implantation', text: 'Lieu où travaille un opérateur.' },
  filiere: {
    word: 'filière',
    text: 'Une offre à elle seule : ses conditions d’entrée, son contenu, ce qu’on sait en sortant, ses places.',
    counted: 'Les filières valides au jour choisi, dont l’opérateur l’est aussi.',
    from: INVENTORY,
  },
  stage: {
    word: 'étape',
    text: 'La colonne de la carte, de l’accueil à l’emploi : ce que la filière fait dans le parcours.',
  },
  passerelle: {
    word: 'passerelle',
    text: 'Passage organisé, dans un sens, d’une filière à une autre ou à un débouché : quelqu’un s’est engagé à faire passer les gens.',
    counted:
      'Celles dont les deux bouts existent au jour choisi. Sont en vigueur celles qui ne sont ni prévues, ni suspendues, ni échues.',
    from: INVENTORY,
  },
  formality: {
    word: 'formalité',
    text: 'Ce sur quoi repose une passerelle : convention signée, protocole, ou habitude informelle. « Non documentée » veut dire que personne ne l’a dit.',
  },
  agreement: {
    word: 'convention',
    text: 'Accord écrit sur lequel reposent des passerelles ou des actions.',
  },
  flow: {
    word: 'orientation, flux',
    text: 'Personnes envoyées d’un opérateur à un autre, gardées en totaux d’un trimestre ou plus. Aucune donnée sur une personne n’existe ici.',
    counted:
      'La somme des relevés entièrement dans la période. « Masqué » : au moins 1, caché parce qu’il est petit ou en trahirait un autre. Ce n’est ni zéro, ni « non relevé ».',
    from: 'Les relevés de flux de l’inventaire, pour la période choisie à côté de la date.',
  },
  outlet: { word: 'débouché', text: 'Famille de métiers au bout du parcours.' },
  prep: {
    word: '« prépare à »',
    text: 'Le contenu d’une filière prépare à un débouché ; ce n’est pas un accord.',
  },
  concurrent: {
    word: 'filières suivies en même temps',
    text: 'Une passerelle qui joint deux filières que l’on suit en même temps, et non l’une après l’autre. On dit aussi : concomitance.',
  },
  bassin: { word: 'bassin', text: 'Territoire de concertation : un ensemble daté de communes.' },
  start: {
    word: 'porte d’entrée, départ',
    text: 'Là où l’on entre dans le réseau : une filière d’accueil, ou une filière en accès direct.',
  },
  pathway: {
    word: 'parcours',
    text: 'Une suite possible de filières, d’une entrée à un débouché ; jamais celui d’une personne.',
    counted:
      'Les meilleurs d’abord : pour un public, ceux qui ont le moins de conditions inconnues ; puis les complets, puis les plus courts en mois, puis en nombre de passerelles. Une durée inconnue compte zéro et rend le parcours incomplet.',
    from: 'Les passerelles en vigueur, les niveaux d’entrée et de sortie, les durées et attentes de l’inventaire.',
  },
  audience: {
    word: 'public',
    text: 'Un profil supposé pour lequel on lit le réseau : âge, statuts, commune, voiture, garde d’enfant, niveaux. Ce n’est pas une personne et rien n’en est gardé.',
  },
  gap: {
    word: 'chaînon manquant, constat',
    text: 'Un défaut du réseau qu’une règle trouve et que des preuves montrent. Chaque nature a sa règle, écrite sous son titre.',
    counted: 'Chaque règle est appliquée à tout le réseau ; les filtres n’ôtent que ce qui est montré.',
    from: 'Les règles écrites sous chaque titre, sur l’inventaire du jour choisi et les flux de la période.',
  },
  line: {
    word: 'ligne de passerelles manquantes',
    text: 'Toutes les passerelles qui manquent d’un opérateur à un autre, dans ce sens, rassemblées en une ligne : une rencontre suffit pour en parler.',
    counted:
      'Couples de filières qu’une passerelle pourrait joindre (étapes, niveaux, publics, bassin) et qu’aucune ne joint ; les constats rejetés sont à part.',
    from: 'Les passerelles manquantes, et les passerelles échues à renouveler.',
  },
  certainty: {
    word: 'certitude',
    text: '« Certain » : tout ce que la règle demande est documenté. Cela porte sur la règle, non sur les données : un champ rempli dont la source n’est pas dite, ou que personne n’a vérifié, suffit. « Possible » : une information manque, et la règle ne la devine pas, ou elle n’est que présumée.',
  },
  impact: {
    word: 'places concernées par an',
    text: 'Ce qu’ouvrirait une passerelle : les places par an des filières qui atteindraient un débouché de plus, et ces débouchés par leur nom.',
    counted:
      'Les filières hors accueil qu’une porte d’entrée atteint. Places inconnues : la médiane connue de la même étape (≈). Une place compte une fois, mais une personne qui suit deux de ces filières y prend deux places : ce n’est pas un nombre de personnes. L’ordre des listes compte une place autant de fois qu’elle gagne de débouchés.',
    from: 'Les places par an, les passerelles et les débouchés préparés de l’inventaire.',
  },
  obstacle: {
    word: 'obstacle',
    text: 'Ce qui tient un public dehors : horaires, transport, garde d’enfant, papiers. Un aménagement le lève.',
    counted: 'Ceux qui valent au jour choisi et qu’aucun aménagement en vigueur ne lève.',
    from: INVENTORY,
  },
  places: {
    word: 'places par an',
    text: 'Combien de personnes une filière peut accueillir en un an.',
    counted:
      'Inconnues : la médiane des filières de la même étape, marquée ≈. Celles de l’accueil comptent dans « À vérifier d’abord », dont l’ordre est une priorité et non des places, et dans la couverture ; elles ne comptent dans aucun effet d’une passerelle, car l’accueil oriente et ne forme pas.',
    from: 'Le champ « places par an » des filières.',
  },
  through: {
    word: 'couples départ–débouché qui passent par lui',
    text: 'Parmi les départs des autres opérateurs et les débouchés qu’ils peuvent atteindre, combien le peuvent en passant par une filière de celui-ci.',
    counted:
      'n = tous les couples (départ d’un autre, débouché) que des passerelles en vigueur joignent. Niveaux et obstacles à part ; pour tout le monde, quel que soit le public choisi.',
    from: 'Les passerelles en vigueur et les « prépare à » du jour choisi.',
  },
  singlePoint: {
    word: 'point unique',
    text: 'Ce qui serait perdu si cet opérateur fermait : les couples départ–débouché qui n’ont pas d’autre chemin que lui.',
    counted:
      'Une partie des couples qui passent par lui. Zéro veut dire que chacun d’eux a un autre chemin. Ses propres départs ne comptent pas.',
    from: 'Le même réseau, sans les filières de l’opérateur.',
  },
  partner: {
    word: 'partenaire mutuel, à sens unique',
    text: 'Mutuel : des passerelles en vigueur vont dans les deux sens. À sens unique : dans un seul. Les retours et les visites comptent : ils sont convenus aussi.',
    counted: 'n = les passerelles en vigueur entre les filières des deux opérateurs.',
    from: INVENTORY,
  },
  missingPartner: {
    word: 'partenaire manquant',
    text: 'Un opérateur avec lequel une passerelle manque, ou avec lequel on s’envoie du monde sans passerelle.',
    counted: 'Une ligne par couple d’opérateurs et par sens ; les meilleures d’abord.',
    from: 'Les règles « passerelle manquante » et « passage latent », pour le public et la période choisis.',
  },
  pairs: {
    word: 'couple (entrée, débouché)',
    text: 'Une porte d’entrée et un débouché qu’au moins un parcours joint pour le public choisi.',
    counted:
      'Chaque entrée utilisable avec chaque débouché qu’un parcours atteint, une fois ; ni le nombre de parcours, ni des personnes.',
    from: 'Les parcours du jour choisi : passerelles en vigueur, niveaux, obstacles, conditions d’admission.',
  },
  service: {
    word: 'places qui gagnent ou perdent un débouché',
    text: 'Ce qu’un changement supposé ouvrirait ou fermerait : les places par an des filières qui atteindraient un débouché de plus, ou de moins, et ces débouchés par leur nom.',
    counted:
      'Les filières hors accueil qu’une entrée utilisable atteint. Places inconnues : la médiane de l’étape (≈). Une place compte une fois.',
    from: 'Les places par an, les passerelles et les débouchés préparés de l’inventaire.',
  },
  freshness: {
    word: 'fraîcheur',
    text: 'À quel point une information a été vérifiée récemment.',
    counted: 'La moyenne sur les filières actives montrées.',
    from: 'La date « observé le » de chaque élément.',
  },
  completeness: {
    word: 'complétude',
    text: 'Quelle part de ce qu’il faut savoir quelqu’un a dit.',
    counted:
      'Points des champs remplis ÷ points possibles : deux points pour un champ dont dépend une règle, un sinon.',
    from: 'Les champs de l’inventaire.',
  },
  coverage: {
    word: 'couverture',
    text: 'Qui propose quoi, et où : étape × secteur × bassin. Une case vide veut dire que l’inventaire n’y connaît rien.',
    counted: 'Les filières actives, dans chaque bassin de leurs implantations.',
    from: INVENTORY,
  },
  life: {
    word: 'suivi d’un constat',
    text: 'Ce que des gens ont fait d’un chaînon manquant : confirmé, en cours, réglé, rejeté avec un motif.',
  },
  scenario: {
    word: 'scénario',
    text: 'Des changements supposés, gardés sous un nom ; le réseau reste tel quel.',
  },
  folded: {
    word: 'boîte qui compte plusieurs filières',
    text: `Au-delà de ${MOST_BOXES} boîtes, ou du nombre choisi sur la carte, elle se replie : une boîte par opérateur, par type d’opérateurs ou par étape. Elle dit combien elle compte, et s’ouvre par pas ; un nombre sur un trait dit combien de liens il compte.`,
    counted: 'Les filières montrées, chacune dans une seule boîte ou pour elle-même.',
    from: INVENTORY,
  },
} satisfies Record<string, GlossaryEntry>;
export type Term = keyof typeof glossary;
export type Glossary = Readonly<Record<Term, GlossaryEntry>>;
