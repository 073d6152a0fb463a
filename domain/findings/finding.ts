import * as z from 'zod';
import type { FindingKind } from './kind.ts';
import { FINDING_KINDS, type GapKind } from './kinds.ts';

type FindingOfKind<K> = K extends FindingKind<infer F, infer _> ? F : never;

/** A missing bridge: what, where, how sure, and the facts it rests on. */
export type Finding = FindingOfKind<(typeof FINDING_KINDS)[number]>;
export type FindingOf<K extends GapKind> = Extract<Finding, { kind: K }>;

type Schemas = Parameters<typeof z.discriminatedUnion>[1];
// The union of the schemas is what the kinds are typed by; TypeScript cannot see that through the list.
export const Finding = z
  .discriminatedUnion('kind', FINDING_KINDS.map(({ schema }) => schema) as unknown as Schemas)
  .meta({ id: 'Finding' }) as unknown as z.ZodType<Finding>;

/** The kind of a finding, with all that is said of it. */
export function kindOf<F extends Finding>({ kind }: F): FindingKind<F> {
  const found = FINDING_KINDS.find(({ code }) => code === kind);
  // Each finding was made by the rule of a kind of the list.
  return found as unknown as FindingKind<F>;
}
