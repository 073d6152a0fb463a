import type { ReferralFlow } from '../../domain/model/entities.ts';
import type { Block } from '../../domain/secrecy/block.ts';
import { Cube, type CubeSource } from '../../domain/secrecy/cube.ts';
import { solver } from '../../test/support/secrecy/attacker.ts';
import type { Goal, Measure, PeerResult } from '../report.ts';
import { timed, timingOf } from '../timing.ts';
import { largeFlows } from './large-flows.ts';

const ROWS = 100_000;
const EDITS = 40;
/** Small figures that the linear program bounds; the others are scaled up. */
const BOUNDED = 200;
const FIRST_UNDER = 10_000;
const EDIT_UNDER = 200;

/** The protected cube of a large network: made once, then carried on by edits of single rows. */
export async function measureSecrecy(): Promise<{ measures: Measure[]; goals: Goal[] }> {
  const document = largeFlows(ROWS);
  const { value: cube, milliseconds } = timed(() => new Cube(document));
  const first = timingOf([milliseconds]);
  const peers = [await linearProgram(cube)];
  const edits = timingOf(editTimes(cube, document));
  const { figures, masked } = loss(cube);
  return {
    measures: [
      {
        size: '',
        name: `protected cube of ${document.flows.length} rows, ${masked} of ${figures} figures masked`,
        ours: first,
        peers,
      },
      {
        size: '',
        name: 'an edit of one row carried on',
        ours: edits,
        peers: [{ peer: 'the cube made anew', timing: first }],
      },
    ],
    goals: [
      {
        name: `the first cube under ${FIRST_UNDER} ms`,
        met: first.median < FIRST_UNDER,
        measured: `${first.median.toFixed(0)} ms`,
      },
      {
        name: `an edit under ${EDIT_UNDER} ms (p95)`,
        met: edits.p95 < EDIT_UNDER,
        measured: `${edits.p95.toFixed(0)} ms`,
      },
    ],
  };
}

function editTimes(cube: Cube, { flows: given, ...rest }: CubeSource): number[] {
  let flows: readonly ReferralFlow[] = given;
  return Array.from({ length: EDITS }, (_, edit) => {
    const at = (edit * 7_919) % flows.length;
    const { started, refused, abandoned, pending, ...bare } = flows[at]!;
    flows = flows.with(at, { ...bare, count: [3, 7, 12, 1][edit % 4]! });
    return timed(() => cube.update({ ...rest, flows: [...flows] })).milliseconds;
  });
}

function loss(cube: Cube): { readonly figures: number; readonly masked: number } {
  const published = [...cube.blocks.values()].flatMap((block) =>
    [...block.figures.keys()].map((id) => block.published(id)!),
  );
  const notZero = published.filter((figure) => 'masked' in figure || figure.value > 0);
  return { figures: notZero.length, masked: notZero.filter((figure) => 'masked' in figure).length };
}

/** Bounds small cells of the largest block by linear programming, as an attacker without rows: a check, not a choice. */
async function linearProgram(cube: Cube): Promise<PeerResult> {
  const block = [...cube.blocks.values()].reduce((one, other) => (cells(other) > cells(one) ? other : one));
  const { ledger } = block;
  const highs = await solver();
  const small = ledger.cells.values.flatMap((_, cell) => (ledger.isSmall(cell) ? [cell] : []));
  const all = [...cube.blocks.values()].reduce(
    (total, one) => total + one.ledger.cells.values.filter((_, cell) => one.ledger.isSmall(cell)).length,
    0,
  );
  const spent = highs.withModel((model) => {
    model.options.set({ output_flag: false });
    for (const _ of ledger.cells.values) model.addVar(1, highs.infinity);
    for (const sum of ledger.sums) {
      // What rows that report the same people say is left out: the peer has less to do.
      if (sum === undefined || sum.masked || sum.entries.some((entry) => entry < 0)) continue;
      const total = ledger.total(sum.entries);
      model.addRow(total, total, {
        indices: Int32Array.from(sum.entries),
        values: Float64Array.from(sum.entries, () => 1),
      });
    }
    return timed(() => {
      for (const cell of small.slice(0, BOUNDED)) {
        model.changeColCost(cell, 1);
        for (const sense of ['minimize', 'maximize'] as const) {
          model.changeObjectiveSense(highs.constants.objectiveSense[sense]);
          model.run();
        }
        model.changeColCost(cell, 0);
      }
    }).milliseconds;
  });
  return {
    peer: 'bounds by HiGHS',
    timing: timingOf([(spent * all) / Math.min(BOUNDED, small.length)]),
    note: `scaled from ${Math.min(BOUNDED, small.length)} of ${all} small cells`,
  };
}

const cells = ({ ledger }: Block): number => ledger.cells.values.length;
