import { describe, expect, it } from 'vitest';
import { isOverdue } from '../../../domain/model/finding-life.ts';
import { FORMAT, FORMAT_VERSION } from '../../../domain/model/network.ts';
import { readNetwork } from '../../../domain/model/read.ts';

const life = { key: 'M01:gone', state: 'IN_PROGRESS', author: 'IBEFE', date: '2025-11-03', evidence: '' };
const read = (more: object) =>
  readNetwork({
    ...{ format: FORMAT, version: FORMAT_VERSION, name: 'essai' },
    operators: [{ id: 'o', name: 'O', type: 'EFT' }],
    findingLives: [{ ...life, ...more }],
  });

describe('who carries a follow-up', () => {
  it('may be an operator, under the words that were said', () => {
    expect(read({ carrier: 'Accueil', operator: 'o', due: '2020-02-29' })).toMatchObject({ ok: true });
  });

  it('is refused when it is no operator of the network', () => {
    expect(read({ operator: 'gone' })).toMatchObject({
      ok: false,
      problems: [{ code: 'dangling', path: 'findingLives[0].operator', value: 'gone' }],
    });
  });
});

describe('a follow-up', () => {
  it.each([
    ['IN_PROGRESS', '2026-01-14', true],
    ['TO_CONFIRM', '2026-01-14', true],
    ['IN_PROGRESS', '2026-01-15', false],
    ['IN_PROGRESS', null, false],
    ['SOLVED', '2026-01-14', false],
    ['REJECTED', '2026-01-14', false],
  ] as const)('%s, due %s, is overdue on 15 January: %s', (state, due, isLate) => {
    expect(isOverdue({ state, due }, '2026-01-15')).toBe(isLate);
  });
});
