import { expect, it } from 'vitest';
import type { ReferralFlow } from '../../../domain/model/entities.ts';
import { answeredIn } from '../../../domain/referrals/answered.ts';
import { filiere, network } from '../../support/builders.ts';

it('counts who reported numbers of the year, and who said that there is nothing to report', () => {
  const months = { from: '2026-07-01', to: '2026-09-30' };
  const flow = (source: string, target: string, more: Partial<ReferralFlow> = {}): ReferralFlow => ({
    ...{ source, target, ...months, kind: 'ORIENTATION', declaredBy: 'SENDER', count: 12, ...more },
  });
  const document = network({
    filieres: ['a', 'b', 'c', 'd'].map((id) => filiere(id)),
    flows: [
      flow('a', 'op-b'),
      flow('op-a', 'b', { declaredBy: 'RECEIVER' }),
      flow('d', 'a', { from: '2025-07-01', to: '2025-09-30' }),
      flow('d', 'a', { kind: 'INTRODUCTION' }),
    ],
    nilReports: [
      { source: 'op-c', target: 'op-a', ...months, declaredBy: 'SENDER' },
      { source: 'op-a', target: 'op-c', ...months, declaredBy: 'SENDER' },
    ],
  });
  expect(answeredIn(document, { year: '2026', kind: 'ORIENTATION' })).toEqual({
    ...{ all: ['op-a', 'op-b', 'op-c'], nothing: ['op-c'] },
  });
});
