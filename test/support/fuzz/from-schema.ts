import type { Chance } from './chance.ts';
import { ODD_TEXTS } from './oddities.ts';

/** The part of JSON Schema that the API's own description uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly minItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly format?: string;
}

/** What values are made with. */
export interface Making {
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly chance: Chance;
  /** Ids and names of the network that is asked. */
  readonly texts: readonly string[];
  /** Texts that suit a field by its name. */
  readonly named: Readonly<Record<string, readonly string[]>>;
}

/** Where a value stands: the name of its field, or of the list that it is in, and how deep. */
interface Place {
  readonly name?: string;
  readonly depth?: number;
}

const DAYS = ['2025-12-31', '2024-06-30', '2026-01-15', '0001-01-01', '9999-12-31', '2024-02-29'];
const INSTANTS = ['2025-12-31', '2026-01-15T10:00:00Z', '1970-01-01T00:00:00.000Z'];
const NUMBERS = [0, 1, 2, 3, 5, 12, 100, 1_000];
const DEEPEST = 10;
const OPTIONAL_SHARE = 0.35;

/** A value that a schema admits, or nearly. */
export function valueFrom(schema: Schema, making: Making, place: Place = {}): unknown {
  const { chance, schemas } = making;
  if (schema.$ref !== undefined)
    return valueFrom(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, making, place);
  if ('const' in schema) return schema.const;
  if (schema.enum !== undefined) return chance.pick(schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return valueFrom(chance.pick(choices), making, place);
  switch (schema.type) {
    case 'object':
      return objectOf(schema, making, place);
    case 'array':
      return arrayOf(schema, making, place);
    case 'string':
      return textOf(schema, making, place.name);
    case 'integer':
    case 'number':
      return numberOf(schema, chance);
    case 'boolean':
      return chance.happens(0.5);
    case 'null':
      return null;
    default:
      return chance.pick([null, true, 1, 'x', [], {}]);
  }
}

function objectOf(schema: Schema, making: Making, { depth = 0 }: Place): Record<string, unknown> {
  const { chance } = making;
  const made: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const wanted =
      schema.required?.includes(name) === true || (depth < DEEPEST && chance.happens(OPTIONAL_SHARE));
    if (wanted) made[name] = valueFrom(field, making, { name, depth: depth + 1 });
  }
  const { additionalProperties: more } = schema;
  if (typeof more === 'object' && depth < DEEPEST)
    for (let count = chance.below(3); count > 0; count -= 1)
      made[String(valueFrom(schema.propertyNames ?? { type: 'string' }, making))] = valueFrom(more, making, {
        depth: depth + 1,
      });
  return made;
}

function arrayOf(schema: Schema, making: Making, { name, depth = 0 }: Place): unknown[] {
  if (schema.prefixItems !== undefined)
    return schema.prefixItems.map((item) =>
      valueFrom(item, making, { ...(name === undefined ? {} : { name }), depth: depth + 1 }),
    );
  const least = schema.minItems ?? 0;
  const count = depth >= DEEPEST ? least : Math.max(least, making.chance.below(4));
  return Array.from({ length: count }, () =>
    valueFrom(schema.items ?? {}, making, { ...(name === undefined ? {} : { name }), depth: depth + 1 }),
  );
}

function textOf({ format, pattern }: Schema, { chance, texts, named }: Making, name = ''): string {
  const suited = named[name];
  if (suited !== undefined && suited.length > 0 && chance.happens(0.85)) return chance.pick(suited);
  if (format === 'date') return chance.pick(DAYS);
  if (format === 'date-time') return chance.pick(INSTANTS);
  if (pattern === undefined) return chance.pick(chance.happens(0.2) ? ODD_TEXTS : texts);
  // Some try: what fits the pattern is better, and what does not is odd.
  const form = new RegExp(pattern, 'u');
  for (let tries = 0; tries < 20; tries += 1) {
    const text = chance.pick(texts);
    if (form.test(text)) return text;
  }
  return chance.pick(ODD_TEXTS);
}

function numberOf({ minimum = 0, maximum = Number.MAX_SAFE_INTEGER }: Schema, chance: Chance): number {
  const number = chance.happens(0.1) ? chance.pick([minimum, maximum]) : chance.pick(NUMBERS);
  return Math.min(Math.max(number, minimum), maximum);
}
