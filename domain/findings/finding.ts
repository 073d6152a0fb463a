import * as z from 'zod';
import type { Block, Phrases } from './explanation.ts';
import type { FindingKind } from './kind.ts';
import { FINDING_KINDS, type GapKind, kindWithCode } from './kinds.ts';
import { presumedIn, presumedLine } from './presumed-explanation.ts';

type FindingOfKind<K> = K extends FindingKind<infer F, infer _> ? F : never;

/** A missing bridge: its kind, its elements, its certainty and the facts behind it. */
export type Finding = FindingOfKind<(typeof FINDING_KINDS)[number]>;
export type FindingOf<K extends GapKind> = Extract<Finding, { kind: K }>;

type Schemas = Parameters<typeof z.discriminatedUnion>[1];
// The type of the union follows from the kinds. TypeScript cannot derive it from the list.
export const Finding = z
  .discriminatedUnion('kind', FINDING_KINDS.map(({ schema }) => schema) as unknown as Schemas)
  .meta({ id: 'Finding' }) as unknown as z.ZodType<Finding>;

/** Returns the kind of a finding, such as M01: its rule, schema, texts and how it is shown. */
export const kindOf = <F extends Finding>({ kind }: F): FindingKind<F> =>
  // Every finding is made by the rule of a kind of the list.
  kindWithCode(kind) as unknown as FindingKind<F>;

/**
 * Returns the ids of the filières or passerelles on which the map marks a finding; an empty list for kinds of findings
 * without a mark.
 */
export function markedElements(finding: Finding): readonly string[] {
  const { badge } = kindOf(finding);
  return badge === undefined ? [] : (badge.places?.(finding) ?? finding.elements.slice(0, 1));
}

/**
 * Returns the explanation of a finding as blocks of text. `phrases` gives the language and puts elements of the
 * network into words.
 */
export function explain(finding: Finding, phrases: Phrases): readonly Block[] {
  const kind = kindOf(finding);
  return [
    ...kind.explain(finding, kind.words[phrases.language], phrases),
    ...presumedLine(presumedIn(finding.evidence), phrases),
  ];
}

/**
 * Returns the title of a finding: the elements that it is about, such as "LEE écrit 2 — LEE → Fil & Fibre nettoyage —
 * F&F". `phrases` puts elements of the network into words.
 */
export function titleOf(finding: Finding, phrases: Phrases): string {
  const kind = kindOf(finding);
  const about = kind.about?.(finding) ?? finding.elements;
  return kind.title(about, kind.words[phrases.language], phrases, finding);
}

/**
 * Returns the title of a finding from its kind and the ids of the elements to name (`about`), for when the finding
 * itself is not at hand. Empty for a kind whose title names no element. `phrases` puts elements of the network into
 * words.
 */
export function titleOfRef(
  { kind: code, about }: { readonly kind: GapKind; readonly about: readonly string[] },
  phrases: Phrases,
): string {
  const kind = kindWithCode(code)!;
  return kind.title(about, kind.words[phrases.language], phrases);
}
