import { addMonths, nextDay } from '../model/dates.ts';
import { FORMALITIES } from '../model/vocabulary.ts';
import { perDay } from './per-snapshot.ts';
import { NONE, type Snapshot } from './snapshot.ts';

export const INFORMAL = FORMALITIES.indexOf('INFORMAL');

/** Facts of all passerelles that several rules need, as columns by position. */
interface PasserelleFacts {
  /** Position in FORMALITIES; NONE where no formality is given. */
  readonly formality: Int8Array;
  /** 1 if the last day of its agreement has passed. */
  readonly agreementEnded: Uint8Array;
  /** The last days of the agreements that have ended, by agreement id. */
  readonly lastDays: ReadonlyMap<string, string>;
  /** 1 if the passerelle has been there for OLD_MONTHS or more, its first day and the day itself included. */
  readonly old: Uint8Array;
}

/** From this age on, in months, a passerelle should show some use. */
export const OLD_MONTHS = 12;

/** Computes the facts of all passerelles at the snapshot's day. */
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

/** Marks the filières that have been there for OLD_MONTHS or more, if their operators have too. */
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

/**
 * Returns a test of a `validFrom`: whether OLD_MONTHS or more have passed since, that day and the snapshot's day
 * included. An open beginning
 * counts as old. Results are cached, as few different days occur.
 */
function oldEnough({ at }: Snapshot): (since: string | undefined) => boolean {
  const dayAfter = nextDay(at);
  const known = new Map<string, boolean>();
  return (since) => {
    if (since === undefined) return true;
    const found = known.get(since);
    if (found !== undefined) return found;
    // The last of twelve whole months that begin on the first day is the day before that day a year later.
    const isOld = addMonths(since, OLD_MONTHS) <= dayAfter;
    known.set(since, isOld);
    return isOld;
  };
}
