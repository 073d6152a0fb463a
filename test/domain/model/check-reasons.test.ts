import { describe, expect, test } from 'vitest';
import { reasonsInUse } from '../../../domain/change/soundness.ts';
import type { ReferralFlow } from '../../../domain/model/entities.ts';
import { FORMAT, FORMAT_VERSION } from '../../../domain/model/network.ts';
import { readNetwork } from '../../../domain/model/read.ts';
import type { Reason } from '../../../domain/model/reason.ts';
import { filiere, network } from '../../support/builders.ts';

const row = (more: Partial<ReferralFlow>): ReferralFlow => ({
  ...{ source: 'a', target: 'b', from: '2025-01-01', to: '2025-12-31', kind: 'ORIENTATION' as const },
  ...{ declaredBy: 'SENDER' as const, count: 20, ...more },
});
const filieres = ['a', 'b'].map((id) => filiere(id, { operator: 'o' }));
const own: Reason = {
  id: 'LOIN',
  label: { fr: 'Trop loin' },
  outcome: 'REFUSED',
  retiredSince: '2025-01-01',
};

function problemsOf(flow: Partial<ReferralFlow>, reasons: Reason[] = [], version = FORMAT_VERSION) {
  const read = readNetwork({
    ...{ format: FORMAT, version, name: 'essai', filieres, flows: [row(flow)] },
    ...(version === FORMAT_VERSION ? { reasons } : {}),
    operators: [{ id: 'o', name: 'O', type: 'EFT' }],
  });
  const found = read.ok ? read.warnings : read.problems;
  return { found: found.map(({ severity, code, path }) => `${severity} ${code} ${path}`), read };
}
const said = (flow: Partial<ReferralFlow>, reasons?: Reason[]) => problemsOf(flow, reasons).found;
const refused = (reason: string, count: ReferralFlow['count'] = 5) => ({
  refusedReasons: [{ reason, count }],
});

describe('coded reasons', () => {
  test('standard reasons need no list, unknown ones are said with those that there are', () => {
    expect(said(refused('NIVEAU'))).toEqual([]);
    expect(said(refused('NIVO'))).toEqual(['warning unknown-reason flows[0].refusedReasons[0].reason']);
    const { read } = problemsOf(refused('NIVO'));
    expect(read.ok && read.warnings[0]?.details?.allowed).toMatch(/^COMPLET, NIVEAU, /);
  });

  test('no answer is no refusal', () => {
    expect(said(refused('SANS_REPONSE'))).toEqual(['warning wrong-reason flows[0].refusedReasons[0].reason']);
    expect(said({ abandonedReasons: [{ reason: 'SANS_REPONSE', count: 5 }] })).toEqual([]);
  });

  test('a retired reason stays readable in the rows of before', () => {
    expect(said({ ...refused('LOIN'), from: '2024-01-01', to: '2024-12-31' }, [own])).toEqual([]);
    expect(said(refused('LOIN'), [own])).toEqual([
      'warning retired-reason flows[0].refusedReasons[0].reason',
    ]);
  });

  test('reasons never count more than their outcome, and the message names no number', () => {
    const exceeding = ['error reasons-exceed flows[0].refusedReasons'];
    expect(said({ refused: 4, ...refused('NIVEAU', 5) })).toEqual(exceeding);
    expect(said({ refused: 0, ...refused('NIVEAU', 'masked') })).toEqual(exceeding);
    expect(said({ refused: 5, ...refused('NIVEAU', 5) })).toEqual([]);
    expect(said({ refused: 'masked', ...refused('NIVEAU', 5) })).toEqual([]);
    const { read } = problemsOf({ refused: 4, ...refused('NIVEAU', 5) });
    expect(JSON.stringify(read)).not.toMatch(/[45]/);
  });

  test('an older document gets the codes that its rows name', () => {
    const { read, found } = problemsOf(refused('TROP_LOIN'), [], 8);
    expect(found).toEqual([]);
    expect(read.ok && read.document.reasons).toEqual([
      { id: 'TROP_LOIN', label: { fr: 'TROP_LOIN' }, outcome: 'BOTH' },
    ]);
  });

  test('a reason that rows name is retired, not removed; a standard one stays known', () => {
    const after = network({ filieres, flows: [row({ id: 'r', ...refused('LOIN') })] });
    const removed = (id: string) =>
      reasonsInUse(after, [{ list: 'reasons', id, before: { ...own, id }, after: null }]).map(
        ({ code, path, details }) => [code, path, details?.at],
      );
    expect(removed('LOIN')).toEqual([['reason-in-use', 'reasons[LOIN]', 'flows[r]']]);
    expect(removed('NIVEAU')).toEqual([]);
    expect(removed('OTHER')).toEqual([]);
  });
});
