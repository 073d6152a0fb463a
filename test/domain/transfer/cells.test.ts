import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHEET_WORDS } from '../../../domain/messages/sheet-words.ts';
import { FIELDS } from '../../../domain/model/element-fields.ts';
import { CHOICES, type Field } from '../../../domain/model/field-types.ts';
import { ENTITY_LISTS, type NetworkDocument } from '../../../domain/model/network.ts';
import { fieldValue } from '../../../domain/model/paths.ts';
import { LEVEL_MAX } from '../../../domain/model/vocabulary.ts';
import { type ReadContext, readCell, writeCell } from '../../../domain/transfer/cells.ts';
import { type Names, namesOf } from '../../../domain/transfer/names.ts';
import { neutralised } from '../../../domain/transfer/quote.ts';
import type { Reading } from '../../../domain/transfer/reading.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';
import { randomNetwork } from '../../support/random-network.ts';
import { holds, patience } from '../properties/runs.ts';

const LANGUAGES = ['fr', 'en'] as const;
const sample = hauteSylve();

/** A value written and read back, plain and as a CSV neutralises it. */
function andBack(field: Field, value: unknown, names: Names, language: 'fr' | 'en'): Reading[] {
  const cell = writeCell(field, value, SHEET_WORDS[language], names);
  const context: ReadContext = { language, names };
  return [cell, neutralised(cell)].map((one) => readCell(field, one, context));
}

function check(field: Field, value: unknown, names: Names): void {
  for (const language of LANGUAGES)
    for (const reading of andBack(field, value, names, language)) {
      const same =
        reading.ok &&
        Object.keys(reading).length === 2 &&
        JSON.stringify(reading.value) === JSON.stringify(value);
      // The slow way is for its message.
      if (!same)
        expect(reading, `${field.list} ${field.path} ${JSON.stringify(value)}`).toEqual({ ok: true, value });
    }
}

function everyCell(document: NetworkDocument): void {
  const names = namesOf(document);
  for (const list of ENTITY_LISTS)
    for (const field of FIELDS[list])
      for (const element of document[list]) {
        const value = fieldValue(element, field.path);
        if (value !== undefined) check(field, value, names);
      }
}

