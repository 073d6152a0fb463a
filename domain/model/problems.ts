/**
 * What is wrong with a document, as codes: the words (French, English) live in `domain/messages`.
 * `path` names the place as in `filieres[3].entry.written.max`; `value` is the offending value, cut short.
 */
export type ProblemCode =
  | 'broken-json'
  | 'not-an-object'
  | 'not-this-format'
  | 'version-too-new'
  | 'version-unknown'
  | 'missing'
  | 'wrong-type'
  | 'unknown-field'
  | 'not-in-list'
  | 'bad-id'
  | 'bad-date'
  | 'bad-pattern'
  | 'too-small'
  | 'too-big'
  | 'not-whole'
  | 'empty-list'
  | 'invalid'
  | 'duplicate-id'
  | 'reserved-id'
  | 'dangling'
  | 'wrong-kind-of-element'
  | 'unknown-operator-type'
  | 'inverted-interval'
  | 'max-below-min'
  | 'max-below-tested'
  | 'age-inverted'
  | 'self-passerelle'
  | 'flow-not-whole-months'
  | 'flow-too-short'
  | 'flow-sum'
  | 'flow-overlap'
  | 'expired-without-last-day'
  | 'suspended-without-dates';

export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  readonly path: string;
  readonly value?: string | undefined;
  /** Further values that the wording needs: allowed values, the other place, the bound. */
  readonly details?: Readonly<Record<string, string | number>> | undefined;
}

const VALUE_SHOWN = 80;

/** A value as it may stand in a message: JSON, on one line, cut at 80 characters. */
export function shown(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const oneLine = text.replace(/\s+/g, ' ');
  return oneLine.length > VALUE_SHOWN ? `${oneLine.slice(0, VALUE_SHOWN)}…` : oneLine;
}

/** `['filieres', 3, 'entry']` → `filieres[3].entry`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');
}
