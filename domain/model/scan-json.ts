import { type Problem, pathText, shown } from './problems.ts';

/** Limits on the size of a JSON text. */
interface JsonLimits {
  /** How deep objects and lists may be nested. */
  readonly depth: number;
  /** Most keys of one object. */
  readonly keys: number;
  /** Most values in all: objects, lists, texts, numbers… */
  readonly values: number;
}

/**
 * Limits for texts sent to the server. A network document is 7 levels deep, and a network of 12,000 filières and 30,000
 * passerelles holds about 1.5 million values.
 */
export const JSON_LIMITS: JsonLimits = { depth: 64, keys: 5_000, values: 10_000_000 };

/** Codes of the problems that `scanJson` finds. */
export const JSON_PROBLEMS = [
  'broken-json',
  'json-too-deep',
  'json-too-many-keys',
  'json-too-many-values',
  'json-duplicate-key',
] as const;
export type JsonProblemCode = (typeof JSON_PROBLEMS)[number];
export type JsonProblem = Problem & { readonly code: JsonProblemCode };

/**
 * Whether a problem of a document is one of its JSON text (broken, too large, a repeated key), as `scanJson` finds
 * them.
 */
export const isJsonProblem = (problem: Problem): problem is JsonProblem =>
  (JSON_PROBLEMS as readonly string[]).includes(problem.code);

/**
 * Checks a JSON text before it is parsed and returns the first problem, or undefined. A problem is broken JSON, an
 * exceeded limit, or a repeated key (`JSON.parse` would silently keep the last). Its details hold line and column, from
 * 1. The text is read once, without recursion.
 */
export function scanJson(text: string, limits: JsonLimits = JSON_LIMITS): JsonProblem | undefined {
  return new Scan(text, limits).run();
}

const QUOTE = 34;
const BACKSLASH = 92;
const COMMA = 44;
const COLON = 58;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const BYTE_ORDER_MARK = 0xfeff;

/** Up to this many keys, comparing with each key is faster than a set. */
const FEW_KEYS = 16;
/** Most parts of a path shown in a message. */
const PATH_SHOWN = 12;

/**
 * An object or list that is still open. For an object: the keys read so far. For a list: the index of the current item.
 */
interface Level {
  readonly keys: string[] | undefined;
  /** The keys as a set, once there are many. */
  set: Set<string> | undefined;
  index: number;
}

class Scan {
  readonly #text: string;
  readonly #limits: JsonLimits;
  readonly #levels: Level[] = [];
  #at = 0;
  #values = 0;
  #problem: JsonProblem | undefined;

  constructor(text: string, limits: JsonLimits) {
    this.#text = text;
    this.#limits = limits;
  }

