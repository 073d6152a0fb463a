/** Words of the API documentation: what each route answers, what each parameter means. */
export const api = {
  title: 'API de Passerelles',
  intro:
    'Chaque adresse, ses paramètres, sa réponse et ses erreurs. Le même document, pour les programmes : {link}. Les erreurs suivent la RFC 9457 (application/problem+json) ; leur champ « id » ne change pas, leurs mots suivent Accept-Language (fr, en).',
  routes: {
    health: 'Le programme tourne.',
    ready: 'La base de données répond aussi.',
    network: 'Le réseau entier, avec sa révision ; les comptes de 1 à 4 personnes y valent « <5 ».',
    importNetwork: 'Remplace tout le réseau par celui qui est envoyé, ou n’écrit rien et dit pourquoi.',
    loadSample: 'Met le réseau d’exemple dans une base sans élément ; l’historique permet de l’annuler.',
    checkNetwork: 'Vérifie un réseau sans rien écrire.',
    exportFile:
      'Le réseau dans un fichier, entier ou en partie, dans le format d’un autre programme ; les comptes de 1 à 4 personnes y valent « <5 ».',
    gaps: 'Les chaînons manquants à une date, et les couples d’opérateurs à rapprocher.',
    pathways: 'Les meilleurs parcours d’une filière à un débouché, ou ce qui les empêche.',
    gapsFor:
      'Les mêmes chaînons manquants, demandés par un contenu : pour un profil libre, qui n’est gardé nulle part.',
    pathwaysFor:
      'Les mêmes parcours, demandés par un contenu : pour un profil libre, qui n’est gardé nulle part.',
    nextSteps:
      'Où aller depuis une filière en quelques passerelles, pour un public, et où ce n’est pas possible.',
    flows: 'Les flux d’orientation d’une période, par couple, en tranches.',
    rows: 'Les relevés que comptent les chiffres d’un constat sur les flux (M05, M07, M08, M10), et ceux des mêmes faits qu’ils ne comptent pas.',
    plan: 'Les accords à signer entre opérateurs, pour chaque nombre jusqu’à celui demandé, à côté de l’optimum exact quand il est abordable.',
    gain: 'De quoi est fait un gain : filière par filière, ses places et les débouchés nouvellement servis, pour un constat, une ligne d’opérateurs ou des accords.',
    synergies:
      'Ce qui relie, pourrait relier et ne peut pas relier les opérateurs de certains types, dans un secteur.',
    levers: 'Ce que lever des obstacles ouvrirait à un public, et où ils se trouvent.',
    closure:
      'Ce qui serait perdu si un opérateur fermait : les couples départ–débouché et les places par an.',
    operatorRole:
      'Ce que porte un opérateur : ses places, les couples départ–débouché qui passent par lui, ceux qui n’ont que lui, ses partenaires.',
    questions:
      'Les questions nommées en Cypher : leurs mots, leurs paramètres, leurs colonnes, leur texte à copier.',
    answerQuestion: 'Les lignes d’une question nommée, telles que la base les donne.',
    sayLife: 'Dit ce qu’on fait d’un chaînon manquant : confirmé, en cours, réglé, rejeté avec son motif.',
    saveScenario: 'Garde un scénario : une liste de changements supposés, qui ne change rien au réseau.',
    removeScenario: 'Efface un scénario gardé.',
    scenarioToProjects:
      'Fait des passerelles ajoutées par un scénario des passerelles prévues, avec un jour de rencontre.',
    editNetwork:
      'Change des éléments du réseau, champ par champ : tout ou rien ; dit ce que quelqu’un d’autre a changé entre-temps.',
    history: 'Les écritures du réseau, les dernières d’abord : qui, quand, pourquoi, combien d’éléments.',
    changedElements: 'Les éléments d’une écriture, avant et après.',
    takeBack: 'Annule une écriture, ou rétablit ce qu’une annulation a défait.',
    pastNetwork: 'Le réseau tel qu’il était noté à un instant passé.',
    duplicates:
      'Éléments qui semblent être deux fois la même chose, avec ce qui le fait penser et ce qui en fait douter.',
    mergeDuplicates:
      'Fait de deux éléments un seul : tout ce qui menait à l’un mène à l’autre, et les flux s’additionnent.',
    readFile:
      'Lit un fichier (CSV, XLSX, ODS, JSON) sans rien écrire : ses feuilles, et comment les importer.',
    importWords: 'Relève dans un fichier lu les mots qui ne sont pas compris, avec des propositions.',
    planImport: 'Dit ce que ferait un import, ligne par ligne, sans rien écrire.',
    rejectedRows: 'Donne les lignes refusées d’une feuille, en CSV, avec la raison de chacune.',
    commitImport: 'Importe un fichier lu, en une fois : tout ou rien.',
  },
  /** Words for the author when none is given. */
  parameters: {
    name: 'Nom du fichier, pour les messages.',
    at: 'Jour du réseau, AAAA-MM-JJ ; par défaut celui de l’inventaire, sinon aujourd’hui.',
    from: 'Premier jour de la période des flux (par défaut la dernière année civile entière) ; pour un parcours, la filière de départ, ou STARTS pour tous les départs.',
    to: 'Dernier jour de la période des flux ; pour un parcours, le débouché, la filière ou « sector:CODE » d’arrivée.',
    kind: 'Genres de chaînons manquants, séparés par des virgules ; tous par défaut.',
    k: 'Nombre de parcours au plus.',
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
