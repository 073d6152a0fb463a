import * as z from 'zod';
import { changeWithPresentMark, presentMark } from '../../../domain/model/older-mark.ts';
import type { Row, Value } from '../engine.ts';

/**
 * Converts elements to flat graph properties and back, following their schemas: `entry.written.min` becomes
 * `entryWrittenMin`. People can filter on it in Cypher, and new fields need no code here.
 *
 * Four shapes are no scalars or lists of scalars, which are the only graph properties:
 * - a count that may be masked: a number in `count`, or the mark in `countBand`;
 * - coded reasons with counts: texts `REASON: 7`;
 * - groups of tags (OR between groups, AND within a group): texts `NO_CAR AND COMMUNE:X0003`;
 * - changes of scenarios, parts of import mappings and merged flow rows: one JSON text each.
 * A graph that an earlier version wrote has the older mark of a masked number in the first, second and fourth; it is
 * read as the present one, which is the only one written.
 * The paths of empty objects (`entry: {}`) are listed in `emptyParts`.
 */
type Codec = 'plain' | 'count' | 'reasons' | 'tagGroups' | 'json';

interface Leaf {
  readonly path: readonly string[];
  readonly property: string;
  readonly codec: Codec;
}

export interface PropertyPlan {
  readonly leaves: readonly Leaf[];
  /** Paths of nested objects, outer objects first. */
  readonly objects: readonly (readonly string[])[];
}

const EMPTY_PARTS = 'emptyParts';

/**
 * Works out, from the schema of elements, which graph property holds each field: `entry.written.min` becomes
 * `entryWrittenMin`. Fields named in `except` are left out, as the graph has relationships for them.
 */
export function planOf(schema: z.ZodObject, except: readonly string[] = []): PropertyPlan {
  const leaves: Leaf[] = [];
  const objects: string[][] = [];
  const visit = (shape: z.ZodObject['shape'], parents: readonly string[]): void => {
    for (const [key, field] of Object.entries(shape)) {
      if (parents.length === 0 && except.includes(key)) continue;
      const path = [...parents, key];
      const inner = unwrap(field as z.ZodType);
      if (inner instanceof z.ZodObject) {
        objects.push(path);
        visit(inner.shape, path);
      } else {
        leaves.push({ path, property: camelCase(path), codec: codecOf(inner) });
      }
    }
  };
  visit(schema.shape, []);
  return { leaves, objects };
}

/**
 * Turns an element into the flat properties of a graph node or relationship, as `plan` (which property holds which
 * field) says. Absent fields give no property.
 */
export function toProperties(plan: PropertyPlan, item: object): Row {
  const properties: Record<string, Value> = {};
  for (const { path, property, codec } of plan.leaves) {
    const value = valueAt(item, path);
    if (value === undefined) continue;
    if (codec === 'count' && typeof value === 'string') properties[`${property}Band`] = value;
    else properties[property] = encode(codec, value);
  }
  const empty = plan.objects.filter((path) => {
    const value = valueAt(item, path);
    return value !== undefined && Object.values(value as object).every((part) => part === undefined);
  });
  if (empty.length > 0) properties[EMPTY_PARTS] = empty.map((path) => path.join('.'));
  return properties;
}

/**
 * Turns the flat properties of a graph node or relationship back into an element, as `plan` (which property holds
 * which field) says. The result is unchecked, since people may have edited the graph.
 */
export function fromProperties(plan: PropertyPlan, properties: Row): Record<string, unknown> {
  const item: Record<string, unknown> = {};
  for (const { path, property, codec } of plan.leaves) {
    const band = codec === 'count' ? properties[`${property}Band`] : undefined;
    const value = band ?? properties[property];
    if (value !== undefined && value !== null) setAt(item, path, decode(codec, value));
  }
  for (const path of (properties[EMPTY_PARTS] ?? []) as readonly string[]) setAt(item, path.split('.'), {});
  return item;
}

function encode(codec: Codec, value: unknown): Value {
  if (codec === 'reasons')
    return (value as { reason: string; count: Value }[]).map(({ reason, count }) => `${reason}: ${count}`);
  if (codec === 'tagGroups') return (value as string[][]).map((group) => group.join(' AND '));
  if (codec === 'json') return (value as unknown[]).map((item) => JSON.stringify(item));
  return value as Value;
}

function decode(codec: Codec, value: Value): unknown {
  if (codec === 'reasons') return (value as string[]).map(reasonFrom);
  if (codec === 'tagGroups') return (value as string[]).map((group) => group.split(' AND '));
  if (codec === 'json') return (value as string[]).map((text) => changeWithPresentMark(parsedOrText(text)));
  return codec === 'count' ? presentMark(value) : value;
}

/** Parses JSON; a text that is no JSON is returned as it is, so that the schema refuses it. */
function parsedOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function reasonFrom(text: string): { reason: string; count: unknown } {
  const at = text.lastIndexOf(': ');
  const count = text.slice(at + 2);
  return { reason: text.slice(0, at), count: /^\d+$/.test(count) ? Number(count) : presentMark(count) };
}

function codecOf(field: z.ZodType): Codec {
  if (field instanceof z.ZodUnion) return 'count';
  if (field instanceof z.ZodArray) {
    const element = unwrap(field.element as z.ZodType);
    if (element instanceof z.ZodDiscriminatedUnion || element instanceof z.ZodRecord) return 'json';
    if (element instanceof z.ZodObject) return 'reason' in element.shape ? 'reasons' : 'json';
    if (element instanceof z.ZodArray) return 'tagGroups';
  }
  return 'plain';
}

function unwrap(field: z.ZodType): z.ZodType {
  return field instanceof z.ZodOptional ? unwrap(field.unwrap() as z.ZodType) : field;
}

const camelCase = ([first = '', ...rest]: readonly string[]): string =>
  first + rest.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');

function valueAt(item: object, path: readonly string[]): unknown {
  let value: unknown = item;
  for (const key of path) value = (value as Record<string, unknown> | undefined)?.[key];
  return value;
}

function setAt(item: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let parent = item;
  for (const key of path.slice(0, -1)) {
    parent[key] ??= {};
    parent = parent[key] as Record<string, unknown>;
  }
  const last = path.at(-1);
  if (last !== undefined) parent[last] = value;
}
