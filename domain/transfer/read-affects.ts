import { fill } from '../messages/fill.ts';
import { SHEET_WORDS, type SheetWords } from '../messages/sheet-words.ts';
import { fold } from './fold.ts';
import type { Names } from './names.ts';
import { listParts } from './read-list.ts';
import { readRef, writeRef } from './read-ref.ts';
import { readCode, writeCode } from './read-word.ts';
import { type Reading, read, unread } from './reading.ts';
import { codeWords } from './words.ts';

/**
 * Whom an obstacle concerns, in cells: groups of tags such as "sans voiture et habite Orneval | enfants à faire
 * garder".
 */

type Groups = readonly (readonly string[])[];

const TAG =
  /^(?:NO_CAR|NEEDS_CHILDCARE|COMMUNE:[A-Za-z0-9._-]+|(?:STATUS|GROUP):[A-Za-z0-9_.-]+|AGE_(?:UNDER|OVER):\d{1,3}|NOT_AVAILABLE:(?:EVENING|DAY|FULL_TIME))$/;
const AND = /\s+(?:et|and|&|\+)\s+/i;

/** Templates of tags that name something ("habite {name}"), folded and split at the name. */
const TEMPLATES = Object.values(SHEET_WORDS).flatMap(({ cells }) =>
  Object.entries(cells.affects).map(([tag, words]) => {
    const [before = '', after] = words.split('{name}');
    return { tag, before: fold(before), after: after === undefined ? undefined : fold(after) };
  }),
);

/**
 * Writes whom an obstacle concerns into a table cell. `groups` are groups of tags such as `NO_CAR`: all tags of one
 * group must hold. They are written in words if these read back as the same tags, else as codes.
 */
export function writeAffects(groups: Groups, words: SheetWords, names: Names): string {
  const inWords = groups
    .map((tags) => tags.map((tag) => tagWord(tag, words, names)).join(` ${words.cells.and} `))
    .join(' | ');
  const back = readAffects(inWords, names);
  if (back.ok && JSON.stringify(back.value) === JSON.stringify(groups)) return inWords;
  return groups.map((tags) => tags.join(` ${words.cells.and} `)).join(' | ');
}

/**
 * Reads from a table cell whom an obstacle concerns, in words or codes: groups of tags (no car, under 25…). Groups
 * are separated like list items, tags of a group by "et" or "and". Returns the groups, or a problem.
 */
export function readAffects(text: string, names: Names): Reading {
  const groups: string[][] = [];
  for (const part of listParts(text)) {
    const tags: string[] = [];
    for (const word of part.split(AND)) {
      const tag = tagOf(word.trim(), names);
      if (tag === undefined) return unread('not-affects', { word });
      tags.push(tag);
    }
    groups.push(tags);
  }
  return read(groups);
}

function tagWord(tag: string, words: SheetWords, names: Names): string {
  const { affects } = words.cells;
  const plain = affects[tag as keyof typeof affects];
  if (plain !== undefined) return plain;
  const at = tag.indexOf(':');
  const [kind, value] = [tag.slice(0, at), tag.slice(at + 1)];
  const name =
    kind === 'COMMUNE'
      ? writeRef(value, ['communes'], names)
      : kind === 'STATUS'
        ? writeCode(value, codeWords(words, 'status')[value], 'status')
        : kind === 'GROUP'
          ? writeCode(value, codeWords(words, 'group')[value], 'group')
          : value;
  return fill(affects[kind as keyof typeof affects] ?? tag, { name });
}

function tagOf(word: string, names: Names): string | undefined {
  if (TAG.test(word)) return word;
  const folded = fold(word);
  for (const { tag, before, after } of TEMPLATES) {
    if (after === undefined) {
      if (folded === before) return tag;
      continue;
    }
    if (!folded.startsWith(`${before} `) || !folded.endsWith(after)) continue;
    const named = namedBy(tag, inside(word, folded, before, after), names);
    if (named !== undefined) return `${tag}:${named}`;
  }
  return undefined;
}

/** The name inside the words of a template. It is returned as typed, since codes distinguish capitals. */
function inside(word: string, folded: string, before: string, after: string): string {
  const count = before.split(' ').length;
  const typed = word.split(/\s+/).slice(count);
  const kept = after === '' ? typed : typed.slice(0, -after.split(' ').length);
  return kept.length > 0 ? kept.join(' ') : folded;
}

function namedBy(tag: string, text: string, names: Names): string | undefined {
  if (tag.startsWith('AGE_')) return /^\d{1,3}$/.test(text) ? text : undefined;
  const reading =
    tag === 'COMMUNE'
      ? readRef(text, ['communes'], names)
      : readCode(text, tag === 'STATUS' ? 'status' : 'group', names);
  return reading.ok && typeof reading.value === 'string' ? reading.value : undefined;
}
