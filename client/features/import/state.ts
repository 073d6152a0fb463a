import type {
  CommitAnswer,
  FileAnswer,
  ImportAsked,
  ImportPlanAnswer,
  UnknownWord,
} from '../../../domain/api/transfer.ts';
import type { Language } from '../../../domain/messages/codes.ts';
import type { FileMapping, SheetMapping, ValueMapping } from '../../../domain/transfer/mapping.ts';

/** The state of the import wizard, kept in memory only. Choices of a step stay when the user goes back. */

export const STEPS = ['file', 'columns', 'words', 'plan', 'done'] as const;
type WizardStep = (typeof STEPS)[number];

export interface WizardFile {
  /** Kept, because the server may need the file again. */
  readonly file: File;
  readonly answer: FileAnswer;
}

export interface WizardState {
  readonly step: WizardStep;
  readonly file: WizardFile | undefined;
  readonly mapping: FileMapping;
  /** Words of the file that were not understood with these columns; undefined until requested. */
  readonly words: readonly UnknownWord[] | undefined;
  readonly source: string;
  readonly observedOn: string;
  /** The result of the dry run; undefined until requested, or after a change of an earlier step. */
  readonly plan: ImportPlanAnswer | undefined;
  /** Whether a word was decided beside the dry run, so that it must be done again. It stays on the screen meanwhile. */
  readonly isStale: boolean;
  /** The languages in which the server worded the answers above. */
  readonly saidIn: { readonly words?: Language; readonly plan?: Language };
  /** The network changed between the dry run and the confirmation. */
  readonly moved: boolean;
  readonly done: CommitAnswer | undefined;
}

export const START: WizardState = {
  step: 'file',
  file: undefined,
  mapping: { sheets: [], values: [] },
  words: undefined,
  source: '',
  observedOn: '',
  plan: undefined,
  isStale: false,
  saidIn: {},
  moved: false,
  done: undefined,
};

export type Action =
  | { readonly do: 'READ'; readonly file: WizardFile }
  | { readonly do: 'AGAIN'; readonly file: WizardFile }
  | { readonly do: 'MAP'; readonly sheet: SheetMapping }
  | { readonly do: 'MEAN'; readonly word: WordPlace; readonly means: ValueMapping['means'] | undefined }
  | { readonly do: 'SAY'; readonly what: 'source' | 'observedOn'; readonly text: string }
  | { readonly do: 'WORDS'; readonly words: readonly UnknownWord[]; readonly language: Language }
  | {
      readonly do: 'PLANNED';
      readonly plan: ImportPlanAnswer;
      readonly language: Language;
      readonly moved?: boolean;
    }
  | { readonly do: 'DONE'; readonly done: CommitAnswer }
  | { readonly do: 'GO'; readonly step: WizardStep }
  | { readonly do: 'RESTART' };

export type WordPlace = Pick<ValueMapping, 'list' | 'path' | 'word'>;

/**
 * Returns the next state of the import wizard after an action of the user, such as a new choice. When columns or
 * words change, the server's answers that depend on them are discarded.
 */
export function reduce(state: WizardState, action: Action): WizardState {
  switch (action.do) {
    case 'READ': {
      const { answer } = action.file;
      // A workbook exported by this program states the sources of its data itself.
      const isOurs = answer.notes.some(({ code }) => code === 'own-workbook');
      const source = isOurs ? '' : answer.name;
      return { ...START, file: action.file, mapping: answer.mapping, source };
    }
    case 'AGAIN':
      return { ...state, file: action.file };
    case 'MAP': {
      const sheets = state.mapping.sheets.map((one) =>
        one.sheet === action.sheet.sheet ? action.sheet : one,
      );
      return { ...state, mapping: { ...state.mapping, sheets }, words: undefined, plan: undefined };
    }
    case 'MEAN':
      return {
        ...state,
        mapping: { ...state.mapping, values: valuesWith(state.mapping.values, action.word, action.means) },
        ...(state.step === 'plan' ? { isStale: true } : { plan: undefined }),
      };
    case 'SAY':
      return { ...state, [action.what]: action.text, plan: undefined };
    case 'WORDS':
      return { ...state, words: action.words, saidIn: { ...state.saidIn, words: action.language } };
    case 'PLANNED':
      return {
        ...state,
        plan: action.plan,
        isStale: false,
        saidIn: { ...state.saidIn, plan: action.language },
        moved: action.moved === true,
        step: 'plan',
      };
    case 'DONE':
      return { ...state, done: action.done, step: 'done' };
    case 'GO':
      return { ...state, step: action.step };
    case 'RESTART':
      return START;
  }
}

const isPlace = (one: WordPlace, { list, path, word }: WordPlace): boolean =>
  one.list === list && one.path === path && one.word === word;

/** The list of word meanings with one added, replaced or (`undefined`) removed. */
function valuesWith(
  values: readonly ValueMapping[],
  place: WordPlace,
  means: ValueMapping['means'] | undefined,
): ValueMapping[] {
  const { list, path, word } = place;
  const others = values.filter((one) => !isPlace(one, place));
  return means === undefined ? others : [...others, { list, path, word, means }];
}

/**
 * Returns the meaning that the user chose for a word that stands at `place` (a field and a text); undefined when none
 * was chosen.
 */
export const meaningOf = (mapping: FileMapping, place: WordPlace): ValueMapping['means'] | undefined =>
  mapping.values.find((one) => isPlace(one, place))?.means;

/**
 * Builds the body of the requests for the dry run and the import (file, choices of columns and words, source, day)
 * from the state of the wizard. A file must have been read.
 */
export function askedOf({ file, mapping, source, observedOn }: WizardState): ImportAsked {
  return {
    file: file!.answer.file,
    mapping,
    ...(source.trim() !== '' && { source: source.trim() }),
    ...(observedOn !== '' && { observedOn }),
  };
}

/**
 * Returns the steps of the import wizard that the user can go to now: earlier ones, and later ones whose answers from
 * the server are still valid. Once the import is done, only the present one.
 */
export function reachable({ file, words, plan, done, step }: WizardState): ReadonlySet<WizardStep> {
  if (done !== undefined) return new Set([step]);
  const steps: WizardStep[] = ['file'];
  if (file !== undefined && file.answer.kind !== 'NETWORK') steps.push('columns');
  if (words !== undefined && words.length > 0) steps.push('words');
  if (plan !== undefined) steps.push('plan');
  return new Set(steps);
}

/** Whether the rows of a file, as far as they can be taken, say nothing that the network does not know already. */
export const saysNothingNew = ({ changeCount, rows }: ImportPlanAnswer): boolean =>
  changeCount === 0 && (rows.unchanged > 0 || rows.rejected === 0);

/**
 * Whether leaving the import page now would lose choices of the user: a file was read, is not imported yet, and is not
 * known to say nothing new.
 */
export const holdsChoices = ({ file, plan, done }: WizardState): boolean =>
  file !== undefined && done === undefined && !(plan !== undefined && saysNothingNew(plan));

/** Whether the user said what words of the file mean, beyond what was known of them when the file was read. */
export const hasNewAnswers = (read: FileMapping | undefined, now: FileMapping): boolean =>
  now.values.some((one) => read === undefined || meaningOf(read, one) !== one.means);
