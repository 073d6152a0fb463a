import { describe, expect, test } from 'vitest';
import { FORMAT, FORMAT_VERSION } from '../../../domain/model/network.ts';
import { readNetwork } from '../../../domain/model/read.ts';

const ends = { source: 'o', target: 'o', from: '2025-01-01', to: '2025-12-31', declaredBy: 'SENDER' };
const row = { ...ends, source: 'a', target: 'b', kind: 'ORIENTATION', count: 7 };

/** Code and place of each problem of a network with these rows. */
function problemsOf(nilReports: readonly object[], flows: readonly object[] = []): string[] {
  const read = readNetwork({
    ...{ format: FORMAT, version: FORMAT_VERSION, name: 'essai' },
    operators: [{ id: 'o', name: 'O', type: 'EFT' }],
    filieres: ['a', 'b'].map((id) => ({ id, operator: 'o', name: id, stage: 'LITERACY' })),
    ...{ nilReports, flows },
  });
  return (read.ok ? read.warnings : read.problems).map(({ severity, code, path, details }) =>
    `${severity} ${code} ${path} ${details?.at ?? ''}`.trim(),
  );
}

describe('“nothing to report” in a document', () => {
  test.each([
    ['for less than a quarter', [{ ...ends, to: '2025-02-28' }], 'error flow-too-short nilReports[0].to'],
    [
      'for a part of a month',
      [{ ...ends, from: '2025-01-02' }],
      'error flow-not-whole-months nilReports[0].from',
    ],
    ['backwards', [{ ...ends, to: '2024-12-31' }], 'error inverted-interval nilReports[0].to'],
    [
      'of a filière',
      [{ ...ends, target: 'b' }],
      'error wrong-kind-of-element nilReports[0].target filieres[1].id',
    ],
    ['of nobody', [{ ...ends, target: 'z' }], 'error dangling nilReports[0].target'],
    ['twice', [ends, ends], 'error duplicate-id nilReports[1].id nilReports[0].id'],
  ])('%s is refused', (_what, reports, problem) => {
    expect(problemsOf(reports)).toEqual([problem]);
  });

  test('beside people whom the same declarer counts in these months, it is said and accepted', () => {
    const said = ['warning nil-contradicted nilReports[0] flows[0]'];
    expect(problemsOf([ends], [row])).toEqual(said);
    expect(problemsOf([ends], [{ ...row, count: 'masked', from: '2025-04-01' }])).toEqual(said);
    expect(problemsOf([ends], [{ ...row, source: 'o' }])).toEqual(said);
    expect(problemsOf([ends], [{ ...row, count: 0 }])).toEqual([]);
    expect(problemsOf([ends], [{ ...row, declaredBy: 'RECEIVER' }])).toEqual([]);
    // The people may have come in the other months.
    expect(problemsOf([ends], [{ ...row, from: '2024-07-01' }])).toEqual([]);
  });
});
