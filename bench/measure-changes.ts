import { findGaps } from '../domain/findings/list-findings.ts';
import type { Snapshot } from '../domain/graph/snapshot.ts';
import type { Filiere } from '../domain/model/entities.ts';
import type { NetworkDocument } from '../domain/model/network.ts';
import type { Change } from '../domain/model/scenario.ts';
import { applyChanges } from '../domain/whatif/apply-changes.ts';
import { compareFindings } from '../domain/whatif/compare-findings.ts';
import { differenceSteps } from '../domain/whatif/difference-steps.ts';
import { QUICK_KINDS } from '../domain/whatif/quick-difference.ts';
import type { FindingsDifference } from '../domain/whatif/results.ts';
import { warmCaches } from '../domain/whatif/warm-base.ts';
import { freshSnapshot } from './ours.ts';
import { seededRandom } from './random.ts';
import type { Measure } from './report.ts';
import { AT, PERIOD } from './seeded-network.ts';
import { timed, timingOf } from './timing.ts';

const SEED = 11;
/** Of each sort: a passerelle drawn, one closed. */
const CHANGES = 60;
const OPTIONS = { period: PERIOD, kinds: QUICK_KINDS };

/**
 * What one passerelle more or less changes, as the page asks it while the hand moves: the changes applied, the network
 * patched, the kinds that are known at once compared, on a network that was looked at once before.
 */
export function measureChanges(document: NetworkDocument): Measure[] {
  const base = freshSnapshot(document);
  const warm = timed(() => warmCaches(base)).milliseconds;
  const changes = someChanges(document);
  const times = changes.map((change) => timed(() => quickOf(base, change)).milliseconds);
  const [plain, same] = [
    timed(() => plainDifference(document, changes[0]!)),
    timed(() => quickOf(base, changes[0]!)),
  ];
  const peer = {
    peer: 'all findings twice',
    timing: timingOf([plain.milliseconds]),
    same: keysOf(plain.value) === keysOf(same.value),
  };
  return [
    { size: '', name: `what-if of one passerelle (${times.length})`, ours: timingOf(times), peers: [peer] },
    { size: '', name: 'what-if: made ready once', ours: timingOf([warm]), peers: [] },
  ];
}

function quickOf(base: Snapshot, change: Change): FindingsDifference {
  const first = differenceSteps(base, [change], OPTIONS).next().value;
  if (first?.step !== 'quick') throw new Error(`The change was refused: ${JSON.stringify(first)}`);
  return first.difference.findings;
}

/** Everything found before and after, then compared. */
function plainDifference(document: NetworkDocument, change: Change): FindingsDifference {
  const applied = applyChanges(document, AT, [change]);
  if (!applied.ok) throw new Error(`The change was refused: ${JSON.stringify(applied.problems)}`);
  const [before, after] = [document, applied.document].map((one) => findGaps(freshSnapshot(one), OPTIONS));
  return compareFindings(before!, after!, QUICK_KINDS);
}

const keysOf = (difference: FindingsDifference): string =>
  JSON.stringify((['gone', 'new', 'changed'] as const).map((list) => difference[list].map(({ key }) => key)));

/** Passerelles drawn between filières that stand near one another in the list, thus often in one basin; some closed. */
function someChanges({ filieres, passerelles }: NetworkDocument): Change[] {
  const random = seededRandom(SEED);
  const isOpen = ({ validTo }: Filiere): boolean => validTo === undefined || validTo >= AT;
  const open = filieres.filter(isOpen);
  const drawn = Array.from({ length: CHANGES }, (_, index): Change => {
    const from = random.below(open.length - 40);
    const to = from + random.between(1, 39);
    const passerelle = {
      id: `new${index}`,
      from: open[from]!.id,
      to: open[to]!.id,
      kind: 'PROGRESSION',
    } as const;
    return { do: 'ADD_PASSERELLE', passerelle };
  });
  const lasting = passerelles.filter(({ validTo }) => validTo === undefined);
  const closed = Array.from(
    { length: CHANGES },
    (): Change => ({ do: 'CLOSE_PASSERELLE', id: random.pick(lasting).id }),
  );
  return [...drawn, ...closed];
}
