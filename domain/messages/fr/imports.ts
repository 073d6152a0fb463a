import type { ProblemCode } from '../../model/problems.ts';
import type { ImportCode } from '../../transfer/plan/problems.ts';
import { dayProblems } from './imports-days.ts';
import { lengthProblems } from './imports-lengths.ts';
import { partnerProblems } from './imports-partners.ts';
import { placeProblems } from './imports-places.ts';
import { certificateProblem, type PresumedWords, presumedBy, presumedProblem } from './imports-presumed.ts';
import type { ProblemWords } from './problems.ts';

/** Codes with messages of their own for spreadsheets. The others use the messages of network files. */
export type WordedCode =
  | Exclude<ImportCode, ProblemCode>
  | 'missing'
  | 'bad-id'
  | 'age-inverted'
  | 'max-below-min'
  | 'max-below-tested'
  | 'inverted-interval'
  | 'self-passerelle'
  | 'reserved-id'
  | 'flow-sum'
  | 'flow-overlap'
  | 'nil-contradicted'
  | 'said-twice'
  | 'too-big'
  | 'too-small'
  | 'bad-pattern'
  | 'dangling';

export interface ImportWords {
  readonly problems: Readonly<Record<WordedCode, ProblemWords>>;
  readonly presumedBy: PresumedWords;
  /** Follows the remedy when possible meanings are known. */
  readonly maybe: string;
  /** Joins possible meanings. */
  readonly or: string;
  /** Line of the note of a filière that keeps the words of its audience. */
  readonly audienceNote: string;
  readonly columnNote: string;
  /** For the file of rejected rows: heading of the reasons, word before a column letter, name of the file. */
  readonly rejectedRows: { readonly heading: string; readonly column: string; readonly file: string };
}

