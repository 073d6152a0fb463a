import { addMonths } from '../model/dates.ts';
import { FORMALITIES } from '../model/vocabulary.ts';
import { perDay } from './per-snapshot.ts';
import { NONE, type Snapshot } from './snapshot.ts';

export const INFORMAL = FORMALITIES.indexOf('INFORMAL');

/** Facts of passerelles that several rules look at for all of them, as columns: the entities are read once. */
export interface PasserelleFacts {
  /** Position in FORMALITIES; NONE where nobody said. */
  readonly formality: Int8Array;
  /** Its agreement is past its last day. */
  readonly agreementEnded: Uint8Array;
  /** Last days of the agreements that are past them. */
  readonly lastDays: ReadonlyMap<string, string>;
  /** Began a year or more before the day. */
  readonly old: Uint8Array;
}

/** From this age on, a passage should be in use. */
export const OLD_MONTHS = 12;

export const passerelleFacts = perDay((snapshot): PasserelleFacts => {
  const { document, at } = snapshot;
  const count = document.passerelles.length;
  const lastDays = new Map<string, string>();
  for (const { id, validTo } of document.agreements)
    if (validTo !== undefined && validTo < at) lastDays.set(id, validTo);
  const facts = {
    formality: new Int8Array(count),
    agreementEnded: new Uint8Array(count),
    lastDays,
    old: new Uint8Array(count),
  };
  const isOld = oldEnough(snapshot);
  for (let p = 0; p < count; p++) {
    const { formality, agreement, validFrom } = document.passerelles[p]!;
    facts.formality[p] = formality === undefined ? NONE : FORMALITIES.indexOf(formality);
    if (agreement !== undefined && lastDays.has(agreement)) facts.agreementEnded[p] = 1;
    facts.old[p] = Number(isOld(validFrom));
  }
  return facts;
});

/** Marks the filières that began a year or more before the day, and whose operators did. */
export const oldFilieres = perDay((snapshot): Uint8Array => {
  const { document, nodes } = snapshot;
  const isOld = oldEnough(snapshot);
  const oldOperators = Uint8Array.from(document.operators, ({ validFrom }) => Number(isOld(validFrom)));
  const old = new Uint8Array(nodes.count);
  for (let node = 0; node < nodes.count; node++) {
    if (nodes.isOutlet[node] === 1 || oldOperators[nodes.operator[node]!] === 0) continue;
    old[node] = Number(isOld(document.filieres[nodes.filiere[node]!]!.validFrom));
  }
  return old;
});

/** Whether a first day is a year or more before the day of the snapshot; days are few, so each is counted once. */
export function oldEnough({ at }: Snapshot): (since: string | undefined) => boolean {
  const known = new Map<string, boolean>();
  return (since) => {
    if (since === undefined) return true;
    const found = known.get(since);
    if (found !== undefined) return found;
    const isOld = addMonths(since, OLD_MONTHS) <= at;
    known.set(since, isOld);
    return isOld;
  };
}
