import { MOST_REMARK, type ProposedEntry, type ProposedValue } from '../../../domain/api/proposals.ts';
import { schemaOf } from '../../../domain/change/elements.ts';
import type { Language } from '../../../domain/messages/codes.ts';
import { fill } from '../../../domain/messages/fill.ts';
import type { PartnerWords } from '../../../domain/messages/fr/partner.ts';
import { isWebLink, webAddress } from '../../../domain/model/links.ts';
import { withField } from '../../../domain/model/paths.ts';
import type { OpenMissing } from './missing.ts';
import { openText, partnerWords } from './pages.ts';
import { printOf } from './print.ts';
import type { KeptEntry } from './proposals.ts';
import {
  CORRECTABLE,
  type CorrectablePath,
  elementsOfSheet,
  isNumber,
  type PartnerSheet,
  type SheetElement,
} from './sheet.ts';

/** What a partner typed, by the names of the fields of its form. */
export type Typed = Readonly<Record<string, string>>;

/** Names of the fields of the form. An id has no `|`. The part of an element has a name too, by which a problem leads to it. */
export const FIELD = {
  part: ({ list, id }: Pick<SheetElement, 'list' | 'id'>) => `part|${list}|${id}`,
  answer: ({ list, id }: Pick<SheetElement, 'list' | 'id'>) => `answer|${list}|${id}`,
  remark: ({ list, id }: Pick<SheetElement, 'list' | 'id'>) => `remark|${list}|${id}`,
  value: ({ list, id }: Pick<SheetElement, 'list' | 'id'>, path: string) => `value|${list}|${id}|${path}`,
  seen: ({ list, id }: Pick<SheetElement, 'list' | 'id'>, path: string) => `seen|${list}|${id}|${path}`,
  print: ({ list, id }: Pick<SheetElement, 'list' | 'id'>) => `print|${list}|${id}`,
  missing: (part: 'own' | 'way' | 'other' | 'text') => `missing|${part}`,
  all: 'all',
} as const;

/** Something that stands in the way of keeping what was typed. */
export interface Problem {
  readonly text: string;
  /** Name of the field, or of the part of the form, by which it stands; undefined for the form as a whole. */
  readonly at?: string;
  /** Name of what it is about, where the text does not tell it. */
  readonly about?: string;
}

/** What was received: what the partner says, what stands in the way of keeping it, and whether something is no longer there. */
export interface Received {
  readonly entries: readonly KeptEntry[];
  readonly problems: readonly Problem[];
  /** Elements that were answered, and that have changed since they were shown. */
  readonly changed: readonly SheetElement[];
  readonly isPartLost: boolean;
}

/** The fields of a form that hold one text. */
export const typedIn = (body: unknown): Typed =>
  Object.fromEntries(
    Object.entries((body ?? {}) as Record<string, unknown>).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value.replace(/\r\n?/g, '\n')]] : [],
    ),
  );

/**
 * What was typed, as the form asks again for elements that have changed: without their answers and the values that were left as they
 * were shown. New values and remarks stay.
 */
export function askedAgain(typed: Typed, changed: readonly SheetElement[]): Typed {
  const gone = new Set(
    changed.flatMap((one) => [
      FIELD.answer(one),
      ...CORRECTABLE[one.list].flatMap((path) => {
        const [seen, value] = [FIELD.seen(one, path), FIELD.value(one, path)];
        return typed[seen] === typed[value] ? [seen, value] : [seen];
      }),
    ]),
  );
  return Object.fromEntries(Object.entries(typed).filter(([name]) => !gone.has(name)));
}

/**
 * Reads what a partner sent of its sheet. Only elements of the sheet are read, whatever else was sent. While a passerelle is missing
 * (`open`, or one of this form), nobody can say that all are stated.
 */
export function received(
  sheet: PartnerSheet,
  typed: Typed,
  { language, open }: { readonly language: Language; readonly open: readonly OpenMissing[] },
): Received {
  const words = partnerWords(language);
  const entries: KeptEntry[] = [];
  const problems: Problem[] = [];
  const changed: SheetElement[] = [];
  const elements = elementsOfSheet(sheet);
  for (const one of elements) {
    if ((typed[FIELD.answer(one)] ?? '') === '') continue;
    const print = printOf(sheet.network.document, one.list, one.element);
    if (typed[FIELD.print(one)] !== print) {
      changed.push(one);
      problems.push({ text: words.problems.changed, at: FIELD.part(one), about: one.name });
      continue;
    }
    const said = saidOf(one, print, typed, words);
    entries.push(...said.entries);
    problems.push(...said.problems);
  }
  const missing = missingOf(sheet, typed, words);
  entries.push(...missing.entries);
  problems.push(...missing.problems);
  const { operator } = sheet;
  const isAllSaid = typed[FIELD.all] === '1';
  const at = FIELD.all;
  if (isAllSaid && open[0] !== undefined)
    problems.push({ text: openText(words.problems.allOpen, open[0], language), at });
  if (isAllSaid && missing.entries.length > 0)
    problems.push({ text: fill(words.problems.allWithMissing, { title: words.allStated.text }), at });
  if (isAllSaid)
    entries.push({
      ...NOTHING,
      ...{ kind: 'ALL_STATED', list: 'operators', element: operator.id, name: operator.name },
    });
  const known = new Set(elements.map(FIELD.answer));
  const isPartLost = Object.entries(typed).some(
    ([name, value]) => name.startsWith('answer|') && value !== '' && !known.has(name),
  );
  if (entries.length === 0 && problems.length === 0 && !isPartLost)
    problems.push({ text: words.problems.nothing });
  return { entries, problems, changed, isPartLost };
}

