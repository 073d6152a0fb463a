import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNetworkText } from '../../../domain/model/read.ts';
import { JSON_LIMITS, type JsonProblemCode, scanJson } from '../../../domain/model/scan-json.ts';

const found = (text: string, limits = JSON_LIMITS) => {
  const problem = scanJson(text, limits);
  return problem && [problem.code, problem.details?.line, problem.details?.column, problem.path];
};

describe('the place of a problem', () => {
  it.each<[string, JsonProblemCode, number, number, string]>([
    ['', 'broken-json', 1, 1, ''],
    ['{\n  "a": 1,,\n}', 'broken-json', 2, 10, 'a'],
    ['{"a": [1, 2', 'broken-json', 1, 12, 'a[1]'],
    ['{"a": [true, nul]}', 'broken-json', 1, 17, 'a[1]'],
    ['{"a": "x\ny"}', 'broken-json', 1, 9, 'a'],
    ['{"a": "\\u12G4"}', 'broken-json', 1, 8, 'a'],
    ['{"a": 01}', 'broken-json', 1, 8, 'a'],
    ['[1] [2]', 'broken-json', 1, 5, ''],
    ['\ufeff[1,]', 'broken-json', 1, 4, '[1]'],
    ['{"a": 1,\n "b": {"c": 1, "c": 2}}', 'json-duplicate-key', 2, 16, 'b.c'],
    ['{"a": 1, "\\u0061": 2}', 'json-duplicate-key', 1, 10, 'a'],
    ['{"__proto__": 1, "__proto__": 2}', 'json-duplicate-key', 1, 18, '__proto__'],
  ])('of %j is told', (text, ...place) => {
    expect(found(text)).toEqual(place);
  });
});

it.each<[string, JsonProblemCode | undefined]>([
  ['[[[1]]]', undefined],
  ['[[[[1]]]]', 'json-too-deep'],
  ['{"a":{"b":[{}]}}', 'json-too-deep'],
  ['{"a":1,"b":2,"c":3}', undefined],
  ['{"a":1,"b":2,"c":3,"d":4}', 'json-too-many-keys'],
  ['[1,2,3,4,5,6,7]', undefined],
  ['[1,2,3,4,5,6,7,8]', 'json-too-many-values'],
])('%j against a limit of three levels, three keys and eight values', (text, code) => {
  expect(scanJson(text, { depth: 3, keys: 3, values: 8 })?.code).toBe(code);
});

it('finds a key given twice among many', () => {
  const many = Array.from({ length: 1_000 }, (_, index) => `"k${index}":0`).join(',');
  expect(scanJson(`{${many}}`)).toBeUndefined();
  expect(scanJson(`{${many},"k7":0}`)).toMatchObject({ path: 'k7', details: { key: 'k7' } });
  expect(scanJson(`[{${many}},{${many}}]`)).toBeUndefined();
});

it('is not stopped by millions of levels, quotes or backslashes', () => {
  for (const [opening, code] of [
    ['[', 'json-too-deep'],
    ['{"a":', 'json-too-deep'],
    ['"\\', 'broken-json'],
    ['\\', 'broken-json'],
    ['-', 'broken-json'],
    ['"\\\\', 'broken-json'],
  ] as const)
    expect(scanJson(opening.repeat(3_000_000))?.code).toBe(code);
  expect(scanJson(`"${'\\\\'.repeat(3_000_000)}"`)).toBeUndefined();
});

it('refuses a network document in which a key comes twice or that is too deep', () => {
  const head = '"format":"passerelles-network","version":3,"name":"x"';
  for (const [text, code] of [
    [`{${head},"name":"y"}`, 'json-duplicate-key'],
    [`{${head},"operators":${'['.repeat(65)}${']'.repeat(65)}}`, 'json-too-deep'],
  ] as const) {
    const read = readNetworkText(text);
    expect(!read.ok && read.problems.map((problem) => problem.code)).toEqual([code]);
  }
});

describe('agrees with the parser of the engine', () => {
  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };

  it('on every JSON text whose keys differ', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6, stringUnit: 'binary' }), fc.nat(3), (value, indent) => {
        expect(scanJson(JSON.stringify(value, undefined, indent))).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('on texts with a piece changed, added or taken away', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...[
          '{',
          '}',
          '[',
          ']',
          ',',
          ':',
          '"',
          '\\',
          '\\u00',
          '0',
          '-',
          '.',
          'e',
          '+',
          'true',
          'nul',
          ' ',
          '\n',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 2 }),
    );
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 4 }),
        fc.array(fc.tuple(fc.nat(), fc.nat(2), piece), { minLength: 1, maxLength: 3 }),
        (value, changes) => {
          let text = JSON.stringify(value);
          for (const [at, length, put] of changes) {
            const start = at % (text.length + 1);
            text = text.slice(0, start) + put + text.slice(start + length);
          }
          const code = scanJson(text)?.code;
          if (code !== 'json-duplicate-key') expect(code).toBe(isJson(text) ? undefined : 'broken-json');
        },
      ),
      { numRuns: 5_000 },
    );
  });

  it('on texts of punctuation and digits', () => {
    const part = fc.constantFrom(...'{}[],:"0123.eE+-tn \\u', '"a"', 'null', 'true', 'false');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const code = scanJson(text)?.code;
        if (code !== 'json-duplicate-key') expect(code).toBe(isJson(text) ? undefined : 'broken-json');
      }),
      { numRuns: 20_000 },
    );
  });
});
