import type { ProblemCode } from '../../model/problems.ts';

/** What is wrong and what to do. `{name}` places are filled with values. */
export interface ProblemWords {
  readonly message: string;
  readonly remedy: string;
}

export const problems: Readonly<Record<ProblemCode, ProblemWords>> = {
  'broken-json': {
    message: 'Le fichier n’est pas du JSON valide : la lecture s’arrête à la ligne {line}, colonne {column}.',
    remedy:
      'Ouvrez le fichier à cet endroit : il manque souvent une virgule, un guillemet ou une accolade, ou le fichier est coupé.',
  },
  'json-too-deep': {
    message:
      'Ligne {line}, colonne {column} : le JSON emboîte plus de {limit} niveaux d’objets et de listes, ce qui n’est pas lu.',
    remedy: 'Retirez les niveaux de trop à cet endroit.',
  },
  'json-too-many-keys': {
    message: 'Ligne {line}, colonne {column} : un objet JSON a plus de {limit} champs, ce qui n’est pas lu.',
    remedy: 'Retirez les champs de trop : les éléments d’un réseau vont dans des listes.',
  },
  'json-too-many-values': {
    message:
      'Ligne {line}, colonne {column} : le JSON contient plus de {limit} valeurs ; le reste n’est pas lu.',
    remedy: 'Envoyez un contenu plus petit.',
  },
  'json-duplicate-key': {
    message: 'Ligne {line}, colonne {column} : l’objet a deux fois le champ « {key} ».',
    remedy: 'Gardez-en un seul : rien ne dit lequel des deux vaut.',
  },
  'not-an-object': {
    message: 'Le fichier doit contenir un objet JSON, entre accolades.',
    remedy: 'Commencez par { "format": "passerelles-network", "version": 10, "name": "…" }.',
  },
  'not-this-format': {
    message: 'Ce fichier n’est pas un réseau : son champ « format » doit valoir « {format} ».',
    remedy: 'Vérifiez que c’est le bon fichier, ou ajoutez "format": "{format}" en tête.',
  },
  'version-too-new': {
    message:
      'Ce fichier est d’une version plus récente ({value}) que ce programme, qui lit jusqu’à {current}.',
    remedy: 'Mettez le programme à jour, ou exportez le réseau en version {current}.',
  },
  'version-unknown': {
    message: 'La version du fichier n’est pas connue.',
    remedy:
      'Indiquez "version": {current} (les fichiers des versions plus anciennes, depuis la 1, sont aussi lus).',
  },
  missing: {
    message: 'Ce champ est obligatoire et il manque.',
    remedy: 'Ajoutez-le.',
  },
  'wrong-type': {
    message: 'La valeur n’est pas de la bonne nature : il faut {expected}.',
    remedy: 'Remplacez-la par {expected}, ou retirez le champ s’il est facultatif.',
  },
  'unknown-field': {
    message: 'Le champ « {value} » n’existe pas à cet endroit.',
    remedy: 'Corrigez son nom (majuscules comprises) ou retirez-le : rien n’est ignoré en silence.',
  },
  'not-in-list': {
    message: 'Cette valeur n’est pas dans la liste des valeurs admises.',
    remedy: 'Choisissez parmi : {allowed}.',
  },
  'bad-id': {
    message: 'Cet identifiant contient des caractères qui ne sont pas admis.',
    remedy: 'N’utilisez que des lettres sans accent, des chiffres, le point, le tiret et le souligné.',
  },
  'bad-date': {
    message: 'Ce n’est pas une date du calendrier.',
    remedy: 'Écrivez la date sous la forme AAAA-MM-JJ, par exemple 2025-12-31.',
  },
  'bad-pattern': {
    message: 'La valeur n’a pas la forme attendue.',
    remedy: 'Écrivez {form}.',
  },
  'too-small': {
    message: 'La valeur est trop petite.',
    remedy: 'Le minimum est {minimum} (pour un texte : en nombre de caractères).',
  },
  'too-big': {
    message: 'La valeur est trop grande.',
    remedy: 'Le maximum est {maximum} (pour un texte : en nombre de caractères).',
  },
  'not-whole': {
    message: 'Il faut un nombre entier.',
    remedy: 'Arrondissez, ou retirez le champ si la valeur n’est pas connue.',
  },
  'empty-list': {
    message: 'La liste est vide : elle n’admettrait personne.',
    remedy: 'Retirez le champ pour dire « aucune condition », ou mettez-y au moins un élément.',
  },
  'too-few': {
    message: 'Il manque des éléments à la liste.',
    remedy: 'Donnez-en au moins {minimum}, ou retirez le champ s’il est facultatif.',
  },
  'too-many': {
    message: 'La liste a trop d’éléments.',
    remedy: 'Donnez-en au plus {maximum}.',
  },
  invalid: {
    message: 'La valeur n’est pas admise ici.',
    remedy: 'Comparez avec la description du champ dans docs/network-document.md.',
  },
  'duplicate-id': {
    message: 'L’identifiant « {value} » est déjà pris par {at}.',
    remedy: 'Donnez à chaque élément du réseau un identifiant qui lui est propre, toutes listes confondues.',
  },
  'reserved-id': {
    message: 'L’identifiant « {value} » est réservé.',
    remedy: 'Choisissez-en un autre : {reserved} ont un sens pour le programme.',
  },
  dangling: {
    message: 'Aucun élément de {kinds} n’a l’identifiant « {value} ».',
    remedy: 'Corrigez l’identifiant, ou ajoutez l’élément dans {kinds}.',
  },
  'wrong-kind-of-element': {
    message: '« {value} » est déclaré dans {found} ({at}) alors qu’il faut un élément de {kinds}.',
    remedy: 'Indiquez l’identifiant d’un élément de {kinds}.',
  },
  'unknown-operator-type': {
    message: 'Le type d’opérateur « {value} » n’est pas connu.',
    remedy: 'Choisissez parmi {allowed}, ou déclarez ce type dans operatorTypes.',
  },
  'inverted-interval': {
    message: 'Le dernier jour ({value}) vient avant le premier ({from}, dans {first}).',
    remedy: 'Échangez les deux dates ou corrigez l’une d’elles.',
  },
  'max-below-min': {
    message:
      'Le plafond ({value}) est plus bas que le minimum déclaré ({min}) : personne ne pourrait entrer.',
    remedy: 'Corrigez min ou max.',
  },
  'max-below-tested': {
    message: 'Le test demande {tested}, plus que le plafond ({value}) : dans les faits, personne n’entre.',
    remedy: 'Vérifiez auprès de l’opérateur ; le réseau est accepté tel quel.',
  },
  'age-inverted': {
    message: 'L’âge maximum ({value}) est plus bas que l’âge minimum ({ageMin}).',
    remedy: 'Corrigez ageMin ou ageMax.',
  },
  'no-hours-a-week': {
    message: '0 heure par semaine : une filière qui a lieu prend du temps.',
    remedy: 'Donnez les heures par semaine, ou retirez hoursPerWeek si elles ne sont pas connues.',
  },
  'self-passerelle': {
    message: 'Cette passerelle part de « {value} » et y revient.',
    remedy: 'Une passerelle relie deux filières différentes, ou une filière et un débouché.',
  },
  'flow-not-whole-months': {
    message: 'La période d’un flux doit couvrir des mois entiers.',
    remedy: 'Commencez le premier jour d’un mois et finissez le dernier jour d’un mois.',
  },
  'flow-too-short': {
    message: 'La période ({value}) est plus courte qu’un trimestre.',
    remedy: 'Regroupez les comptes sur trois mois ou plus : plus fin, on approche d’une personne.',
  },
  'flow-sum': {
    message: 'Le total ne vaut pas la somme des entrées, refus, abandons et attentes de la ligne.',
    remedy: 'Faites que count = started + refused + abandoned + pending, ou retirez les figures incertaines.',
  },
  'figures-together': {
    message:
      'Des nombres de cette ligne changent, d’autres sont masqués : le programme ne dit pas s’ils vont ensemble, car cela donnerait les nombres masqués.',
    remedy:
      'Donnez tous les nombres de la ligne, ou corrigez-les dans la grille de saisie, où vous les voyez.',
  },
  'masked-over-number': {
    message: 'Un nombre est là\u00a0: «\u00a0masqué\u00a0» l’effacerait.',
    remedy: 'Laissez le nombre, ou écrivez le nouveau.',
  },
  'flow-overlap': {
    message: 'Cette période ({value}) recouvre celle de {at} ({other}), de mêmes bouts, genre et déclarant.',
    remedy: 'Gardez une seule des deux lignes, ou corrigez les périodes : on compterait deux fois.',
  },
  'confirmed-by-no-party': {
    message: '{value} a confirmé cette convention sans en être une partie.',
    remedy:
      'Ajoutez-le aux parties, ou retirez sa confirmation ; le réseau est accepté tel quel, et cette confirmation ne compte pas.',
  },
  'nil-contradicted': {
    message:
      '« Rien à signaler » ({value}), alors que {at} compte des personnes ({other}), entre les mêmes opérateurs et du même déclarant.',
    remedy:
      'Retirez l’une des deux lignes, ou corrigez sa période ; le réseau est accepté tel quel, et la ligne qui compte des personnes l’emporte.',
  },
  'reasons-exceed': {
    message: 'Les motifs comptent plus de personnes que leur issue ({total}).',
    remedy: 'Corrigez les nombres des motifs ou celui de {total} : une personne n’a qu’un motif.',
  },
  'unknown-reason': {
    message: 'Le motif « {value} » n’est pas dans la liste.',
    remedy:
      'Ajoutez-le à reasons avec son nom, ou employez l’un de ceux-ci : {allowed}. La ligne est gardée telle quelle.',
  },
  'wrong-reason': {
    message: 'Le motif « {value} » n’est pas un motif de cette issue ({outcome}).',
    remedy:
      'Choisissez un motif de cette issue, ou changez outcome du motif ; une absence de réponse n’est pas un refus. La ligne est gardée telle quelle.',
  },
  'retired-reason': {
    message: 'Le motif « {value} » n’est plus employé depuis le {since}.',
    remedy: 'Choisissez un motif en usage ; la ligne est gardée telle quelle.',
  },
  'reason-in-use': {
    message: 'Le motif « {value} » est donné par {at} : sans lui, son code ne voudrait plus rien dire.',
    remedy:
      'Gardez-le et donnez-lui un jour de retrait (retiredSince) : les lignes plus récentes ne l’emploieront plus.',
  },
  'said-twice': {
    message: 'La même chose ({value}) est déjà dite par {at}.',
    remedy: 'Gardez un seul des deux, ou des dates de validité qui ne se recouvrent pas.',
  },
  'expired-without-last-day': {
    message: 'Cette passerelle de version 1 est dite expirée sans dernier jour.',
    remedy: 'Ajoutez validTo, son dernier jour de validité, et retirez status.',
  },
  'suspended-without-dates': {
    message: 'Cette passerelle de version 1 est dite suspendue sans premier jour de suspension.',
    remedy: 'Ajoutez suspendedFrom (et suspendedTo s’il est connu), et retirez status.',
  },
};

