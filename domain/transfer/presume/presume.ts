import { STAGES } from '../../model/vocabulary.ts';
import { fold } from '../fold.ts';
import {
  CERTIFICATE,
  type Condition,
  FRENCH_AT_EXIT,
  OPERATOR_TYPE,
  type Presumption,
  SECTOR,
  STAGE,
  WITHOUT_CERTIFICATE,
} from './presumptions.ts';

/** Presumes what a register does not say, by the table of `presumptions.ts`. */

/** What is known of an element when something is presumed of it. */
interface Facts {
  readonly title?: string;
  readonly operator?: string;
  readonly type?: string | undefined;
  readonly stage?: string | undefined;
  readonly certified?: boolean;
}

/** A value to presume for a field, by its path. */
type Presumed = readonly [path: string, value: unknown];

/** The level at the exit of a filière that aims at no certificate. */
const NO_CERTIFICATE = { level: 0, name: undefined };

/** Returns the type that an operator probably has, by its name. */
export const presumedType = (name: string): string => firstOf(OPERATOR_TYPE, { operator: fold(name) })!;

/**
 * Lists what is presumed of a filière: `title` is its name, `type` the type of its operator, and `of` gives the value
 * of a field that the file or the network says. `isCertifying` is what the file says about a certificate, if it does:
 * without one, none is presumed. A field that somebody says is never presumed.
 */
export function presumedOf(
  title: string,
  type: string | undefined,
  of: (path: string) => unknown,
  isCertifying?: boolean,
): Presumed[] {
  const plain = fold(title);
  const isNamed = of('exit.certificateName') !== undefined || of('exit.certificate') !== undefined;
  const certified = isNamed || isCertifying === true;
  const facts = { title: plain, type, certified };
  const said = of('stage');
  const byTitle = firstOf(STAGE, facts)!;
  const presumedStage =
    certified || isCertifying !== false ? byTitle : (WITHOUT_CERTIFICATE[byTitle] ?? byTitle);
  const stage = STAGES.find((one) => one === said) ?? presumedStage;
  const all: Facts = { ...facts, stage };
  const certificate = isCertifying === false && !isNamed ? NO_CERTIFICATE : firstOf(CERTIFICATE, all);
  const french = firstOf(FRENCH_AT_EXIT, all);
  const values: Presumed[] = [
    ['stage', stage],
    ['sector', firstOf(SECTOR, all)],
    ['exit.certificate', certificate?.level],
    ['exit.certificateName', certificate?.name],
    ['exit.oral', french],
    ['exit.written', french],
  ];
  return values.filter(([path, value]) => value !== undefined && of(path) === undefined);
}

function firstOf<T>(rows: readonly Presumption<T>[], facts: Facts): T | undefined {
  return rows.find(({ when }) => fits(when, facts))?.is;
}

function fits({ title, operator, type, stage, certified }: Condition, facts: Facts): boolean {
  return (
    (title === undefined || title.some((words) => holds(facts.title, words))) &&
    (operator === undefined || operator.some((words) => holds(facts.operator, words))) &&
    (type === undefined || type.includes(facts.type ?? '')) &&
    (stage === undefined || (stage as readonly string[]).includes(facts.stage ?? '')) &&
    (certified === undefined || certified === facts.certified)
  );
}

const PATTERNS = new Map<string, RegExp>();

/** Whether a text in plain letters holds some words one after another; a star stands for the rest of a word. */
function holds(text: string | undefined, words: string): boolean {
  if (text === undefined) return false;
  let pattern = PATTERNS.get(words);
  if (pattern === undefined) {
    pattern = new RegExp(`(?:^| )${words.replaceAll('*', '[a-z0-9]*')}(?: |$)`);
    PATTERNS.set(words, pattern);
  }
  return pattern.test(text);
}
