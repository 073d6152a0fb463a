import type { FileNoteCode } from '../../transfer/notes.ts';
import type { ProblemWords } from './problems.ts';

/** Messages about oddities in a file; the place is shown beside them. */
export const fileNotes: Readonly<Record<FileNoteCode, ProblemWords>> = {
  'error-cells': {
    message: '{count} cellule(s) en erreur (#REF!, #N/A…) : elles sont lues comme vides.',
    remedy: 'Corrigez la formule dans le tableur si la valeur compte.',
  },
  'formulas-without-value': {
    message:
      '{count} formule(s) sans résultat enregistré : aucune formule n’est calculée ici, la cellule est lue comme vide.',
    remedy: 'Ouvrez le fichier dans un tableur et enregistrez-le à nouveau.',
  },
  'impossible-dates': {
    message: '{count} date(s) que le calendrier n’a pas : elles sont lues comme des nombres.',
    remedy: 'Corrigez-les dans le tableur.',
  },
  'merged-cells': {
    message: '{count} zone(s) fusionnée(s) : leur valeur est répétée vers le bas, sur chaque ligne.',
    remedy: 'Vérifiez l’aperçu ; défusionnez dans le tableur si ce n’est pas voulu.',
  },
  'hidden-sheet': {
    message: 'Cette feuille est masquée dans le fichier : elle est lue comme les autres.',
    remedy: 'Ne l’importez pas si elle n’est pas à jour.',
  },
  'hidden-rows': {
    message: '{count} ligne(s) masquée(s), souvent par un filtre : elles sont lues comme les autres.',
    remedy: 'Supprimez-les du fichier si elles ne doivent pas entrer.',
  },
  'sheet-not-read': {
    message: 'Cette feuille ne contient pas de cellules (graphique, macro ou copie d’un autre fichier).',
    remedy: 'Elle est laissée de côté ; il n’y a rien à faire.',
  },
  'ragged-rows': {
    message:
      '{count} ligne(s) plus longue(s) que les autres : un séparateur se trouve sans doute dans un texte.',
    remedy: 'Mettez ce texte entre guillemets, ou enregistrez le fichier au format .xlsx.',
  },
  'nul-characters': {
    message: '{count} ligne(s) avec des caractères nuls, invisibles : ils ont été retirés.',
    remedy: 'Vérifiez que le fichier n’a pas été coupé ou abîmé.',
  },
  'lost-characters': {
    message: '{count} ligne(s) avec un caractère perdu (�) avant l’envoi.',
    remedy: 'Repartez du fichier d’origine, ou corrigez ces textes.',
  },
  'mixed-encoding': {
    message:
      '{count} ligne(s) encodée(s) autrement que le reste (Windows-1252 dans de l’UTF-8) : chacune est lue selon son encodage.',
    remedy: 'Vérifiez leurs accents dans l’aperçu.',
  },
  'twice-encoded': {
    message: '{count} ligne(s) dont les accents ont été abîmés avant l’envoi (« Ã© » au lieu de « é »).',
    remedy: 'Repartez du fichier d’origine, ou corrigez ces textes.',
  },
  'nested-values': {
    message: '{count} valeur(s) emboîtée(s) du JSON : elles sont lues comme du texte.',
    remedy: 'Donnez des objets simples, un champ par colonne.',
  },
  'own-workbook': {
    message:
      'Ce classeur vient de Passerelles. Dans un réseau encore vide, le nom, la description et le jour de l’inventaire sont repris aussi.',
    remedy: 'Rien à faire.',
  },
};