/** Names of types of values, for `{expected}`. */
export const expected: Readonly<Record<string, string>> = {
  string: 'un texte entre guillemets',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'true ou false',
  object: 'un objet { … }',
  array: 'une liste [ … ]',
  other: 'une autre nature de valeur',
};

/** Descriptions of the patterns of texts, for `{form}`. */
export const forms = {
  login:
    'un nom court ou une adresse : deux à quatre-vingts lettres, chiffres et signes . _ @ + -, sans espace',
  id: 'des lettres sans accent, des chiffres, le point, le tiret et le souligné, sans espace',
  code: 'des lettres sans accent, des chiffres, le point, le tiret, le souligné et les deux-points, sans espace',
  sector: 'un code de secteur : des lettres sans accent, des chiffres, le point, le tiret et le souligné',
  year: 'une année : quatre chiffres',
  quarter: 'une année et un trimestre : 2026-Q1',
  time: 'une heure à quatre chiffres, comme 09:00',
  nis: 'un code NIS : cinq chiffres',
  postalCode: 'un code postal : quatre chiffres',
  enterpriseNumber: 'un numéro d’entreprise : dix chiffres, sans point ni espace',
  affectTag:
    'NO_CAR, NEEDS_CHILDCARE, AGE_UNDER ou AGE_OVER suivi de deux-points et d’un âge, COMMUNE, STATUS ou GROUP suivi de deux-points et d’un code, NOT_AVAILABLE suivi de deux-points et de EVENING, DAY ou FULL_TIME',
  findingKey:
    'la clé d’un constat : son genre, puis ses éléments, avec deux-points entre eux, comme M04:une-filiere:une-autre',
  documentLink:
    'l’endroit d’un document : une adresse http ou https, ou un chemin de dossier partagé, comme \\\\serveur\\partage\\pv.docx ou P:\\partage\\pv.docx',
  cell: 'une case de l’offre : un bassin ou une commune, une étape (comme LITERACY) et un secteur, avec deux-points entre eux',
  fileHandle: 'l’identifiant que le serveur a donné au fichier envoyé',
  sha256: 'l’empreinte SHA-256 d’un fichier, en 64 chiffres hexadécimaux',
  queryText: 'des champs comme dans une adresse : nom=valeur&nom=valeur',
  fieldPath: 'le nom d’un champ, avec un point devant chaque sous-champ',
  datetime: 'un jour et une heure, comme 2026-01-31T09:00:00Z',
  url: 'une adresse entière, comme https://exemple.be',
  email: 'une adresse électronique, comme info@exemple.be',
  other: 'une valeur de la forme que décrit docs/network-document.md',
};

/** Follows the remedy for a missing field that has a closed list of values. */
export const allowedValues: string = 'Valeurs admises : {allowed}.';

/** Place of a problem that concerns the whole content. */
export const root: string = '(tout le contenu)';