  run(): JsonProblem | undefined {
    if (this.#text.charCodeAt(0) === BYTE_ORDER_MARK) this.#at = 1;
    this.#space();
    if (!this.#value()) return this.#problem;
    while (this.#levels.length > 0) {
      this.#space();
      if (!this.#next()) return this.#problem;
    }
    this.#space();
    if (this.#at < this.#text.length) this.#broken();
    return this.#problem;
  }

  /**
   * Reads the next key and value or the next item of the innermost object or list, or closes it. False on a problem.
   */
  #next(): boolean {
    const level = this.#levels[this.#levels.length - 1] as Level;
    const code = this.#text.charCodeAt(this.#at);
    if (code === (level.keys === undefined ? CLOSE_LIST : CLOSE_OBJECT)) {
      this.#at += 1;
      this.#levels.pop();
      return true;
    }
    if (level.index >= 0) {
      if (code !== COMMA) return this.#broken();
      this.#at += 1;
      this.#space();
    }
    level.index += 1;
    if (level.keys === undefined) return this.#value();
    if (!this.#key(level, level.keys)) return false;
    this.#space();
    if (this.#text.charCodeAt(this.#at) !== COLON) return this.#broken();
    this.#at += 1;
    this.#space();
    return this.#value();
  }

  /** Reads past a text, a number or a literal, or opens an object or list. False on a problem. */
  #value(): boolean {
    this.#values += 1;
    if (this.#values > this.#limits.values)
      return this.#refuse('json-too-many-values', { limit: this.#limits.values });
    const code = this.#text.charCodeAt(this.#at);
    if (code === QUOTE) return this.#string();
    if (code === OPEN_OBJECT || code === OPEN_LIST) return this.#open(code === OPEN_OBJECT);
    if (code === 45 || isDigit(code)) return this.#number();
    const word = code === 116 ? 'true' : code === 102 ? 'false' : code === 110 ? 'null' : undefined;
    if (word === undefined) return this.#broken();
    for (let index = 0; index < word.length; index += 1, this.#at += 1)
      if (this.#text.charCodeAt(this.#at) !== word.charCodeAt(index)) return this.#broken();
    return true;
  }

  #open(object: boolean): boolean {
    if (this.#levels.length === this.#limits.depth)
      return this.#refuse('json-too-deep', { limit: this.#limits.depth });
    this.#levels.push({ keys: object ? [] : undefined, set: undefined, index: -1 });
    this.#at += 1;
    return true;
  }

  #key(level: Level, keys: string[]): boolean {
    const start = this.#at;
    if (this.#text.charCodeAt(start) !== QUOTE) return this.#broken();
    if (!this.#string()) return false;
    const raw = this.#text.slice(start + 1, this.#at - 1);
    const key = raw.includes('\\') ? (JSON.parse(`"${raw}"`) as string) : raw;
    if (keys.length === FEW_KEYS) level.set = new Set(keys);
    const isRepeated = level.set === undefined ? keys.includes(key) : level.set.has(key);
    keys.push(key);
    level.set?.add(key);
    if (isRepeated) return this.#refuse('json-duplicate-key', { key: shown(key) ?? '' }, start, key);
    if (keys.length > this.#limits.keys)
      return this.#refuse('json-too-many-keys', { limit: this.#limits.keys }, start);
    return true;
  }

  #string(): boolean {
    const text = this.#text;
    let at = this.#at + 1;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) break;
      if (code === BACKSLASH) {
        const length = escapeLength(text, at);
        if (length === 0) return this.#broken(at);
        at += length;
      } else if (code >= 32) at += 1;
      // `code` is a control character, or NaN at the end of the text.
      else return this.#broken(at);
    }
    this.#at = at + 1;
    return true;
  }

  /** An optional minus, digits without a leading zero, then an optional fraction and exponent. */
  #number(): boolean {
    if (this.#text.charCodeAt(this.#at) === 45) this.#at += 1;
    if (this.#text.charCodeAt(this.#at) === 48) this.#at += 1;
    else if (!this.#digits()) return false;
    if (this.#text.charCodeAt(this.#at) === 46) {
      this.#at += 1;
      if (!this.#digits()) return false;
    }
    const exponent = this.#text.charCodeAt(this.#at);
    if (exponent !== 101 && exponent !== 69) return true;
    this.#at += 1;
    const sign = this.#text.charCodeAt(this.#at);
    if (sign === 43 || sign === 45) this.#at += 1;
    return this.#digits();
  }

  #digits(): boolean {
    if (!isDigit(this.#text.charCodeAt(this.#at))) return this.#broken();
    while (isDigit(this.#text.charCodeAt(this.#at))) this.#at += 1;
    return true;
  }

  #space(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      this.#at += 1;
    }
  }

  #broken(at = this.#at): false {
    return this.#refuse('broken-json', {}, at);
  }

  #refuse(
    code: JsonProblemCode,
    details: Readonly<Record<string, string | number>>,
    at = this.#at,
    value = this.#text.slice(Math.max(0, at - 10), at + 20),
  ): false {
    const { line, column } = placeOf(this.#text, at);
    this.#problem = {
      code,
      severity: 'error',
      path: this.#path(),
      value: shown(value),
      details: { ...details, line, column },
    };
    return false;
  }

  /** Path of the current position, such as `filieres[3].entry`. */
  #path(): string {
    const parts = this.#levels
      .slice(0, PATH_SHOWN)
      .flatMap(({ keys, index }) => (index < 0 ? [] : [keys === undefined ? index : shown(keys.at(-1))]))
      .filter((part) => part !== undefined);
    return `${pathText(parts)}${this.#levels.length > PATH_SHOWN ? '…' : ''}`;
  }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const isHexDigit = (code: number): boolean =>
  isDigit(code) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102);

/** Length of the escape sequence at a backslash; 0 when it is invalid. */
function escapeLength(text: string, at: number): number {
  const code = text.charCodeAt(at + 1);
  if (code !== 117) return '"\\/bfnrt'.includes(text.charAt(at + 1) || '?') ? 2 : 0;
  for (let index = at + 2; index < at + 6; index += 1) if (!isHexDigit(text.charCodeAt(index))) return 0;
  return 6;
}

/** Line and column of a position, from 1. */
function placeOf(text: string, at: number): { line: number; column: number } {
  let line = 1;
  let start = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < at; end = text.indexOf('\n', end + 1)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: at - start + 1 };
}
