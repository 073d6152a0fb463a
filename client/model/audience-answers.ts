import type { AudienceProfile } from '../../domain/model/audience.ts';

/** The plain questions by which an audience is described, in the order in which they are asked. */
export const AUDIENCE_QUESTIONS = [
  'parent',
  'car',
  'childcare',
  'free',
  'rights',
  'oral',
  'written',
  'papers',
  'woman',
] as const;
export type AudienceQuestion = (typeof AUDIENCE_QUESTIONS)[number];

type Levels = NonNullable<AudienceProfile['levels']>;
/** What one answer says of the audience: fields of the profile, and levels. */
interface Said {
  readonly fields?: Partial<AudienceProfile>;
  readonly levels?: Levels;
}

/** The answers of each question; "I don't know" is not listed, as every question has it. */
const SAID = {
  parent: { yes: { fields: { loneParent: true } }, no: { fields: { loneParent: false } } },
  car: { yes: { fields: { hasCar: true } }, no: { fields: { hasCar: false } } },
  childcare: { yes: { fields: { needsChildcare: true } }, no: { fields: { needsChildcare: false } } },
  free: {
    day: { fields: { availability: ['DAY'] } },
    fullTime: { fields: { availability: ['DAY', 'FULL_TIME'] } },
    evening: { fields: { availability: ['EVENING'] } },
    always: { fields: { availability: ['DAY', 'EVENING', 'FULL_TIME'] } },
  },
  oral: {
    beginner: { levels: { oral: 0 } },
    little: { levels: { oral: 2 } },
    everyday: { levels: { oral: 3 } },
    well: { levels: { oral: 4 } },
    fluent: { levels: { oral: 5 } },
  },
  written: {
    nowhere: { fields: { literate: false }, levels: { written: 0 } },
    elsewhere: { fields: { literate: true }, levels: { written: 0 } },
    // Nobody said whether they read another language.
    veryLittle: { levels: { written: 1 } },
    little: { fields: { literate: true }, levels: { written: 2 } },
    well: { fields: { literate: true }, levels: { written: 4 } },
  },
  papers: {
    none: { levels: { certificate: 0 } },
    ceb: { levels: { certificate: 1 } },
    ce1d: { levels: { certificate: 2 } },
    cess: { levels: { certificate: 5 } },
    higher: { levels: { certificate: 6 } },
  },
  rights: {
    recent: { fields: { statuses: ['DEI'] } },
    months18: { fields: { statuses: ['DEI', 'DEI_18_24'] } },
    years2: { fields: { statuses: ['DEI', 'DEI_18_24', 'CHOMAGE_2ANS'] } },
    cpasRegistered: { fields: { statuses: ['DEI', 'RIS'] } },
    cpas: { fields: { statuses: ['RIS'] } },
    illness: { fields: { statuses: ['INAMI'] } },
    protection: { fields: { statuses: ['DPI'] } },
    works: { fields: { statuses: ['TRAVAILLEUR'] } },
  },
  woman: { yes: { fields: { woman: true } }, no: { fields: { woman: false } } },
} as const satisfies Readonly<Record<AudienceQuestion, Readonly<Record<string, Said>>>>;

/** The answers that a question offers, beside "I don't know". */
export type AnswersOf<Q extends AudienceQuestion> = keyof (typeof SAID)[Q] & string;
export type AudienceAnswer = { readonly [Q in AudienceQuestion]: AnswersOf<Q> }[AudienceQuestion];

const answersTo = (question: AudienceQuestion): Readonly<Record<string, Said>> => SAID[question];

/** Returns the answers that a question offers, in order, without "I don't know". */
export const answersOf = (question: AudienceQuestion): readonly AudienceAnswer[] =>
  Object.keys(answersTo(question)) as AudienceAnswer[];

/** Names of the fields, and of the levels, that the answers of a question fill in. */
function filledBy(question: AudienceQuestion): { readonly fields: string[]; readonly levels: string[] } {
  const said = Object.values(answersTo(question));
  return {
    fields: [...new Set(said.flatMap(({ fields = {} }) => Object.keys(fields)))],
    levels: [...new Set(said.flatMap(({ levels = {} }) => Object.keys(levels)))],
  };
}

/**
 * Returns the profile after an answer to a question; undefined stands for "I don't know", which leaves the fields of
 * the question unsaid. All other fields stay as they are.
 */
export function withAnswer(
  profile: AudienceProfile,
  question: AudienceQuestion,
  answer: AudienceAnswer | undefined,
): AudienceProfile {
  const filled = filledBy(question);
  const without = (from: object, names: readonly string[]): object =>
    Object.fromEntries(Object.entries(from).filter(([name]) => !names.includes(name)));
  const said: Said = answer === undefined ? {} : answersTo(question)[answer]!;
  const levels = { ...without(profile.levels ?? {}, filled.levels), ...said.levels };
  const { levels: _levels, ...rest } = profile;
  return {
    ...without(rest, filled.fields),
    ...said.fields,
    ...(Object.keys(levels).length === 0 ? {} : { levels }),
  };
}

/**
 * Returns the answer to a question that a profile holds. `other` means that its fields say something that no answer
 * says, as they were filled in one by one; undefined means that they say nothing.
 */
export function answerIn(
  profile: AudienceProfile,
  question: AudienceQuestion,
): AudienceAnswer | 'other' | undefined {
  const filled = filledBy(question);
  const part = (from: object, names: readonly string[]): string =>
    JSON.stringify(
      names.map((name) => {
        const value = (from as Readonly<Record<string, unknown>>)[name];
        return Array.isArray(value) ? [...value].sort() : (value ?? null);
      }),
    );
  const told = (from: { readonly fields?: object; readonly levels?: object | undefined }): string =>
    part(from.fields ?? {}, filled.fields) + part(from.levels ?? {}, filled.levels);
  const mine = told({ fields: profile, levels: profile.levels });
  if (mine === told({})) return undefined;
  return answersOf(question).find((answer) => told(answersTo(question)[answer]!) === mine) ?? 'other';
}
