import type { NetworkDocument } from '../domain/model/network.ts';
import { findKinds, freshSnapshot, measureKinds } from './ours.ts';
import { edmondsKarp, plainLosses, removalsOf } from './peers/plain-cuts.ts';
import type { Measure, PeerResult } from './report.ts';
import { type Limits, timed, timingOf } from './timing.ts';

/** Places where nobody said how many: else a chain of unknown places lets the cut be settled without any flow. */
const ASSUMED_PLACES = 20;
/** Of the removals, how many the plain way tries; the others are counted by rule of three. */
const SAMPLE = { S: 1_200, M: 60 };

/** M12 beside taking out one thing after another, and M10C beside a textbook flow, with all places known. */
export function measureCuts(document: NetworkDocument, size: 'S' | 'M', limits: Limits): Measure[] {
  const known = {
    ...document,
    filieres: document.filieres.map((one) => ({ ...one, intake: one.intake ?? ASSUMED_PLACES })),
  };
  const cut = findKinds(freshSnapshot(known), ['M10C']).find((finding) => finding.kind === 'M10C');
  const flow = timed(() => edmondsKarp(freshSnapshot(known), limits.budget * 3));
  const karp: PeerResult =
    flow.value === undefined
      ? { peer: 'Edmonds–Karp', stoppedAfter: flow.milliseconds }
      : {
          peer: 'Edmonds–Karp',
          timing: timingOf([flow.milliseconds]),
          same: flow.value === (cut?.evidence.value ?? 0),
        };
  return [
    {
      size: '',
      name: 'M12 and M10C, all places known',
      ours: measureKinds(() => freshSnapshot(known), ['M12', 'M10C'], limits),
      peers: [],
    },
    {
      size: '',
      name: `M10C, all places known (${cut?.evidence.value ?? 'none'})`,
      ours: measureKinds(() => freshSnapshot(known), ['M10C'], limits),
      peers: [karp],
    },
    {
      size: '',
      name: 'M12 beside the plain way',
      ours: measureKinds(() => freshSnapshot(document), ['M12'], limits),
      peers: [plainPoints(document, SAMPLE[size])],
    },
  ];
}

function plainPoints(document: NetworkDocument, sample: number): PeerResult {
  const snapshot = freshSnapshot(document);
  const found = new Map(
    findKinds(snapshot, ['M12']).map((finding) => [
      finding.elements[0],
      finding.kind === 'M12' ? finding.evidence.lostPairs : 0,
    ]),
  );
  const all = removalsOf(snapshot);
  const step = Math.max(1, Math.floor(all / sample));
  const { value: losses, milliseconds } = timed(() => [...plainLosses(snapshot, step)]);
  const timing = timingOf([(milliseconds * all) / losses.length]);
  const same = losses.every(({ id, lostPairs }) => (found.get(id) ?? 0) === lostPairs);
  return { peer: 'plain loop', timing, same, note: `scaled from ${losses.length} of ${all} removals` };
}
