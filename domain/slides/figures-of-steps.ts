import { figures as route } from '../api/questions/figures.ts';
import { dayAsked } from '../model/asked-dates.ts';
import type { NetworkDocument } from '../model/network.ts';
import type { SavedView } from '../model/saved-view.ts';
import { peopleOfYears } from './dashboard/people.ts';
import { NotAnswered } from './not-answered.ts';
import { readState } from './state/fields.ts';
import { referralsFields } from './state/referrals.ts';
import type { AskQuestion, QuestionAnswer, QuestionAsked } from './step-kind.ts';

type Asked = QuestionAsked<'figures'>;
type Answer = QuestionAnswer<'figures'>;

/** Published figures that a step shows, as they were asked for and answered. */
export interface GivenFigures {
  readonly key: string;
  readonly answer: Answer;
}

/** What tells one question for published figures from another. */
const keyOf = (asked: Asked): string => JSON.stringify(route.query.parse(asked));

/**
 * Asks for the published figures that some steps show, for a place where they cannot be asked for, such as the thread that
 * makes files. Figures that are refused, such as those of a year without any, are left out: the step then says that it has
 * none.
 */
export async function figuresOfSteps(
  steps: readonly SavedView[],
  { document, today }: { readonly document: Pick<NetworkDocument, 'asOf'>; readonly today: string },
  ask: (asked: ReturnType<typeof route.query.parse>) => Promise<Answer>,
): Promise<readonly GivenFigures[]> {
  const given = new Map<string, Answer>();
  const asking = async (asked: Asked): Promise<Answer> => {
    const key = keyOf(asked);
    const answer = given.get(key) ?? (await ask(route.query.parse(asked)));
    given.set(key, answer);
    return answer;
  };
  for (const { screen, state } of steps) {
    const wanted =
      screen === 'referrals'
        ? figuresOfReferrals(state, asking)
        : screen === 'dashboard'
          ? peopleOfYears(
              { ask: ((_question, asked) => asking(asked as Asked)) as AskQuestion },
              dayAsked(readState({}, state).at, document.asOf, today),
            )
          : undefined;
    await wanted?.catch(unlessRefused);
  }
  return [...given].map(([key, answer]) => ({ key, answer }));
}

const figuresOfReferrals = (state: string | undefined, ask: (asked: Asked) => Promise<Answer>) => {
  const { year, kind, axis } = readState(referralsFields, state);
  return ask({ year, kind, axis });
};

/** A year without figures is refused by an id; every other failure is thrown again. */
function unlessRefused(error: unknown): undefined {
  if (error instanceof Error && 'id' in error && error.id === 'unknown-year') return undefined;
  throw error;
}

/** Answers a question for published figures from those that were given. Throws a `NotAnswered` for any other. */
export function givenFigures(given: readonly GivenFigures[], asked: Asked): Answer {
  const key = keyOf(asked);
  const found = given.find((one) => one.key === key);
  if (found === undefined) throw new NotAnswered(`These published figures were not given: ${key}.`);
  return found.answer;
}
