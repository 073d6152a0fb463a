import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Language } from '../../../domain/messages/codes.ts';
import { ask, Refused } from '../../context/api.ts';
import { takeChosenFile } from '../../context/chosen-file.ts';
import { sendFile, sendLong, type Waiting } from '../../context/long-answer.ts';
import { useWords } from '../../context/words.tsx';
import { type Action, askedOf, reduce, START, type WizardState } from './state.ts';
import { type LongWork, useLongWork } from './use-long-work.ts';

export interface Wizard {
  readonly state: WizardState;
  readonly work: LongWork;
  act(action: Action): void;
  read(file: File): void;
  /** Goes on from the columns: to the unknown words or, when there are none, to the dry run. */
  askWords(): void;
  askPlan(): void;
  commit(as: Confirmation): void;
  /** Fetches the rejected rows of a sheet as a file. */
  rejectedRows(sheet: string, done: (rows: { name: string; text: string }) => void): void;
  cancel(): void;
}

interface Confirmation {
  readonly author: string;
  readonly validOnly: boolean;
  readonly keepMappingAs: string | undefined;
}

/** Milliseconds after which an aborted transaction has surely ended. */
const SETTLED_MS = 2_000;

/** Whether an import that the user cancelled while the server wrote was saved anyway. */
async function wasWritten(revision: number): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  const { records } = await ask('history', { limit: 1 });
  return records.some((record) => record.kind === 'IMPORT' && record.revision > revision);
}

const refusedAs = (error: unknown, id: string): boolean =>
  error instanceof Refused && error.problem?.id === id;

type Kept = <T>(question: (waiting: Waiting) => Promise<T>, waiting: Waiting) => Promise<T>;

/**
 * Sends a request about a file. The server keeps files for a while only: if it has forgotten this one, it is
 * sent again.
 */
async function withFile<T>(
  file: File | undefined,
  question: (waiting: Waiting) => Promise<T>,
  waiting: Waiting,
): Promise<T> {
  try {
    return await question(waiting);
  } catch (error) {
    if (file === undefined || !refusedAs(error, 'file-forgotten')) throw error;
    await sendFile(file, waiting);
    return question(waiting);
  }
}

/** Returns the state of the import wizard and the functions that lead from step to step. */
export function useWizard(): Wizard {
  const client = useQueryClient();
  const [state, act] = useReducer(reduce, START);
  const work = useLongWork();
  const { language } = useWords();

  const kept: Kept = (question, waiting) => withFile(state.file?.file, question, waiting);
  const plan = (from: WizardState, waiting: Waiting) =>
    kept((each) => sendLong('planImport', askedOf(from), each), waiting);
  const askPlan = (): void => {
    work.run(
      'CHECKING',
      (waiting) => plan(state, waiting),
      (made) => act({ do: 'PLANNED', plan: made, language, moved: state.moved }),
    );
  };

  const read = useCallback(
    (file: File): void =>
      work.run(
        'SENDING',
        (waiting) => sendFile(file, waiting),
        (answer) => act({ do: 'READ', file: { file, answer } }),
      ),
    [work.run],
  );

  const askWords = (): void => {
    const { file, mapping } = state;
    if (file === undefined) return;
    // Words that were decided in this step are listed again, so that the user can change the choice.
    const asked = { file: file.answer.file, mapping: { ...mapping, values: file.answer.mapping.values } };
    work.run(
      'CHECKING',
      async (waiting) => {
        const { unknownWords } = await kept((each) => sendLong('importWords', asked, each), waiting);
        return {
          words: unknownWords,
          made: unknownWords.length === 0 ? await plan(state, waiting) : undefined,
        };
      },
      ({ words, made }) => {
        act({ do: 'WORDS', words, language });
        act(made === undefined ? { do: 'GO', step: 'words' } : { do: 'PLANNED', plan: made, language });
      },
    );
  };

  const commit = ({ author, validOnly, keepMappingAs }: Confirmation): void => {
    const { revision } = state.plan!;
    const asked = {
      ...askedOf(state),
      author,
      revision,
      validOnly,
      ...(keepMappingAs !== undefined && { keepMappingAs }),
    };
    work.run(
      'CHECKING',
      async (waiting) => {
        try {
          return { done: await kept((each) => sendLong('commitImport', asked, each), waiting) };
        } catch (error) {
          if (!refusedAs(error, 'revision-moved')) throw error;
          return { again: await plan(state, waiting) };
        }
      },
      ({ done, again }) => {
        if (again !== undefined) act({ do: 'PLANNED', plan: again, language, moved: true });
        if (done === undefined) return;
        act({ do: 'DONE', done });
        void client.invalidateQueries();
      },
    );
  };

  const rejectedRows: Wizard['rejectedRows'] = (sheet, done) =>
    work.run(
      'CHECKING',
      (waiting) => kept((each) => sendLong('rejectedRows', { ...askedOf(state), sheet }, each), waiting),
      done,
    );

  const cancel = (): void => {
    const { plan: looked } = state;
    if (work.going?.phase !== 'WRITING' || looked === undefined) work.cancel();
    else work.cancel(() => wasWritten(looked.revision));
  };

  useChosenFile(read);
  useFreshPlan(state, askPlan);
  useLanguageOfAnswers(state, language, work.going !== undefined, { words: askWords, plan: askPlan });
  return { state, work, act, read, askWords, askPlan, commit, rejectedRows, cancel };
}

/** Reads the file that was chosen on the screen before. */
function useChosenFile(read: Wizard['read']): void {
  useEffect(() => {
    // React may mount a screen twice in development: what the first mount began is aborted.
    const timer = setTimeout(() => {
      const file = takeChosenFile();
      if (file !== undefined) read(file);
    });
    return () => clearTimeout(timer);
  }, [read]);
}

/** Does the dry run again after each choice beside it. A failing request is not repeated. */
function useFreshPlan({ isStale, mapping }: WizardState, askPlan: () => void): void {
  const asked = useRef<WizardState['mapping']>(undefined);
  useEffect(() => {
    if (!isStale || asked.current === mapping) return;
    asked.current = mapping;
    askPlan();
  });
}

/**
 * Repeats the request of the present step when the user switches the language, because the server words its
 * answers in one language. It does so once per step and language, so that a failing request is not repeated
 * forever.
 */
function useLanguageOfAnswers(
  state: WizardState,
  language: Language,
  isWorking: boolean,
  ask: { words(): void; plan(): void },
): void {
  const { step } = state;
  const { words: wordsIn, plan: planIn } = state.saidIn;
  const saidIn =
    step === 'words' ? wordsIn : step === 'plan' && state.plan !== undefined ? planIn : undefined;
  const asked = useRef('');
  useEffect(() => {
    const isSaid = saidIn === undefined || saidIn === language;
    const wish = isSaid ? '' : `${step} ${language}`;
    if (isWorking || asked.current === wish) return;
    asked.current = wish;
    if (isSaid) return;
    if (step === 'words') ask.words();
    else ask.plan();
  });
}
