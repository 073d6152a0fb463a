/** Words of the API documentation: what each route answers, what each parameter means. */
export const api = {
  title: 'API de Passerelles',
  intro:
    'Chaque adresse, ses paramètres, sa réponse et ses erreurs. Le même document, pour les programmes : {link}. Les erreurs suivent la RFC 9457 (application/problem+json) ; leur champ « id » ne change pas, leurs mots suivent Accept-Language (fr, en).',
  /** Words for the author when none is given. */
  parameters: {
    name: 'Nom du fichier, pour les messages.',
    at: 'Jour du réseau, AAAA-MM-JJ ; par défaut celui de l’inventaire, sinon aujourd’hui.',
    from: 'Premier jour de la période des flux (par défaut la dernière année civile entière) ; pour un parcours, la filière de départ, ou STARTS pour tous les départs.',
    to: 'Dernier jour de la période des flux ; pour un parcours, le débouché, la filière ou « sector:CODE » d’arrivée.',
    kind: 'Genres de chaînons manquants, séparés par des virgules ; tous par défaut.',
    k: 'Nombre de parcours au plus.',
    order:
      'Ordre des parcours\u00a0: «\u00a0fastest\u00a0», le plus court d’abord (par défaut), ou «\u00a0surest\u00a0», le moins de points à vérifier d’abord.',
    via: 'Filières par où passer, dans l’ordre.',
    avoid: 'Filières ou opérateurs à éviter.',
    maxMonths: 'Nombre de mois au plus, attentes comprises.',
    maxSteps: 'Nombre de passerelles au plus.',
    formality: 'Formes admises de passerelles.',
    withoutConcurrent: 'Sans passerelles concomitantes.',
    enrolled: 'Déjà inscrit au départ : son attente ne compte pas.',
    audience:
      'Public de la bibliothèque du réseau pour qui lire ; tout le monde par défaut. Un profil libre se demande par POST.',
    target:
      'But du public (M14) : OUTLETS pour n’importe quel débouché, un débouché, une filière ou « sector:CODE ».',
    horizon: 'Mois qu’un parcours peut prendre (M16) ; 24 par défaut.',
    cell: 'Cases de l’offre à regarder (M17) : « bassin-ou-commune:STADE:secteur », séparées par des virgules.',
    operators:
      'Deux opérateurs, dans l’ordre : seulement les couples sans passerelle (M04) de l’un à l’autre.',
    marks: 'Dire aussi sur quels éléments la carte marque chaque constat, au-delà de la limite.',
    fold: 'Mettre à part les constats non documentés, comptés par opérateur.',
    undocumentedOf: 'Seulement les constats non documentés de cet opérateur.',
    limit:
      'Nombre listé au plus (chaînons manquants : 1000 par genre par défaut) ; les comptes restent entiers.',
    before: 'Seulement les écritures d’avant cette révision : la page suivante.',
    list: 'Avec id : seulement les écritures qui ont touché cet élément. D’un fichier CSV : la seule liste qu’il tient.',
    id: 'Identifiant de l’élément dont on veut l’historique ; « network » pour le nom et le jour du réseau.',
    revision: 'Révision que l’écriture a faite.',
    recorded: 'Instant (AAAA-MM-JJTHH:MM:SSZ), ou jour : le réseau tel qu’il était noté à sa fin.',
    format: 'Format du fichier.',
    bassin: 'Bassins, séparés par des virgules.',
    type: 'Types d’opérateurs, séparés par des virgules.',
    stage: 'Stades, séparés par des virgules.',
    sector: 'Secteurs, séparés par des virgules.',
    lang: 'Langue des titres et des mots du fichier ; celle de la demande par défaut.',
    diversity:
      'Part des filières (bouts exceptés) qu’un parcours peut avoir en commun avec un précédent, de 0 à 1.',
    'Idempotency-Key':
      'En-tête\u00a0: nom de la commande, de 8 à 64 lettres sans accent, chiffres et traits d’union. Une écriture répétée sous le même nom est faite une fois.',
  },
  labels: {
    parameters: 'Paramètres',
    body: 'Contenu envoyé',
    answer: 'Réponse',
    errors: 'Erreurs',
    schemas: 'Schémas',
    try: 'Essayer',
    required: 'obligatoire',
    name: 'Nom',
    meaning: 'Sens',
    form: 'Forme',
  },
};

export type ApiWords = typeof api;
