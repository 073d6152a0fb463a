import type { ErrorWords } from './errors.ts';

/** Errors of uploaded files. Each names the file, the place and the remedy; nothing was written. */
export const fileErrors = {
  'upload-too-large': {
    title: 'Fichier trop grand',
    detail:
      'Le fichier dépasse {limit} Mo ; il n’a pas été lu. Retirez-en les images et les feuilles inutiles, ou partagez-le en plusieurs fichiers.',
  },
  'upload-stalled': {
    title: 'Envoi interrompu',
    detail:
      'Plus rien n’est arrivé du fichier pendant {seconds} secondes : l’envoi a été abandonné. Envoyez le fichier à nouveau, par une liaison plus sûre.',
  },
  'files-busy': {
    title: 'Trop de fichiers à la fois',
    detail:
      'Le serveur garde déjà {limit} Mo de fichiers envoyés : réessayez dans {seconds} secondes, un fichier à la fois.',
  },
  'file-forgotten': {
    title: 'Fichier oublié',
    detail: 'Le serveur n’a plus ce fichier (il le garde {minutes} minutes) : envoyez-le à nouveau.',
  },
  'file-empty': {
    title: 'Fichier vide',
    detail:
      'Le fichier « {name} » ne contient aucune cellule remplie : vérifiez que c’est le bon, et qu’il est enregistré.',
  },
  'file-old-excel': {
    title: 'Ancien format Excel',
    detail:
      'Le fichier « {name} » est dans l’ancien format Excel (.xls), qui n’est pas lu. Ouvrez-le dans un tableur et enregistrez-le au format .xlsx ou .csv.',
  },
  'file-binary-excel': {
    title: 'Format Excel binaire',
    detail:
      'Le fichier « {name} » est un classeur Excel binaire (.xlsb), qui n’est pas lu. Ouvrez-le dans Excel et enregistrez-le au format .xlsx ou .csv.',
  },
  'file-protected': {
    title: 'Fichier protégé',
    detail:
      'Le fichier « {name} » est protégé par un mot de passe et ne peut pas être lu. Ouvrez-le, retirez le mot de passe, et enregistrez-le au format .xlsx ou .csv.',
  },
  'file-numbers': {
    title: 'Fichier Numbers',
    detail:
      'Le fichier « {name} » vient d’une application Apple (Numbers, Pages ou Keynote) et n’est pas lu. Dans Numbers, choisissez Fichier, Exporter vers, et enregistrez-le au format .xlsx ou .csv.',
  },
  'file-pdf': {
    title: 'Document PDF',
    detail:
      'Le fichier « {name} » est un PDF, dont les tableaux ne peuvent pas être lus. Demandez le tableur d’origine, et enregistrez-le au format .xlsx ou .csv.',
  },
  'file-picture': {
    title: 'Image',
    detail:
      'Le fichier « {name} » est une image et non un tableur. Demandez le fichier d’origine, et enregistrez-le au format .xlsx ou .csv.',
  },
  'file-html': {
    title: 'Page web',
    detail:
      'Le fichier « {name} » est une page web, quel que soit son nom. Ouvrez-le dans un tableur et enregistrez-le au format .xlsx ou .csv.',
  },
  'file-xml': {
    title: 'Fichier XML',
    detail:
      'Le fichier « {name} » est du XML et non un classeur. Ouvrez-le dans un tableur et enregistrez-le au format .xlsx ou .csv.',
  },
  'file-text-document': {
    title: 'Document ou présentation',
    detail:
      'Le fichier « {name} » est un document ou une présentation et non un tableur. Copiez son tableau dans un tableur, et enregistrez-le au format .xlsx ou .csv.',
  },
  'file-archive': {
    title: 'Archive',
    detail:
      'Le fichier « {name} » est une archive comprimée. Décompressez-la, et envoyez les tableurs qu’elle contient, un à un, au format .xlsx ou .csv.',
  },
  'file-database': {
    title: 'Base de données',
    detail:
      'Le fichier « {name} » est une base de données. Exportez-en les tables, et enregistrez-les au format .xlsx ou .csv.',
  },
  'file-program': {
    title: 'Programme',
    detail:
      'Le fichier « {name} » est un programme et non un tableau : il n’a pas été lu. Vérifiez d’où il vient, et demandez le tableur enregistré en .xlsx ou en .csv.',
  },
  'file-kind-unknown': {
    title: 'Format inconnu',
    detail:
      'Le fichier « {name} » n’est d’aucun format connu (son contenu n’est pas du texte). Ouvrez-le dans un tableur et enregistrez-le au format .xlsx ou .csv.',
  },
  'file-damaged': {
    title: 'Fichier abîmé',
    detail:
      'Le fichier « {name} » est abîmé ou coupé (partie {part}) et ne peut pas être lu. Envoyez-le à nouveau ; si cela ne suffit pas, ouvrez-le dans un tableur et enregistrez-le à nouveau au format .xlsx.',
  },
  'file-unsafe-name': {
    title: 'Classeur suspect',
    detail:
      'Le classeur « {name} » contient une partie dont le nom sort de son dossier ({part}) : il n’a pas été lu. Ouvrez-le dans un tableur et enregistrez-le à nouveau au format .xlsx.',
  },
  'file-unpacks-too-large': {
    title: 'Contenu démesuré',
    detail:
      'Le classeur « {name} » gonfle au-delà de {limit} Mo une fois décompressé (partie {part}) : la lecture s’est arrêtée. Enregistrez les seules cellules utiles dans un nouveau fichier .xlsx ou .csv.',
  },
  'file-packed-too-much': {
    title: 'Contenu démesuré',
    detail:
      'Le classeur « {name} » est comprimé plus de {limit} fois (partie {part}), ce qu’aucun tableau ordinaire ne fait : la lecture s’est arrêtée. Enregistrez les seules cellules utiles dans un nouveau fichier .xlsx ou .csv.',
  },
  'file-too-many-parts': {
    title: 'Trop de parties',
    detail:
      'Le classeur « {name} » contient {count} parties, plus que les {limit} admises. Enregistrez les feuilles utiles dans un nouveau fichier .xlsx.',
  },
  'file-too-many-sheets': {
    title: 'Trop de feuilles',
    detail:
      'Le fichier « {name} » a {count} feuilles, plus que les {limit} admises. Partagez-le en plusieurs fichiers.',
  },
  'file-xml-entities': {
    title: 'Classeur suspect',
    detail:
      'Le classeur « {name} » contient une déclaration de type (DOCTYPE, partie {part}, ligne {line}), qui est toujours refusée. Ouvrez-le dans un tableur et enregistrez-le à nouveau au format .xlsx.',
  },
  'file-xml-broken': {
    title: 'Fichier abîmé',
    detail:
      'Le classeur « {name} » est mal formé (partie {part}, ligne {line}, colonne {column}). Ouvrez-le dans un tableur et enregistrez-le à nouveau au format .xlsx.',
  },
  'file-xml-too-deep': {
    title: 'Classeur suspect',
    detail:
      'Le classeur « {name} » emboîte plus de {limit} niveaux (partie {part}, ligne {line}). Ouvrez-le dans un tableur et enregistrez-le à nouveau au format .xlsx.',
  },
  'file-too-many-rows': {
    title: 'Trop de lignes',
    detail:
      'Le fichier « {name} », feuille « {sheet} », a une cellule remplie à la ligne {line}, au-delà des {limit} lignes admises. Effacez ce qui se trouve plus bas, ou partagez le fichier.',
  },
  'file-too-many-columns': {
    title: 'Trop de colonnes',
    detail:
      'Le fichier « {name} », feuille « {sheet} », ligne {line}, a une cellule remplie dans la colonne {column}, au-delà des {limit} colonnes admises. Effacez ce qui se trouve plus à droite, ou partagez le fichier.',
  },
  'file-too-many-cells': {
    title: 'Trop de cellules',
    detail:
      'Le fichier « {name} » dépasse {limit} cellules remplies (feuille « {sheet} », ligne {line}). Retirez les feuilles et les colonnes inutiles, ou partagez le fichier.',
  },
  'file-cell-too-long': {
    title: 'Cellule trop longue',
    detail:
      'Le fichier « {name} », feuille « {sheet} », ligne {line}, colonne {column}, a une cellule de plus de {limit} caractères. Raccourcissez-la ; si elle avale les lignes suivantes, il manque un guillemet.',
  },
  'file-part-too-long': {
    title: 'Classeur suspect',
    detail:
      'Le classeur « {name} » contient un texte de plus de {limit} caractères d’un seul tenant (partie {part}, ligne {line}). Raccourcissez-le, ou enregistrez les seules cellules utiles dans un nouveau fichier .xlsx.',
  },
  'file-unclosed-quote': {
    title: 'Guillemet jamais refermé',
    detail:
      'Le fichier « {name} », ligne {line} : un guillemet y est ouvert et n’est jamais refermé, si bien que la suite tiendrait dans une seule cellule. Refermez-le, ou doublez-le s’il fait partie du texte.',
  },
  'file-stray-quote': {
    title: 'Guillemet mal placé',
    detail:
      'Le fichier « {name} », ligne {line} : une cellule entre guillemets en contient un autre qui n’est pas doublé. Doublez les guillemets à l’intérieur du texte ("" au lieu de "), ou enregistrez le fichier au format .xlsx.',
  },
  'file-broken-json': {
    title: 'JSON illisible',
    detail:
      'Le fichier « {name} » n’est pas du JSON valide : la lecture s’arrête à la ligne {line}, colonne {column}. Corrigez-le à cet endroit : il manque souvent une virgule, un guillemet ou une accolade, ou le fichier est coupé.',
  },
  'file-json-duplicate-key': {
    title: 'Champ donné deux fois',
    detail:
      'Le fichier « {name} », ligne {line}, colonne {column} : un objet a deux fois le champ « {key} ». Gardez-en un seul : rien ne dit lequel des deux vaut.',
  },
  'file-json-too-deep': {
    title: 'JSON trop profond',
    detail:
      'Le fichier « {name} » emboîte plus de {limit} niveaux d’objets et de listes (ligne {line}, colonne {column}). Donnez une liste d’objets simples.',
  },
  'file-json-too-large': {
    title: 'JSON trop grand',
    detail:
      'Le fichier « {name} » passe à la ligne {line}, colonne {column}, la limite de {limit} (champs d’un objet, ou valeurs en tout). Partagez-le en plusieurs fichiers.',
  },
  'file-json-not-rows': {
    title: 'JSON sans tableau',
    detail:
      'Le fichier « {name} » est du JSON, mais pas un tableau (en {path}) : donnez une liste d’objets simples, ou un objet dont chaque champ est une telle liste.',
  },
  'file-too-slow': {
    title: 'Lecture trop longue',
    detail:
      'Le travail sur le fichier « {name} » n’était pas fini après {seconds} secondes : il a été arrêté. Partagez le fichier en plusieurs, ou recommencez quand la machine est moins chargée.',
  },
  'file-needs-memory': {
    title: 'Fichier trop lourd',
    detail:
      'Le fichier « {name} » demande plus de mémoire que les {limit} Mo admis : le travail a été arrêté. Partagez-le en plusieurs fichiers.',
  },
  'file-work-broken': {
    title: 'Travail interrompu',
    detail:
      'Le travail sur le fichier « {name} » s’est interrompu ; rien n’a été écrit. Recommencez ; si cela se répète, enregistrez le fichier au format .csv.',
  },
  'import-has-errors': {
    title: 'Lignes refusées',
    detail:
      '{count} ligne(s) du fichier ne peuvent pas être prises : rien n’a été écrit. Corrigez-les, ou demandez l’import des seules lignes valides.',
  },
  'partner-sheet-alone': {
    title: 'Fiche d’un trimestre',
    detail:
      'La fiche d’un trimestre se fait pour un opérateur (« operator »), au format xlsx ou csv : retirez le reste.',
  },
  'operator-sheet-alone': {
    title: 'Feuille d’opérateur',
    detail:
      'La feuille de l’opérateur {operator} se fait au format xlsx, avec toutes ses filières et sans comptes exacts : retirez les autres filtres.',
  },
  'nothing-to-import': {
    title: 'Rien à importer',
    detail:
      'Rien dans le fichier {path} ne se reconnaît : ni titres de colonnes, ni noms de feuilles. Donnez un modèle d’import par --mapping, ou importez-le dans le site, qui demande ce que tient chaque colonne.',
  },
  'mapping-unknown': {
    title: 'Modèle d’import inconnu',
    detail:
      'Le réseau ne garde aucun modèle d’import du nom de « {name} », et ce n’est pas un fichier. Il garde : {known}.',
  },
  'mapping-unreadable': {
    title: 'Modèle d’import illisible',
    detail:
      'Le modèle d’import {path} n’en est pas un : « passerelles check FICHIER --json » en donne un à partir d’un tableau.',
  },
  'mapping-misfit': {
    title: 'Modèle d’import d’un autre fichier',
    detail:
      'Le modèle d’import {name} ne convient pas au fichier {path} : une colonne qu’il lit n’y a pas de titre. Corrigez les titres, ou essayez sans --mapping.',
  },
  'option-for-tables': {
    title: 'Option pour les tableaux',
    detail:
      'L’option {option} n’a de sens que pour un tableau, et {path} est un document de réseau, qui se prend en entier : retirez-la.',
  },
} satisfies Record<string, ErrorWords>;

export type FileErrorId = keyof typeof fileErrors;
