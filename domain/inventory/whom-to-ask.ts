import * as z from 'zod';
import { PlacesEstimate } from '../analysis/results.ts';
import { buildFindings } from '../findings/finding-list.ts';
import { listFindings } from '../findings/list-findings.ts';
import { estimateOf, onlyCounts, places } from '../gain/places.ts';
import { NONE, type Snapshot } from '../graph/snapshot.ts';
import type { Period } from '../model/dates.ts';
import { Id } from '../model/fields.ts';
import { byCodeUnit } from '../model/network.ts';
import { LINK_KINDS, settledByOperator } from './settled.ts';
import { areLinksReviewed } from './verification.ts';

/** What asking one operator would settle. */
export const Asking = z
  .strictObject({
    operator: Id,
    /**
     * Findings that are only possible now and would be certain, or gone, once this operator alone had told its links,
     * which of its filières admit people directly, and whether what is presumed of them is right. M04 counts ordered pairs
     * of operators.
     */
    settles: z.int(),
    /** The same by kind: only kinds of which there are some. */
    byKind: z.partialRecord(z.enum(LINK_KINDS), z.int()),
    /** How many of them its links alone would settle. */
    byLinks: z.int(),
    /** Places per year of the filières of these findings, each once, Doors left out. */
    places: z.number(),
    /** The part of these places that is estimated; null when all are known. */
    estimate: PlacesEstimate.nullable(),
    /** Whether these places only count filières, as no place of them nor of their stages is known. */
    onlyFilieres: z.boolean(),
    /** Rules that wait for its links (M18), by code. */
    linksFor: z.array(z.string()),
    /** Number of its filières of which a rule waits for a level (M18). */
    filieresWithoutLevels: z.int(),
  })
  .meta({ id: 'Asking' });
export type Asking = z.infer<typeof Asking>;

/**
 * Ranks the operators by what asking them would settle: those with which nobody went through their links within a year
 * first, then the most places a year, the unit of all rankings, then the most findings, then the most filières whose levels
 * rules wait for, then ids. Operators of which no rule waits for anything are left out. Findings whose keys are in
 * `rejected` do not count. `period` is the period of flows.
 */
export function whomToAsk(
  { everyone: snapshot }: Snapshot,
  period: Period,
  rejected: ReadonlySet<string> = new Set(),
): Asking[] {
  const byLinks = settledByOperator(snapshot, period, 'links', rejected);
  const byAll = settledByOperator(snapshot, period, 'everything', rejected);
  const waits = waitsOf(snapshot, period);
  const placesOf = places(snapshot);
  const reviewed = new Set(
    snapshot.document.operators.filter((one) => areLinksReviewed(one, snapshot.at)).map(({ id }) => id),
  );
  return snapshot.document.operators
    .flatMap(({ id }, operator): Asking[] => {
      const { counts, filieres } = byAll.get(operator) ?? NOTHING;
      const { linksFor, withoutLevels } = waits.get(id) ?? NO_WAITS;
      const byKind = Object.fromEntries(
        LINK_KINDS.flatMap((kind) => (counts[kind] > 0 ? [[kind, counts[kind]]] : [])),
      );
      const settles = total(counts);
      if (settles === 0 && linksFor.length === 0 && withoutLevels.size === 0) return [];
      const nodes = [...filieres];
      return [
        {
          ...{ operator: id, settles, byKind, byLinks: total((byLinks.get(operator) ?? NOTHING).counts) },
          places: nodes.reduce((sum, node) => sum + placesOf.count[node]!, 0),
          estimate: estimateOf(snapshot, nodes),
          onlyFilieres: onlyCounts(snapshot, nodes),
          linksFor: [...linksFor],
          filieresWithoutLevels: withoutLevels.size,
        },
      ];
    })
    .sort((a, b) => Number(reviewed.has(a.operator)) - Number(reviewed.has(b.operator)) || byUse(a, b));
}

const NOTHING = { counts: { M01: 0, M01X: 0, M02: 0, M04: 0, M08: 0 }, filieres: new Set<number>() } as const;

const total = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

const byUse = (a: Asking, b: Asking): number =>
  b.places - a.places ||
  b.settles - a.settles ||
  b.filieresWithoutLevels - a.filieresWithoutLevels ||
  byCodeUnit(a.operator, b.operator);

interface WaitsOfOperator {
  readonly linksFor: readonly string[];
  readonly withoutLevels: ReadonlySet<string>;
}
const NO_WAITS: WaitsOfOperator = { linksFor: [], withoutLevels: new Set() };

/** By operator: the rules that wait for its links, and its filières whose levels rules wait for. */
function waitsOf(snapshot: Snapshot, period: Period): ReadonlyMap<string, WaitsOfOperator> {
  const { nodes, document } = snapshot;
  const found = new Map<string, { linksFor: readonly string[]; withoutLevels: Set<string> }>();
  const at = (operator: string) => {
    const waits = found.get(operator) ?? { linksFor: [], withoutLevels: new Set() };
    found.set(operator, waits);
    return waits;
  };
  const lists = listFindings(snapshot, {
    ...{ period, kinds: ['M18'] },
    waitsOf: ['M01', 'M01X', 'M02', 'M03', 'M04'],
  });
  for (const finding of lists.flatMap((list) => buildFindings(list))) {
    if (finding.kind !== 'M18') continue;
    const [element, field] = finding.elements;
    if (field === 'links') at(element).linksFor = finding.evidence.rules;
    const operator = nodes.operator[nodes.index.get(element) ?? NONE] ?? NONE;
    if (operator === NONE || !/^(?:entry|exit)\./.test(field)) continue;
    at(document.operators[operator]!.id).withoutLevels.add(element);
  }
  return found;
}
