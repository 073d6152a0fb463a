import * as z from 'zod';
import type { Block, Phrases } from './explanation.ts';
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

/** What shows a finding, in the language of the phrases. */
export function explain(finding: Finding, phrases: Phrases): readonly Block[] {
  const kind = kindOf(finding);
  return kind.explain(finding, kind.words[phrases.language], phrases);
}

/** What a finding is about, as a line of text: "LEE écrit 2 — LEE → Fil & Fibre nettoyage — F&F". */
export function titleOf(finding: Finding, phrases: Phrases): string {
  const kind = kindOf(finding);
  const about = kind.about?.(finding) ?? finding.elements;
  return kind.title(about, kind.words[phrases.language], phrases, finding);
}

/** The same by what the title names, without the finding; empty for a kind that names nothing. */
export function titleOfRef(
  { kind: code, about }: { readonly kind: GapKind; readonly about: readonly string[] },
  phrases: Phrases,
): string {
  const kind: FindingKind = FINDING_KINDS.find((known) => known.code === code)!;
  return kind.title(about, kind.words[phrases.language], phrases);
}
