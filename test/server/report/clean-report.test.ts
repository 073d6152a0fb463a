import { expect, it } from 'vitest';
import { cleanReport } from '../../../server/report/clean-report.ts';
import { report, table, text, whole, word } from '../../support/reports.ts';

it('leaves out what nobody sees and files lose, and nothing else', () => {
  const told = 'a\u0000b\u007f\u0085c\ufffe\ufffd\ud83dd\r\ne\rf\tg 👩‍🏫\u00a0\u202f';
  const clean = 'abcd\ne\nf\tg 👩‍🏫\u00a0\u202f';
  const of = (words: string) =>
    report([text(words), table({ title: words, rows: [[word(words), whole(3)]] })]);
  expect(cleanReport(of(told))).toEqual(of(clean));
});
