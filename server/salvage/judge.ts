import { applied } from '../../domain/change/difference.ts';
import { elementsOf } from '../../domain/change/elements.ts';
import { placeOf } from '../../domain/change/parsed.ts';
import type { ElementChange } from '../../domain/change/record.ts';
import { ENTITY_LISTS, type EntityList, type NetworkDocument } from '../../domain/model/network.ts';
import { readNetwork } from '../../domain/model/read.ts';
import { changedHash, contentHash } from '../store/marker/content-hash.ts';
import type { Mark, MarkedState } from '../store/marker/marker-file.ts';
import { differenceInTurns } from '../store/write-change.ts';
import type { Attempt } from './read-attempt.ts';

/** How certain it is that a salvaged network equals the one written, the surest first. */
export const PROOFS = [
  /** The marker of the store confirms it. */
  'MARKER',
  /** The elements and the history agree. */
  'HISTORY',
  'NONE',
] as const;
export type Proof = (typeof PROOFS)[number];

export interface Judged {
  readonly document: NetworkDocument;
  readonly proof: Proof;
  /** True when the elements are unreadable, so that the network was rebuilt from its history. */
  readonly isReplayed: boolean;
  /** Elements that differ between the store and its history; the version of the history was used. */
  readonly fromHistory: readonly string[];
  /** Elements that were removed, as they are unreadable or refer to missing elements. */
  readonly dropped: readonly string[];
}

/** Up to this many differing elements, all combinations are compared with the marker. */
const TRIED = 10;

/**
 * Picks the best network out of what was read from a repaired store (`attempt`), and says how certain it is that this
 * is the network once written. `mark` is the record saved beside the store, with the hash that the network should
 * have. Undefined when there is no valid network.
 */
export async function judged(attempt: Attempt, mark: Mark | undefined): Promise<Judged | undefined> {
  const found = await best(attempt, mark);
  return found === undefined ? undefined : { ...found, isReplayed: attempt.stored === undefined };
}

async function best(attempt: Attempt, mark: Mark | undefined): Promise<Judged | undefined> {
  const { stored, replayed, revision } = attempt;
  const marked = [mark?.state, mark?.pending].find((state) => state?.revision === revision) ?? undefined;
  for (const [document, other] of [
    [stored, replayed],
    [replayed, stored],
  ])
    if (document !== undefined && marked !== undefined && (await contentHash(document)) === marked.content)
      return whole(document, 'MARKER', other === stored ? await namesOf(stored, document) : []);
  const mixed = marked && stored && replayed ? await mixOf(stored, replayed, marked) : undefined;
  if (mixed !== undefined) return mixed;
  const differing = await namesOf(stored, replayed);
  const document = replayed ?? stored;
  if (document === undefined) return undefined;
  // The marker does not cover this revision, but the elements and the history may still confirm each other.
  const isAlike = stored !== undefined && replayed !== undefined && differing.length === 0;
  return whole(document, isAlike && marked === undefined ? 'HISTORY' : 'NONE', differing);
}

async function namesOf(stored?: NetworkDocument, replayed?: NetworkDocument): Promise<string[]> {
  if (stored === undefined || replayed === undefined) return [];
  return (await differenceInTurns(stored, replayed)).map(({ list, id }) => placeOf(list, id));
}

/**
 * Combines elements of the store and of the history so that the marker confirms the whole. Undefined when no
 * combination fits.
 */
async function mixOf(
  stored: NetworkDocument,
  replayed: NetworkDocument,
  marked: MarkedState,
): Promise<Judged | undefined> {
  const differing = await differenceInTurns(stored, replayed);
  if (differing.length > TRIED) return undefined;
  const start = await contentHash(stored);
  for (let choice = 1; choice < 2 ** differing.length; choice += 1) {
    const taken: ElementChange[] = differing.filter((_, at) => (choice & (1 << at)) !== 0);
    if ((await changedHash(start, taken)) !== marked.content) continue;
    const names = taken.map(({ list, id }) => placeOf(list, id));
    return whole(applied(stored, taken).document, 'MARKER', names);
  }
  return undefined;
}

/** Makes a network that `restore` accepts, by removing invalid elements. Undefined when that is impossible. */
function whole(given: NetworkDocument, proof: Proof, fromHistory: readonly string[]): Judged | undefined {
  let document = given;
  const dropped: string[] = [];
  for (;;) {
    const read = readNetwork(document);
    if (read.ok) {
      const isAll = dropped.length === 0;
      const isReplayed = false;
      return { document: read.document, proof: isAll ? proof : 'NONE', isReplayed, fromHistory, dropped };
    }
    const places = new Set(
      read.problems
        .filter(({ severity }) => severity === 'error')
        .map(({ path }) => /^\w+\[[^\]]*\]/.exec(path)?.[0] ?? ''),
    );
    const without = withoutPlaces(document, places);
    if (without.dropped.length === 0) return undefined;
    document = without.document;
    dropped.push(...without.dropped);
  }
}

/** Removes the elements at some places, such as `filieres[3]` by position, and returns their names. */
function withoutPlaces(
  document: NetworkDocument,
  places: ReadonlySet<string>,
): { readonly document: NetworkDocument; readonly dropped: readonly string[] } {
  const kept: Partial<Record<EntityList, unknown>> = {};
  const dropped: string[] = [];
  for (const list of ENTITY_LISTS) {
    const elements = elementsOf(document, list);
    const rest = elements.filter((_, position) => !places.has(`${list}[${position}]`));
    if (rest.length === elements.length) continue;
    kept[list] = rest;
    const gone = elements.filter((_, position) => places.has(`${list}[${position}]`));
    dropped.push(...gone.map(({ id }) => placeOf(list, id)));
  }
  return { document: { ...document, ...kept } as NetworkDocument, dropped };
}
