import type { OpenNetwork } from '../../../domain/answers/open-network.ts';
import type { FileAnswer, UnknownWord as WordShown, WordsAnswer } from '../../../domain/api/transfer.ts';
import type { Language } from '../../../domain/messages/codes.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { type FileMapping, ImportMapping, type SheetCells } from '../../../domain/transfer/mapping.ts';
import { meaningName } from '../../../domain/transfer/meaning-name.ts';
import { type Names, namesOf } from '../../../domain/transfer/names.ts';
import { namesWithPlaces } from '../../../domain/transfer/plan/names-with-places.ts';
import { fieldNamed } from '../../../domain/transfer/plan/rows.ts';
import { suggestMapping } from '../../../domain/transfer/suggest/suggest-mapping.ts';
import { type UnknownWord, unknownWords } from '../../../domain/transfer/suggest/unknown-words.ts';
import type { FileWork } from '../jobs.ts';

/**
 * Proposes how to read the sheets of a table file: what each column means, guessed from its headings, its cells, and
 * the mappings saved in the network. Also lists the words that are not understood. With `kept`, this is the only
 * saved mapping that is tried.
 */
export function propose(
  sheets: readonly SheetCells[],
  { document }: OpenNetwork,
  language: Language,
  /** The only saved mapping to try; by default all that the network has. */
  kept?: ImportMapping,
): Pick<FileAnswer, 'mapping' | 'remembered' | 'proposals' | 'unknownWords'> {
  const remembered = kept === undefined ? keptMappings(document) : [kept];
  const suggested = suggestMapping(sheets, document, language, remembered);
  const names = namesWithPlaces(namesOf(document));
  return {
    mapping: suggested.mapping,
    remembered: suggested.remembered,
    proposals: suggested.proposals.map((one) => ({
      sheet: one.sheet,
      columns: [...one.columns],
      remarks: [...one.remarks],
    })),
    unknownWords: suggested.unknownWords.map((word) => wordShown(word, language, names)),
  };
}

/**
 * Lists the words in the cells of an uploaded file that the program does not understand under a given mapping of its
 * columns, with proposals in a language.
 */
export function wordsAnswer(
  { file, network }: FileWork,
  { mapping, language }: { readonly mapping: FileMapping; readonly language: Language },
): WordsAnswer {
  const names = namesOf(network.document);
  const found = unknownWords(file.sheets, mapping, { language, names });
  const shown = namesWithPlaces(names);
  return { unknownWords: found.map((word) => wordShown(word, language, shown)) };
}

/** Saved mappings that are still valid; others are not proposed. */
function keptMappings({ importMappings }: NetworkDocument): ImportMapping[] {
  return importMappings.flatMap((kept) => {
    const read = ImportMapping.safeParse(kept);
    return read.success ? [read.data] : [];
  });
}

function wordShown(
  { list, path, word, rows, proposals, unanswered }: UnknownWord,
  language: Language,
  names: Names,
): WordShown {
  const field = fieldNamed(list, path);
  return {
    list,
    path,
    word,
    rows,
    unanswered,
    proposals: proposals.map((means) => ({
      means,
      label: field === undefined ? String(means) : meaningName(field, means, language, names),
    })),
  };
}