export const imports: ImportWords = {
  maybe: 'Peut-être : {proposals}.',
  or: ' ou ',
  presumedBy,
  problems: {
    ...dayProblems,
    ...lengthProblems,
    ...partnerProblems,
    ...placeProblems,
    'not-a-number': {
      message: 'Ce n’est pas un nombre.',
      remedy: 'Écrivez un seul nombre, en chiffres : 12, 1 200, 2,5.',
    },
    'several-numbers': {
      message: 'Cette cellule donne plusieurs nombres, et le champ n’en prend qu’un.',
      remedy: 'Gardez celui qui convient.',
    },
    'approximate-number': {
      message: 'Ce nombre n’est donné qu’à peu près.',
      remedy: 'Écrivez le nombre seul s’il convient, et ce qui l’entoure dans la remarque.',
    },
    'ambiguous-number': {
      message: 'Ce nombre peut se lire de deux façons : le point y sépare les milliers ou les décimales.',
      remedy: 'Écrivez les décimales après une virgule, et les milliers sans point.',
    },
    'number-not-whole': {
      message: 'Il faut ici un nombre entier.',
      remedy: 'Arrondissez-le.',
    },
    'not-a-day': {
      message: 'Ce n’est pas une date du calendrier.',
      remedy: 'Écrivez-la comme 31/12/2025 (jour, mois, année).',
    },
    'not-a-time': {
      message: 'Ce n’est pas une heure de la journée.',
      remedy: 'Écrivez-la comme 08:30.',
    },
    'not-a-duration': {
      message: 'Cette durée n’est pas comprise.',
      remedy: 'Écrivez-la avec son unité : 9 mois, 6 semaines, un an, 800 h.',
    },
    'hours-without-week': {
      message:
        'Cette durée est en heures ({hours} h), et on ne sait pas combien d’heures par semaine : elle ne peut pas devenir des mois.',
      remedy: 'Ajoutez une colonne « Heures par semaine », ou dites-le pour toute la feuille.',
    },
    'not-hours': {
      message: 'Cette durée n’est pas en heures.',
      remedy: 'Écrivez-la en heures (120, 120 h), ou lisez la colonne comme « Durée (mois) ».',
    },
    'not-an-age': {
      message: 'Cet âge n’est pas compris.',
      remedy: 'Écrivez-le comme 18, 18-25, « 18 ans et + » ou « moins de 26 ans ».',
    },
    'unknown-word': {
      message: '« {value} » n’est pas un mot connu pour « {field} ».',
      remedy: 'Dites ce que ce mot veut dire, une fois pour tout le fichier, ou corrigez la cellule.',
    },
    'ambiguous-word': {
      message: '« {value} » peut vouloir dire plusieurs choses pour « {field} ».',
      remedy: 'Dites laquelle, une fois pour tout le fichier.',
    },
    'unknown-reference': {
      message: '« {value} » n’est ni dans le réseau ni dans le fichier.',
      remedy:
        'Choisissez ce dont il s’agit, ajoutez-le au fichier, ou faites-en un élément à compléter plus tard.',
    },
    'ambiguous-reference': {
      message: '« {value} » désigne plusieurs éléments.',
      remedy: 'Choisissez lequel, ou écrivez son code.',
    },
    'not-json': {
      message: 'Cette cellule doit contenir du JSON, tel que l’export l’écrit.',
      remedy: 'Recopiez-la depuis un export, ou laissez la colonne de côté.',
    },
    'not-reasons': {
      message: 'Ces motifs ne sont pas compris.',
      remedy: 'Écrivez-les comme « NIVEAU: 9 | HORAIRE: masqué ».',
    },
    'not-affects': {
      message: '« {value} » n’est pas un public connu d’un obstacle.',
      remedy:
        'Écrivez par exemple « sans voiture », « habite Orneval », « enfants à faire garder », « moins de 18 ans », joints par « et » ou séparés par une barre.',
    },
    'day-completed': {
      message: 'Le jour n’est pas dit : {day} a été pris.',
      remedy: 'Rien à faire si cela convient.',
    },
    'national-number': {
      message:
        'Cette cellule contient ce qui ressemble à un numéro de registre national : elle n’est ni montrée ni gardée.',
      remedy:
        'Effacez-la du fichier. L’inventaire décrit des organismes et des offres, jamais des personnes.',
    },
    'mobile-number': {
      message: 'Cette cellule contient un numéro de téléphone mobile : elle n’est ni montrée ni gardée.',
      remedy: 'Mettez le numéro fixe du service, ou effacez-la.',
    },
    'private-mail': {
      message: 'Cette cellule contient une adresse e-mail personnelle : elle n’est ni montrée ni gardée.',
      remedy: 'Mettez la boîte du service (info@, accueil@), ou effacez-la.',
    },
    'personal-heading': {
      message: 'Cette colonne parle de personnes : aucune ligne de la feuille n’est lue.',
      remedy:
        'Retirez la colonne du fichier et chargez-le à nouveau. L’inventaire ne garde rien sur des stagiaires.',
    },
    'duplicate-row': {
      message: 'Cet élément est déjà donné à la ligne {line} de « {sheet} ».',
      remedy: 'Gardez une seule des deux lignes, ou donnez-leur des codes différents.',
    },
    'duplicate-element': {
      message: 'Le code « {value} » est déjà celui d’un élément de « {list} ».',
      remedy: 'Donnez-lui un autre code : un code ne sert qu’une fois dans le réseau.',
    },
    'ambiguous-element': {
      message: 'Plusieurs éléments du réseau portent ce nom : on ne sait pas de lequel parle la ligne.',
      remedy: 'Ajoutez une colonne « Code » avec celui qui convient.',
    },
    'depends-on-rejected': {
      message: '« {value} » vient de la ligne {line} de « {sheet} », qui est refusée.',
      remedy: 'Corrigez d’abord cette ligne-là.',
    },
    'matrix-mark': {
      message: 'Cette marque n’est pas comprise.',
      remedy: 'Mettez une croix, ou la forme du passage : convention, protocole, informelle.',
    },
    'matrix-self': {
      message: 'La ligne et la colonne sont le même opérateur.',
      remedy: 'Donnez ce passage dans une feuille de passerelles, de filière à filière.',
    },
    'matrix-filiere': {
      message: 'De « {from} » vers « {to} », on ne sait pas de quelle filière de « {value} » il s’agit.',
      remedy:
        'Dites laquelle, une fois pour tout le tableau, ou donnez ce passage dans une feuille de passerelles.',
    },
    'sheet-missing': {
      message: 'La feuille n’est pas dans le fichier.',
      remedy: 'Vérifiez que c’est le bon fichier.',
    },
    'total-row': {
      message: 'Ligne de total : elle n’est pas lue.',
      remedy: 'Rien à faire, sauf si c’est un élément de l’inventaire.',
    },
    'remark-row': {
      message:
        'Une seule cellule est remplie : la ligne est prise pour un titre ou une remarque, et n’est pas lue.',
      remedy: 'Rien à faire, sauf si c’est un élément de l’inventaire.',
    },
    'heading-again': {
      message: 'Les titres des colonnes sont répétés : la ligne n’est pas lue.',
      remedy: 'Rien à faire.',
    },
    'operator-from-above': {
      message: 'L’opérateur n’est pas redit : c’est celui de la ligne du dessus, « {value} ».',
      remedy: 'Rien à faire si cela convient ({rows} ligne(s)).',
    },
    'matched-by-name': {
      message: 'Le code « {value} » n’est pas connu ; le nom est celui de « {id} », qui est mis à jour.',
      remedy: 'Rien à faire si c’est bien le même.',
    },
    'other-value-kept': {
      message:
        '« {value} » n’est pas gardé pour « {field} » : le fichier dit aussi « {kept} », plus souvent ou plus tôt (ligne {line} de « {sheet} »).',
      remedy: 'Rien à faire si cela convient ({rows} fois). Sinon, mettez les lignes d’accord.',
    },
    'rows-joined': {
      message:
        'Réunis : des lignes de « {value} » sont lues comme un seul opérateur, alors qu’elles diffèrent ({said}, aux lignes {lines}).',
      remedy:
        'Rien à faire si c’est un seul opérateur. Sinon, donnez à chacun son nom ou son numéro d’établissement.',
    },
    'review-reopened': {
      message:
        'Les liens de « {value} » ont été passés en revue le {day}, avant que cette filière ne soit écrite : la revue est à refaire, et son jour est effacé.',
      remedy: 'Passez-les de nouveau en revue avec lui : il revient parmi ceux à interroger.',
    },
    'left-empty': {
      message: '« {value} » n’est pas compris pour « {field} » : le champ reste vide.',
      remedy: 'Rien à faire, ou dites ce que ce mot veut dire, une fois pour tout le fichier ({rows} fois).',
    },
    'no-condition': {
      message: '« {value} » n’est pas une condition : chacun peut entrer, et aucun public n’est noté.',
      remedy: 'Rien à faire ({rows} fois).',
    },
    'audience-in-note': {
      message:
        '« {value} » n’est pas un mot connu pour « {field} » : il est gardé dans la note de la filière.',
      remedy: 'Rien à faire, ou dites ce que ce mot veut dire, une fois pour tout le fichier ({rows} fois).',
    },
    'word-not-kept': {
      message: '« {value} » n’est pas compris pour « {field} » : une valeur est présumée à sa place.',
      remedy: 'Dites ce que ce mot veut dire, ou confirmez après l’import ({rows} fois).',
    },
    'word-presumed': {
      message:
        '« {value} » n’est pas un mot connu pour « {field} » : le sens le plus proche est pris, et marqué comme présumé.',
      remedy: 'Confirmez-le après l’import, ou dites ce que ce mot veut dire ({rows} fois).',
    },
    'type-added': {
      message: '« {value} » devient un type d’opérateur de ce réseau, tel quel.',
      remedy: 'Rien à faire, ou dites de quel type connu il s’agit ({rows} fois).',
    },
    'outlet-added': {
      message: 'Le débouché « {value} » n’était pas dans le réseau : il y est ajouté.',
      remedy: 'Vérifiez son nom et complétez-le ensuite ({rows} fois).',
    },
    presumed: presumedProblem,
    'certificate-as-level': certificateProblem,
    'offered-again': {
      message: 'La filière est déjà à la ligne {line} de « {sheet} » : cette ligne la complète.',
      remedy: 'Rien à faire si c’est bien la même ; sinon, donnez-lui un autre nom.',
    },
    'first-site-taken': {
      message: 'L’opérateur a plusieurs implantations dans cette commune : la première est prise.',
      remedy: 'Ajoutez l’adresse ou le nom de l’implantation si c’en est une autre.',
    },
    'other-site': {
      message:
        'La filière est déjà à la ligne {line} de « {sheet} » : une autre implantation lui est ajoutée.',
      remedy: 'Rien à faire si cela convient.',
    },
    'address-without-commune': {
      message: 'La commune de cette adresse n’est pas reconnue : l’implantation n’est pas faite.',
      remedy: 'Ajoutez une colonne « Commune ».',
    },
    'matrix-filiere-chosen': {
      message: 'La passerelle faite va de « {from} » à « {to} », seules filières qui se suivent.',
      remedy: 'Vérifiez que c’est bien ce passage.',
    },
    missing: {
      message: 'Il manque « {field} ».',
      remedy: 'Remplissez la cellule ; si aucune colonne ne le dit, ajoutez-en une.',
    },
    'bad-id': {
      message: 'Ce code contient des signes qui ne sont pas admis.',
      remedy: 'N’utilisez que des lettres sans accent, des chiffres, le point, le tiret et le souligné.',
    },
    'age-inverted': {
      message: 'L’âge maximum ({value}) est plus bas que l’âge minimum ({ageMin}).',
      remedy: 'Corrigez l’un des deux âges.',
    },
    'max-below-min': {
      message:
        'Le niveau maximum ({value}) est plus bas que le niveau demandé ({min}) : personne ne pourrait entrer.',
      remedy: 'Corrigez l’un des deux niveaux.',
    },
    'max-below-tested': {
      message:
        'Le test demande {tested}, plus que le niveau maximum ({value}) : dans les faits, personne n’entre.',
      remedy: 'Vérifiez auprès de l’opérateur ; la ligne est acceptée telle quelle.',
    },
    'inverted-interval': {
      message: 'Le dernier jour ({value}) vient avant le premier ({from}).',
      remedy: 'Échangez les deux dates ou corrigez l’une d’elles.',
    },
    'self-passerelle': {
      message: 'Cette passerelle part d’une filière et y revient.',
      remedy: 'Une passerelle relie deux filières différentes, ou une filière et un débouché.',
    },
    'reserved-id': {
      message: 'Le code « {value} » est réservé.',
      remedy: 'Choisissez-en un autre : {reserved} ont un sens pour le programme.',
    },
    'flow-sum': {
      message: 'Le total ne vaut pas la somme des entrés, refusés, sorties précoces et en cours de la ligne.',
      remedy: 'Corrigez le total, ou videz les cellules dont le nombre n’est pas sûr.',
    },
    'flow-overlap': {
      message:
        'Cette période ({value}) recouvre celle d’une autre ligne ({other}), de mêmes bouts, nature et déclarant.',
      remedy: 'Gardez une seule des deux lignes, ou corrigez les périodes : on compterait deux fois.',
    },
    'nil-contradicted': {
      message:
        '« Rien à signaler » ({value}) et une ligne qui compte des personnes ({other}) se contredisent.',
      remedy: 'Gardez l’une des deux ; telles quelles, la ligne qui compte des personnes l’emporte.',
    },
    'said-twice': {
      message: 'La même chose ({value}) est déjà dite par une autre ligne ou par le réseau.',
      remedy: 'Gardez une seule des deux, ou des dates de validité qui ne se recouvrent pas.',
    },
    'too-big': {
      message: 'La valeur est trop grande ou trop longue.',
      remedy: 'Le maximum est {maximum} (pour un texte : en nombre de caractères).',
    },
    'too-small': {
      message: 'La valeur est trop petite.',
      remedy: 'Le minimum est {minimum}.',
    },
    'bad-pattern': {
      message: 'La valeur n’a pas la forme attendue pour « {field} ».',
      remedy: 'Corrigez-la, ou videz la cellule.',
    },
    dangling: {
      message: '« {value} » n’est ni dans le réseau ni dans le fichier.',
      remedy: 'Corrigez la cellule, ou ajoutez cet élément.',
    },
  },
  audienceNote: 'Public : {words}',
  columnNote: '{heading} : {text}',
  rejectedRows: { heading: 'À corriger', column: 'Colonne', file: '{sheet} - lignes à corriger.csv' },
};
