import type { NetworkDocument } from '../model/network.ts';

/** A mitigation as a counsellor needs it: what it is called, who holds it, how to ring them, and what is said of it. */
export interface Arrangement {
  readonly name: string;
  /** The id of its operator. */
  readonly operator: string;
  readonly telephone: string | undefined;
  readonly note: string | undefined;
  /** Its last day, if it has one. */
  readonly until: string | undefined;
}

/** Returns a function that finds a mitigation of a network by its id. */
export function arrangementsIn({
  mitigations,
  operators,
}: Pick<NetworkDocument, 'mitigations' | 'operators'>): (id: string) => Arrangement | undefined {
  return (id) => {
    const found = mitigations.find((mitigation) => mitigation.id === id);
    if (found === undefined) return undefined;
    const { name, operator, note, validTo } = found;
    const telephone = operators.find((one) => one.id === operator)?.telephone;
    return { name, operator, telephone, note, until: validTo };
  };
}
