import { describe, expect, test } from 'vitest';
import { columnOf, type GridColumn } from '../../../domain/entry/grid-columns.ts';
import {
  type GridCell,
  type GridRow,
  type GridScope,
  partnerGrid,
} from '../../../domain/entry/partner-grid.ts';
import { NIL } from '../../../domain/entry/read-cell.ts';
import { findGaps } from '../../../domain/findings/list-findings.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { ReferralFlow } from '../../../domain/model/entities.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import type { NilReport } from '../../../domain/model/nil-report.ts';
import { filiere, network, passerelle } from '../../support/builders.ts';

/** "Nothing to report" is a fact of its own: it is neither a number of zero nor silence. */

const period = { from: '2025-01-01', to: '2025-12-31' };
const QUARTERS = [
  { from: '2025-01-01', to: '2025-03-31' },
  { from: '2025-04-01', to: '2025-06-30' },
  { from: '2025-07-01', to: '2025-09-30' },
  { from: '2025-10-01', to: '2025-12-31' },
] as const;
const [first, second, third, last] = QUARTERS;
const rest = { from: '2025-04-01', to: '2025-12-31' };

const nil = (more: Partial<NilReport> = {}): NilReport => ({
  source: 'op-a',
  target: 'op-b',
  declaredBy: 'SENDER',
  ...period,
  ...more,
});
const row = (count: ReferralFlow['count'], more: Partial<ReferralFlow> = {}): ReferralFlow => ({
  source: 'a',
  target: 'b',
  kind: 'ORIENTATION',
  declaredBy: 'SENDER',
  count,
  ...period,
  ...more,
});

const withReports = (nilReports: NilReport[], flows: ReferralFlow[] = []): NetworkDocument =>
  network({
    filieres: [
      filiere('a'),
      filiere('a2', { operator: 'op-a' }),
      filiere('b', { intake: 10, waitMonths: 1 }),
    ],
    passerelles: [passerelle('a', 'b')],
    nilReports,
    flows,
  });

/** The kinds found of the passage from a to b, and what rules wait for. */
function found(document: NetworkDocument): string[] {
  const kinds = ['M07', 'M10', 'M18'] as const;
  return findGaps(snapshotAt(document, '2025-12-31'), { period, kinds: [...kinds] }).flatMap((finding) =>
    finding.kind === 'M18'
      ? finding.elements[1] === 'flow' && ['a-b', 'b'].includes(finding.elements[0])
        ? [`${finding.elements[0]} waits for ${finding.evidence.rules.join(' ')}`]
        : []
      : [finding.key],
  );
}

const SILENCE = ['a-b waits for M07', 'b waits for M10'];

describe('“nothing to report” in the rules', () => {
  test('silence makes rules wait, nothing to report answers them, from either side', () => {
    expect(found(withReports([]))).toEqual(SILENCE);
    expect(found(withReports([nil()]))).toEqual(['M07:a:b']);
    expect(found(withReports([nil({ declaredBy: 'RECEIVER' })]))).toEqual(['M07:a:b']);
    expect(found(withReports(QUARTERS.map((quarter) => nil(quarter))))).toEqual(['M07:a:b']);
  });

  test('it fills the months of which no row is read, and displaces no row', () => {
    expect(found(withReports([nil(rest)], [row(0, first)]))).toEqual(['M07:a:b']);
    expect(found(withReports([nil(rest)], [row(3, first)]))).toEqual([]);
    expect(found(withReports([nil(third), nil(last)], [row(0, first)]))).toEqual(['a-b waits for M07']);
    // The receiver counted somebody where the sender has nothing to report.
    expect(found(withReports([nil()], [row(5, { declaredBy: 'RECEIVER' })]))).toEqual([]);
  });

  test('it says nothing of the other direction, of other operators, or of a period that is cut', () => {
    expect(found(withReports([nil({ source: 'op-b', target: 'op-a' })]))).toEqual(SILENCE);
    expect(found(withReports([nil({ source: 'op-a', target: 'op-a' })]))).toEqual(SILENCE);
    expect(found(withReports([nil({ from: '2024-10-01' })]))).toEqual(SILENCE);
  });

  test('what its own declarer contradicts is not read', () => {
    expect(found(withReports([nil()], [row(3, { source: 'op-a', target: 'op-b', ...first })]))).toEqual(
      SILENCE,
    );
    expect(found(withReports([nil()], [row(3, { source: 'a2', target: 'op-b', ...first })]))).toEqual(
      SILENCE,
    );
    const byOther = row(3, { source: 'op-a', target: 'op-b', declaredBy: 'RECEIVER', ...first });
    expect(found(withReports([nil()], [byOther]))).toEqual(['M07:a:b']);
  });

  test('a year of arrivals has the months without any: six in a quarter are six a year', () => {
    const crowded = (nilReports: NilReport[]) => found(withReports(nilReports, [row(6, first)]));
    expect(crowded([])).toEqual(['M10:b']);
    expect(crowded([nil(rest)])).toEqual([]);
    expect(crowded([nil(second)])).toEqual(['M10:b']);
  });
});

test('a grid of partners by quarter tells people, zero, nothing to report and silence apart', () => {
  const document = withReports(
    [nil(third), nil({ ...last, declaredBy: 'RECEIVER' })],
    [row(4, first), row(0, { source: 'a2', ...second })],
  );
  const scope: GridScope = { operator: 'op-a', sayer: 'BOTH', kind: 'ORIENTATION', quarters: QUARTERS };
  const [line] = partnerGrid({ ...document, flows: document.flows as GridRow[] }, scope, ['op-b']);
  const told = ({ value, parts }: GridCell): string => {
    if (parts.length > 0) return parts.some(({ count }) => count !== 0) ? 'PEOPLE' : 'ZERO';
    return value === NIL ? 'NOTHING' : 'UNREPORTED';
  };
  const grid = (declaredBy: NilReport['declaredBy']) =>
    line!.cells.filter((_, at) => isAbout(columnOf(scope, at), declaredBy)).map(told);
  const isAbout = (column: GridColumn, declaredBy: NilReport['declaredBy']): boolean =>
    column.direction === 'OUT' && column.declaredBy === declaredBy;
  expect(grid('SENDER')).toEqual(['PEOPLE', 'ZERO', 'NOTHING', 'UNREPORTED']);
  expect(grid('RECEIVER')).toEqual(['UNREPORTED', 'UNREPORTED', 'UNREPORTED', 'NOTHING']);
});
