import { listFindings } from '../findings/list-findings.ts';
import { rejectedBridges } from '../findings/rejected-bridges.ts';
import { snapshotAt } from '../graph/snapshot.ts';
import { lastFullYear } from '../model/dates.ts';
import type { NetworkDocument } from '../model/network.ts';
import { type Wait, type WaitsOfElement, waitsByElement } from './waited-fields.ts';

/** Returns, by element, the missing fields that rules wait for (M18) in a network on a day. */
export function waitsOn(document: NetworkDocument, day: string): ReadonlyMap<string, WaitsOfElement> {
  const snapshot = snapshotAt(document, day);
  const rejected = rejectedBridges(snapshot, document.findingLives);
  const lists = listFindings(snapshot, { period: lastFullYear(day), kinds: ['M18'], rejected });
  const waits = lists.flatMap(({ count, findingAt }) =>
    Array.from({ length: count }, (_, rank) => findingAt(rank)).flatMap((finding): readonly Wait[] =>
      finding.kind === 'M18'
        ? [{ element: finding.elements[0], field: finding.elements[1], rules: finding.evidence.rules }]
        : [],
    ),
  );
  return waitsByElement(waits);
}
