import type { ErrorWords } from './errors.ts';

/** Errors of requests that are refused before they reach a route: address, origin, form of the content. */
export const requestErrors = {
  'broken-json': {
    title: 'JSON illisible',
    detail:
      'Le contenu envoyé n’est pas du JSON valide : la lecture s’arrête à la ligne {line}, colonne {column} ; rien n’a été écrit. Corrigez-le à cet endroit : il manque souvent une virgule, un guillemet ou une accolade, ou la fin.',
  },
  'json-too-deep': {
    title: 'JSON trop profond',
    detail:
      'Le contenu envoyé emboîte plus de {limit} niveaux d’objets et de listes (ligne {line}, colonne {column}) ; rien n’a été écrit. Retirez les niveaux de trop à cet endroit.',
  },
  'json-too-many-keys': {
    title: 'Objet JSON trop grand',
    detail:
      'Un objet du contenu envoyé a plus de {limit} champs (ligne {line}, colonne {column}) ; rien n’a été écrit. Retirez les champs de trop.',
  },
  'json-too-many-values': {
    title: 'JSON trop grand',
    detail:
      'Le contenu envoyé a plus de {limit} valeurs (ligne {line}, colonne {column}) ; rien n’a été écrit. Envoyez-le en plusieurs fois.',
  },
  'json-duplicate-key': {
    title: 'Champ donné deux fois',
    detail:
      'Un objet du contenu envoyé a deux fois le champ « {key} » (ligne {line}, colonne {column}) ; rien n’a été écrit. Gardez-en un seul : rien ne dit lequel des deux vaut.',
  },
  'encoding-broken': {
    title: 'Compression illisible',
    detail:
      'Le contenu envoyé n’est pas en « {encoding} », comme le dit l’en-tête Content-Encoding, ou il est coupé ; rien n’a été écrit. Compressez-le ainsi en entier, ou retirez l’en-tête.',
  },
  'encoding-unsupported': {
    title: 'Compression non admise',
    detail:
      'Le contenu envoyé est en « {encoding} » (en-tête Content-Encoding), ce qui n’est pas lu ; rien n’a été écrit. Envoyez-le tel quel sans cet en-tête, ou en gzip, deflate ou br.',
  },
  'charset-unsupported': {
    title: 'Le contenu n’est pas en UTF-8',
    detail:
      'Le contenu envoyé n’est pas en UTF-8 mais en {charset} ; rien n’a été écrit. Enregistrez le JSON en UTF-8 et envoyez-le à nouveau.',
  },
  'precondition-failed': {
    title: 'Fichier changé',
    detail:
      'Le fichier {path} n’est pas dans l’état que la demande attend (If-Match, If-Unmodified-Since) : demandez-le sans cette condition.',
  },
  'range-not-satisfiable': {
    title: 'Partie absente',
    detail: 'Le fichier {path} n’a pas la partie demandée (en-tête Range) : demandez-le en entier.',
  },
  'bad-http': {
    title: 'Demande illisible',
    detail:
      'La demande n’est pas du HTTP lisible : vérifiez sa première ligne, sa méthode, son en-tête Host et la longueur de son contenu, et que l’adresse commence par http:// et non par https://.',
  },
  'headers-too-large': {
    title: 'En-têtes trop longs',
    detail:
      'L’adresse et les en-têtes de la demande dépassent ensemble {limit} Ko : raccourcissez-les, ou posez la question par un contenu JSON (POST).',
  },
  'request-too-slow': {
    title: 'Demande trop lente',
    detail:
      'La demande n’est pas arrivée à temps (en-têtes en {headers} secondes, le tout en {seconds}) : recommencez par une liaison plus rapide.',
  },
  'unreadable-body': {
    title: 'Contenu illisible',
    detail: 'Le contenu envoyé n’a pas pu être lu ({reason}) ; rien n’a été écrit.',
  },
  'too-large': {
    title: 'Contenu trop grand',
    detail: 'Le contenu dépasse {limit} Mo ; rien n’a été écrit.',
  },
  'unsupported-media-type': {
    title: 'Type de contenu non admis',
    detail: 'Envoyez le contenu en JSON, avec l’en-tête Content-Type: application/json.',
  },
  'not-found': {
    title: 'Adresse inconnue',
    detail: 'Il n’y a rien à l’adresse {path} : voyez la liste des adresses sous /api/docs.',
  },
  'method-not-allowed': {
    title: 'Méthode non admise',
    detail: 'L’adresse {path} n’admet pas {method} : elle admet {allowed}.',
  },
  'cross-site': {
    title: 'Demande venue d’un autre site',
    detail:
      'Une demande à l’API ne peut venir que des pages de cette application ou d’un programme ; rien n’a été fait. Ouvrez l’application elle-même et demandez à partir de là.',
  },
  'host-refused': {
    title: 'Nom de machine refusé',
    detail:
      'Cette application ne répond pas sous le nom « {host} ». Demandez-la par localhost ou par son adresse IP, ou ajoutez ce nom au réglage ALLOWED_HOSTS du serveur et relancez-le.',
  },
  'carried-unavailable': {
    title: 'Fichier impossible à faire',
    detail:
      'La page de ce fichier n’est pas construite sur ce serveur : lancez « npm start » ou « node bin/build.mjs », puis recommencez.',
  },
  'not-carried': {
    title: 'Pas dans ce fichier',
    detail:
      'Ce fichier n’enregistre rien et ne demande rien à un serveur : faites-le dans Passerelles, là où le réseau est tenu.',
  },
} satisfies Record<string, ErrorWords>;
