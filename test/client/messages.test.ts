import { describe, expect, it } from 'vitest';
import { people as peopleEn } from '../../client/messages/en/people.ts';
import { messages as en } from '../../client/messages/en.ts';
import { people as peopleFr } from '../../client/messages/fr/people.ts';
import { messages as fr } from '../../client/messages/fr.ts';
import { wordsOfKinds } from '../../domain/findings/kinds.ts';
import * as gapsEn from '../../domain/messages/en/gaps.ts';
import { vocabulary as vocabularyEn } from '../../domain/messages/en/vocabulary.ts';
import * as gapsFr from '../../domain/messages/fr/gaps.ts';
import { vocabulary as vocabularyFr } from '../../domain/messages/fr/vocabulary.ts';

type Leaf = readonly [path: string, value: unknown];

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, item]) => leaves(item, `${path}.${key}`));
}

/** Arguments for functions of words: many, one and none, said and not said. */
const ARGUMENTS = [
  [3, 4, 'a', 2, 1],
  [1, 0, null, false, 0],
  [0, 1, 'a', true, 2],
] as const;

const said = (value: unknown): readonly unknown[] =>
  typeof value === 'function' ? ARGUMENTS.map((given) => String(value(...given))) : [value];

/** The words of the page, with those of lists put to use. */
const withLists = (words: typeof fr | typeof en) => ({
  ...words,
  list: words.list(['a']),
  phrases: { ...words.phrases, list: words.phrases.list(['a']) },
  sectors: {},
});

describe.each([
  ['page', withLists(fr), withLists(en)],
  ['people', peopleFr, peopleEn],
  ['field', vocabularyFr, vocabularyEn],
  [
    'missing bridges, each kind with what its explanation says',
    { ...gapsFr, kinds: wordsOfKinds('fr') },
    { ...gapsEn, kinds: wordsOfKinds('en') },
  ],
])('words of the %s', (_, french, english) => {
  it('are the same set in both languages', () => {
    const paths = (words: unknown) => leaves(words).map(([path, value]) => `${path} ${typeof value}`);
    expect(paths(english)).toEqual(paths(french));
  });

  it('are never empty', () => {
    for (const [path, value] of [...leaves(french), ...leaves(english)]) {
      for (const text of said(value)) expect(text, path).toEqual(expect.stringMatching(/\S/));
    }
  });

  it('set French punctuation with a no-break space', () => {
    const texts = leaves(french).flatMap(([path, value]) => said(value).map((text) => `${path} ${text}`));
    expect(texts.filter((text) => / [:;?!»]|« /.test(text))).toEqual([]);
  });
});

it('each kind has words for its explanation, some with figures or names in them', () => {
  const plain = Object.entries(wordsOfKinds('fr')).filter(
    ([, words]) => !leaves(words).some(([, value]) => typeof value === 'function'),
  );
  expect(plain.map(([kind]) => kind)).toEqual([]);
});

describe('numbers in words', () => {
  it('agree: zero is singular in French and plural in English', () => {
    expect([fr.count.steps(0), fr.count.steps(1), fr.count.steps(2)]).toEqual([
      '0 passerelle',
      '1 passerelle',
      '2 passerelles',
    ]);
    expect([en.count.steps(0), en.count.steps(1), en.count.steps(2)]).toEqual([
      '0 passerelles',
      '1 passerelle',
      '2 passerelles',
    ]);
  });
});
