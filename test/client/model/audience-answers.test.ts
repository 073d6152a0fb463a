import { describe, expect, test } from 'vitest';
import {
  AUDIENCE_QUESTIONS,
  type AudienceAnswer,
  type AudienceQuestion,
  answerIn,
  answersOf,
  withAnswer,
} from '../../../client/model/audience-answers.ts';
import { AudienceProfile } from '../../../domain/model/audience.ts';

describe('an audience by plain questions', () => {
  const answered = (...said: (readonly [AudienceQuestion, AudienceAnswer | undefined])[]) =>
    said.reduce<AudienceProfile>((profile, [question, answer]) => withAnswer(profile, question, answer), {});

  test('five answers describe a lone parent without a car, with children to be cared for, free in the day', () => {
    expect(AUDIENCE_QUESTIONS.slice(0, 5)).toEqual(['parent', 'car', 'childcare', 'free', 'rights']);
    expect(
      answered(['parent', 'yes'], ['car', 'no'], ['childcare', 'yes'], ['free', 'day'], ['oral', undefined]),
    ).toEqual({ loneParent: true, hasCar: false, needsChildcare: true, availability: ['DAY'] });
  });

  test('every answer makes a valid profile, which holds that answer and no other', () => {
    for (const question of AUDIENCE_QUESTIONS) {
      for (const answer of answersOf(question)) {
        const profile = withAnswer({}, question, answer);
        expect(AudienceProfile.safeParse(profile).success).toBe(true);
        for (const other of AUDIENCE_QUESTIONS)
          expect(answerIn(profile, other)).toBe(other === question ? answer : undefined);
      }
    }
  });

  test('an answer changes the fields of its question only', () => {
    const known: AudienceProfile = { age: 29, levels: { numeracy: 2, certificate: 1 }, groups: ['WOMEN'] };
    const more = withAnswer(known, 'written', 'elsewhere');
    expect(more).toEqual({ ...known, literate: true, levels: { numeracy: 2, certificate: 1, written: 0 } });
    expect(withAnswer(more, 'written', undefined)).toEqual(known);
    expect(withAnswer(known, 'oral', 'fluent').levels).toEqual({ numeracy: 2, certificate: 1, oral: 5 });
    expect(withAnswer({ levels: { certificate: 1 } }, 'papers', undefined)).toEqual({});
  });

  test('speaking is apart from reading, and who reads in another language from who reads in none', () => {
    expect(answered(['oral', 'fluent'])).toEqual({ levels: { oral: 5 } });
    expect(answered(['written', 'nowhere'])).toEqual({ literate: false, levels: { written: 0 } });
    // Who reads very little French may read another language or not.
    expect(answered(['written', 'veryLittle'])).toEqual({ levels: { written: 1 } });
    expect(answered(['written', 'elsewhere'], ['written', 'veryLittle'])).toEqual({ levels: { written: 1 } });
    expect(answered(['written', 'elsewhere'])).toEqual({ literate: true, levels: { written: 0 } });
  });

  test('women are told apart without a word of other groups; who asks for protection has a status', () => {
    expect(answered(['woman', 'yes'])).toEqual({ woman: true });
    expect(answered(['rights', 'protection'])).toEqual({ statuses: ['DPI'] });
  });

  test('fields filled in one by one that no answer says are shown as another answer', () => {
    expect(answerIn({ statuses: ['AVIQ'] }, 'rights')).toBe('other');
    expect(answerIn({ statuses: ['RIS', 'DEI'] }, 'rights')).toBe('cpasRegistered');
    expect(answerIn({ levels: { written: 3 } }, 'written')).toBe('other');
  });
});
