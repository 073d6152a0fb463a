/** Codes of what may be wrong with a document. The words (French, English) are in `domain/messages`. */
export type ProblemCode =
  | 'broken-json'
  | 'json-too-deep'
  | 'json-too-many-keys'
  | 'json-too-many-values'
  | 'json-duplicate-key'
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
  | 'too-few'
  | 'too-many'
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
  | 'no-hours-a-week'
  | 'self-passerelle'
  | 'flow-not-whole-months'
  | 'flow-too-short'
  | 'flow-sum'
  | 'figures-together'
  | 'masked-over-number'
  | 'flow-overlap'
  | 'reasons-exceed'
  | 'unknown-reason'
  | 'wrong-reason'
  | 'retired-reason'
  | 'reason-in-use'
  | 'confirmed-by-no-party'
  | 'nil-contradicted'
  | 'said-twice'
  | 'expired-without-last-day'
  | 'suspended-without-dates';

export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  readonly path: string;
  readonly value?: string | undefined;
  /** Values that the message needs: allowed values, the other place, the bound. */
  readonly details?: Readonly<Record<string, string | number>> | undefined;
}

const VALUE_SHOWN = 80;
/** Depth and number of items written: enough to fill 80 characters at little cost, whatever the value. */
const DEEPEST = 6;
const MOST_ITEMS = 20;

/** Writes any value for a message: as JSON on one line, cut at 80 characters. Undefined gives undefined. */
export function shown(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const text = typeof value === 'string' ? value.slice(0, 2 * VALUE_SHOWN) : preview(value, 0);
  const oneLine = text.replace(/\s+/g, ' ');
  return oneLine.length > VALUE_SHOWN ? `${oneLine.slice(0, VALUE_SHOWN)}…` : oneLine;
}

function preview(value: unknown, depth: number): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 2 * VALUE_SHOWN));
  if (typeof value !== 'object' || value === null) return String(value);
  if (depth === DEEPEST) return '…';
  if (Array.isArray(value))
    return `[${value
      .slice(0, MOST_ITEMS)
      .map((item) => preview(item, depth + 1))
      .join(',')}]`;
  const parts: string[] = [];
  for (const key in value) {
    if (parts.length === MOST_ITEMS) break;
    parts.push(`${JSON.stringify(key)}:${preview((value as Record<string, unknown>)[key], depth + 1)}`);
  }
  return `{${parts.join(',')}}`;
}

/** Joins the parts of the path to a value into a text: `['filieres', 3, 'entry']` → `filieres[3].entry`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');
}