describe('what is written is read back', () => {
  it('in every field of the sample, in both languages', () => everyCell(sample));

  it('in every field of random networks', { timeout: patience }, () => {
    holds(fc.property(randomNetwork, everyCell));
  });

  const texts = fc.oneof(
    fc.string({ minLength: 1, maxLength: 20, unit: 'binary' }),
    fc.string({
      minLength: 1,
      maxLength: 12,
      unit: fc.constantFrom(...' "\'=-+@|;\n\r\t[]/.?aé1,•*\u00a0\u0001'),
    }),
    fc.constantFrom('oui', '[]', '-', 'n/a', '"a"', "'=1", '=1+1', ' a', 'a | b', '12', 'a;b', '"', '\ud800'),
  );
  const codes = fc.oneof(
    fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom(...'AbZ09_.:-') }),
    fc.constantFrom(
      'travailleur',
      'TRAVAILLEUR',
      'GENERIC',
      'DEI',
      'dei',
      'nc',
      '-',
      'f1703',
      'F1703',
      'X',
      'tous',
    ),
  );
  const tags = fc.constantFrom(
    ...[
      'NO_CAR',
      'NEEDS_CHILDCARE',
      'COMMUNE:X0003',
      'COMMUNE:nowhere',
      'STATUS:DEI',
      'STATUS:own',
      'GROUP:MEN',
    ],
    ...['GROUP:ENROLLED_21_25', 'AGE_UNDER:018', 'AGE_OVER:21', 'NOT_AVAILABLE:EVENING'],
  );

  const days = fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  const valuesOf = ({ type }: Field): fc.Arbitrary<unknown> => {
    switch (type.kind) {
      case 'texts':
        return fc.array(texts, { maxLength: 4 });
      case 'urls':
        return fc.array(
          texts.map((text) => `P:\\${text}`),
          { maxLength: 4 },
        );
      case 'confirmations':
        return fc.array(
          fc.record({ operator: fc.constantFrom(...sample.operators.map(({ id }) => id)), on: days }),
          { maxLength: 4 },
        );
      case 'level':
        return fc.nat({ max: LEVEL_MAX[type.dimension] });
      case 'choice':
        return fc.constantFrom(...CHOICES[type.of]);
      case 'choices':
        return fc.array(fc.constantFrom(...CHOICES[type.of]), { maxLength: 4 });
      case 'code':
        return codes;
      case 'codes':
        return fc.array(codes, { maxLength: 4 });
      case 'decimal':
        return fc
          .oneof(
            fc.double({ noNaN: true, noDefaultInfinity: true }),
            fc.constantFrom(50.123, 1200, 0.5, 1.234, -5.2),
          )
          .map((value) => (value === 0 ? 0 : value));
      case 'hours':
        return fc.oneof(fc.nat({ max: 100_000 }), fc.constantFrom(0.5, 412.5, 1200));
      case 'fieldNames':
        return fc.subarray(['stage', 'name', 'exit.certificate', 'schedule.hoursPerWeek', 'note']);
      case 'whole':
      case 'months':
        return fc.nat({ max: 100_000 });
      case 'people':
        return fc.oneof(fc.nat({ max: 100_000 }), fc.constant('masked'));
      case 'yesNo':
        return fc.boolean();
      case 'day':
        return days;
      case 'reasons':
        return fc.array(
          fc.record({ reason: codes, count: fc.oneof(fc.nat({ max: 500 }), fc.constant('masked')) }),
          { minLength: 1, maxLength: 3 },
        );
      case 'affects':
        return fc.array(fc.array(tags, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
      case 'json':
        return fc.array(fc.record({ a: fc.string(), b: fc.nat() }));
      case 'ref':
      case 'refs':
      case 'id':
      case 'operatorType':
      case 'time':
        return fc.constant(undefined);
      default:
        return texts;
    }
  };

  const names = namesOf(sample);
  /** One field of each nature; the digits of an enterprise number are kept without what stands between them. */
  const natures = new Map(
    ENTITY_LISTS.flatMap((list) => FIELDS[list])
      .filter(({ path }) => path !== 'enterpriseNumber')
      .map((field) => [JSON.stringify([field.type, field.path === 'latitude']), field]),
  );

  it.each([...natures.values()].map((field) => [`${field.list}.${field.path}`, field] as const))(
    'whatever the value of %s, odd texts and codes included',
    { timeout: patience },
    (_name, field) => {
      holds(fc.property(valuesOf(field), (value) => check(field, value, names)));
    },
  );

  it('says every word of every list in one way only', () => {
    for (const list of ENTITY_LISTS)
      for (const field of FIELDS[list]) {
        const { type } = field;
        const values: readonly unknown[] =
          type.kind === 'choice'
            ? CHOICES[type.of]
            : type.kind === 'level'
              ? Array.from({ length: LEVEL_MAX[type.dimension] + 1 }, (_, level) => level)
              : type.kind === 'operatorType'
                ? ['EFT', 'OISP', 'FOREM_CONSEIL', 'CEFO', 'OTHER', 'EPS']
                : [];
        for (const value of values) check(field, value, names);
      }
  });
});

describe('a masked number of people', () => {
  const fieldAt = (path: string): Field => FIELDS.flows.find((field) => field.path === path)!;
  const names = namesOf(sample);
  const cell = (path: string, value: unknown, language: 'fr' | 'en') =>
    writeCell(fieldAt(path), value, SHEET_WORDS[language], names);

  it('is written in words, apart from zero and from what nobody reported', () => {
    const reasons = [{ reason: 'HORAIRE', count: 'masked' }];
    for (const [language, word] of [
      ['fr', 'masqué'],
      ['en', 'masked'],
    ] as const) {
      const cells = ['masked', 0, undefined].map((count) => cell('count', count, language));
      expect(cells).toEqual([word, '0', '']);
      expect(cell('refusedReasons', reasons, language)).toBe(`HORAIRE: ${word}`);
    }
  });

  it('is read in reasons in either language, and in the changes of a scenario of an older file', () => {
    const context: ReadContext = { language: 'fr', names };
    const changes = FIELDS.scenarios.find(({ path }) => path === 'changes')!;
    const change = (waitingCount: string) => [{ do: 'ADD_FILIERE', filiere: { id: 'f', waitingCount } }];
    expect(readCell(fieldAt('refusedReasons'), 'AGE: <5 | HORAIRE: masked | LOIN: masquée', context)).toEqual(
      {
        ok: true,
        value: ['AGE', 'HORAIRE', 'LOIN'].map((reason) => ({ reason, count: 'masked' })),
      },
    );
    expect(readCell(changes, JSON.stringify(change('<5')), context)).toEqual({
      ok: true,
      value: change('masked'),
    });
  });
});
