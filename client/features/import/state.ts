import type {
  CommitAnswer,
  FileAnswer,
  ImportAsked,
  ImportPlanAnswer,
  UnknownWord,
} from '../../../domain/api/transfer.ts';
import type { Language } from '../../../domain/messages/codes.ts';
import type { FileMapping, SheetMapping, ValueMapping } from '../../../domain/transfer/mapping.ts';

/** The state of the wizard, in memory only: what was chosen at each step stays when one goes back. */

export const STEPS = ['file', 'columns', 'words', 'plan', 'done'] as const;
export type WizardStep = (typeof STEPS)[number];

export interface WizardFile {
  /** Sent again when the server has forgotten it. */
  readonly file: File;
  readonly answer: FileAnswer;
}

export interface WizardState {
  readonly step: WizardStep;
  readonly file: WizardFile | undefined;
  readonly mapping: FileMapping;
  /** The words that are not understood with the mapping of the columns as it is; undefined: not asked yet. */
  readonly words: readonly UnknownWord[] | undefined;
  readonly source: string;
  readonly observedOn: string;
  /** Undefined: not asked yet, or something changed since. */
  readonly plan: ImportPlanAnswer | undefined;
  /** The language in which the server said the words and the plan. */
  readonly saidIn: { readonly words?: Language; readonly plan?: Language };
  /** The network moved between a plan and its confirmation. */
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

export function reduce(state: WizardState, action: Action): WizardState {
  switch (action.do) {
    case 'READ': {
      const { answer } = action.file;
      // A workbook of this program says itself where its facts come from.
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
        plan: undefined,
      };
    case 'SAY':
      return { ...state, [action.what]: action.text, plan: undefined };
    case 'WORDS':
      return { ...state, words: action.words, saidIn: { ...state.saidIn, words: action.language } };
    case 'PLANNED':
      return {
        ...state,
        plan: action.plan,
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

/** What a word means is said once: the last word counts; undefined takes it back. */
export function valuesWith(
  values: readonly ValueMapping[],
  place: WordPlace,
  means: ValueMapping['means'] | undefined,
): ValueMapping[] {
  const { list, path, word } = place;
  const others = values.filter((one) => !isPlace(one, place));
  return means === undefined ? others : [...others, { list, path, word, means }];
}

/** What a word was said to mean; undefined: nobody said. */
export const meaningOf = (mapping: FileMapping, place: WordPlace): ValueMapping['means'] | undefined =>
  mapping.values.find((one) => isPlace(one, place))?.means;

/** What the plan and the import are asked with. */
export function askedOf({ file, mapping, source, observedOn }: WizardState): ImportAsked {
  return {
    file: file!.answer.file,
    mapping,
    ...(source.trim() !== '' && { source: source.trim() }),
    ...(observedOn !== '' && { observedOn }),
  };
}

/** The steps that one may go to from here: back, and on as far as what was asked still holds. */
export function reachable({ file, words, plan, done, step }: WizardState): ReadonlySet<WizardStep> {
  if (done !== undefined) return new Set([step]);
  const steps: WizardStep[] = ['file'];
  if (file !== undefined && file.answer.kind !== 'NETWORK') steps.push('columns');
  if (words !== undefined && words.length > 0) steps.push('words');
  if (plan !== undefined) steps.push('plan');
  return new Set(steps);
}

/** Whether leaving would lose choices. */
export const holdsChoices = ({ file, done }: WizardState): boolean =>
  file !== undefined && done === undefined;
