/** Words of the API's page: what each address answers, what each parameter means. */
export const api = {
  title: 'API de Passerelles',
  intro:
    'Chaque adresse, ses paramètres, sa réponse et ses erreurs. Le même document, pour les programmes : {link}. Les erreurs suivent la RFC 9457 (application/problem+json) ; leur champ « id » ne change pas, leurs mots suivent Accept-Language (fr, en).',
  routes: {
    health: 'Le programme tourne.',
    ready: 'La base de données répond aussi.',
    network: 'Le réseau entier, avec sa révision ; les comptes de 1 à 4 personnes y valent « <5 ».',
    importNetwork: 'Remplace tout le réseau par celui qui est envoyé, ou n’écrit rien et dit pourquoi.',
    checkNetwork: 'Vérifie un réseau sans rien écrire.',
    gaps: 'Les chaînons manquants à une date, et les couples d’opérateurs à rapprocher.',
    pathways: 'Les meilleurs parcours d’une filière à un débouché, ou ce qui les empêche.',
    flows: 'Les flux d’orientation d’une période, par couple, en tranches.',
  },
  parameters: {
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