const NOTHING = { path: null, was: null, now: null, text: null, ends: null, decided: null } as const;

type Said = Pick<Received, 'entries' | 'problems'>;

function saidOf(one: SheetElement, print: string, typed: Typed, words: PartnerWords): Said {
  const answer = typed[FIELD.answer(one)];
  const about = { ...NOTHING, list: one.list, element: one.id, name: one.name };
  const here = { at: FIELD.part(one), about: one.name };
  if (!one.holds && (answer === 'EXACT' || answer === 'UNUSED'))
    return { entries: [], problems: [{ text: words.problems.notInForce, ...here }] };
  if (answer === 'EXACT') return { entries: [{ ...about, kind: 'CONFIRM', print }], problems: [] };
  if (answer === 'UNUSED' && one.list === 'passerelles')
    return { entries: [{ ...about, kind: 'UNUSED' }], problems: [] };
  if (answer !== 'CORRECT' && answer !== 'REMARK') return { entries: [], problems: [] };
  const entries: ProposedEntry[] = [];
  const problems: Problem[] = [];
  for (const path of CORRECTABLE[one.list]) {
    const text = typed[FIELD.value(one, path)];
    const seen = typed[FIELD.seen(one, path)];
    if (text === undefined || seen === undefined) continue;
    const was = readValue(seen, path);
    const now = readValue(text, path);
    if (now === was) continue;
    const isTaken = now !== undefined && isValid(one, path, now);
    if (isTaken) entries.push({ ...about, kind: 'CHANGE', path, was: was ?? null, now });
    else problems.push({ ...here, text: refusedText(path, text, words), at: FIELD.value(one, path) });
  }
  const text = (typed[FIELD.remark(one)] ?? '').trim();
  if (text.length > MOST_REMARK)
    problems.push({ ...here, text: tooLong(text, words), at: FIELD.remark(one) });
  else if (text !== '') entries.push({ ...about, kind: 'REMARK', text });
  if (entries.length + problems.length === 0)
    problems.push({ ...here, text: fill(words.problems.empty, { answer: words.answers[answer] }) });
  return { entries, problems };
}

const tooLong = ({ length }: string, words: PartnerWords): string =>
  fill(words.problems.long, { count: length, most: MOST_REMARK });

/** More characters of a value that is not taken are not repeated. */
const MOST_REPEATED = 80;

/** Says which value a field does not take, and what to write instead. */
function refusedText(path: CorrectablePath, text: string, { fields, problems }: PartnerWords): string {
  const value = text.length > MOST_REPEATED ? `${text.slice(0, MOST_REPEATED)}…` : text;
  const { number, link, name, text: anyText } = problems.remedies;
  const remedy = isNumber(path) ? number : path === 'website' ? link : path === 'name' ? name : anyText;
  return fill(problems.value, { field: fields[path], value, remedy });
}

/** Reads the value of a field as it was typed: null when it is empty, undefined when it is no number where one is asked for. */
function readValue(text: string, path: string): ProposedValue | undefined {
  const value = text.replace(/\s+/g, ' ').trim();
  if (value === '') return null;
  if (path === 'website') return webAddress(value);
  if (!isNumber(path)) return value;
  const digits = value.replace(/ /g, '');
  return /^\d{1,6}$/.test(digits) ? Number(digits) : undefined;
}

/** Whether an element may have a value in a field, by the schema of its list. */
function isValid({ list, element }: SheetElement, path: string, value: ProposedValue): boolean {
  if (path === 'website' && typeof value === 'string' && !isWebLink(value)) return false;
  return schemaOf(list).safeParse(withField(element, path, value ?? undefined)).success;
}

function missingOf({ operator, filieres, network }: PartnerSheet, typed: Typed, words: PartnerWords): Said {
  const text = (typed[FIELD.missing('text')] ?? '').trim();
  const at = FIELD.missing('text');
  if (text.length > MOST_REMARK)
    return { entries: [], problems: [{ text: tooLong(text, words), at, about: words.missing.title }] };
  const own = filieres.find(({ id }) => id === typed[FIELD.missing('own')])?.id ?? null;
  const given = typed[FIELD.missing('other')] ?? '';
  const other = network.filieres.has(given) ? given : null;
  if (text === '' && other === null) return { entries: [], problems: [] };
  const isInto = typed[FIELD.missing('way')] === 'from';
  const ends = isInto ? { from: other, to: own } : { from: own, to: other };
  const named = (id: string | null): string => (id === null ? '?' : network.fullName(id));
  const name = other === null && own === null ? operator.name : `${named(ends.from)} → ${named(ends.to)}`;
  const about = { ...NOTHING, kind: 'MISSING', list: 'operators', element: operator.id } as const;
  return { entries: [{ ...about, name, ends, text: text === '' ? null : text }], problems: [] };
}
