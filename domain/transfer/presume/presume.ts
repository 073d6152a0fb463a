import type { Filiere } from '../../model/entities.ts';
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

/** What decided on a presumed value; empty where the last row of the table fits everything. */
export interface Because {
  /** The words of the table that the title holds, or the name of the operator. */
  readonly title?: string | undefined;
  readonly operator?: string | undefined;
  /** The type of the operator, or the stage of the filière, that the row of the table names. */
  readonly type?: string | undefined;
  readonly stage?: string | undefined;
  /** What the column about certificates says, where its other answer would give another value. */
  readonly certifying?: boolean | undefined;
}

/** A value to presume for a field, with what decided on it. */
interface Reasoned {
  readonly path: string;
  readonly value: unknown;
  readonly because: Because;
}

/** The level at the exit of a filière that aims at no certificate. */
const NO_CERTIFICATE = { is: { level: 0, name: undefined }, because: { certifying: false } };

/** Returns the type that an operator probably has, by its name, with what decided on it. */
export function reasonedType(name: string): Reasoned {
  const { is, because } = firstOf(OPERATOR_TYPE, { operator: fold(name) })!;
  return { path: 'type', value: is, because };
}

/** Returns the type that an operator probably has, by its name. */
export const presumedType = (name: string): string => String(reasonedType(name).value);

/** Lists what is presumed of a filière, as `reasonedOf`, without what decided on it. */
export const presumedOf = (...given: Parameters<typeof reasonedOf>): Presumed[] =>
  reasonedOf(...given).map(({ path, value }) => [path, value]);

/**
 * Lists what is presumed of a filière, each value with what decided on it: `title` is its name, `type` the type of its
 * operator, and `of` gives the value of a field that the file or the network says. `isCertifying` is what the file says
 * about a certificate, if it does: without one, none is presumed. A field that somebody says is never presumed.
 */
export function reasonedOf(
  title: string,
  type: string | undefined,
  of: (path: string) => unknown,
  isCertifying?: boolean,
): Reasoned[] {
  const plain = fold(title);
  const isNamed = of('exit.certificateName') !== undefined || of('exit.certificate') !== undefined;
  const facts = { title: plain, type, certified: isNamed || isCertifying === true };
  const presumed = stageBy(facts, isNamed, isCertifying);
  const said = of('stage');
  const stage = STAGES.find((one) => one === said) ?? presumed.is;
  const all: Facts = { ...facts, stage };
  const certificate = isCertifying === false && !isNamed ? NO_CERTIFICATE : firstOf(CERTIFICATE, all);
  const french = firstOf(FRENCH_AT_EXIT, all);
  const sector = firstOf(SECTOR, all);
  const values: readonly (readonly [string, unknown, Because | undefined])[] = [
    ['stage', stage, presumed.because],
    ['sector', sector?.is, sector?.because],
    ['exit.certificate', certificate?.is.level, certificate?.because],
    ['exit.certificateName', certificate?.is.name, certificate?.because],
    ['exit.oral', french?.is, french?.because],
    ['exit.written', french?.is, french?.because],
  ];
  return values.flatMap(([path, value, because]) =>
    value === undefined || because === undefined || of(path) !== undefined ? [] : [{ path, value, because }],
  );
}

/** The stage of a filière, and whether what the file says about a certificate decided on it. */
function stageBy(facts: Facts, isNamed: boolean, isCertifying: boolean | undefined): Found<Filiere['stage']> {
  const withAnswer = (answer: boolean | undefined): Found<Filiere['stage']> => {
    const certified = isNamed || answer === true;
    const { is, because } = firstOf(STAGE, { ...facts, certified })!;
    return { is: certified || answer !== false ? is : (WITHOUT_CERTIFICATE[is] ?? is), because };
  };
  const found = withAnswer(isCertifying);
  if (isCertifying === undefined || withAnswer(!isCertifying).is === found.is) return found;
  return { is: found.is, because: { ...found.because, certifying: isCertifying } };
}

interface Found<T> {
  readonly is: T;
  readonly because: Because;
}

function firstOf<T>(rows: readonly Presumption<T>[], facts: Facts): Found<T> | undefined {
  const row = rows.find(({ when }) => fits(when, facts));
  if (row === undefined) return undefined;
  const { when, is } = row;
  return {
    is,
    because: {
      title: when.title?.find((words) => holds(facts.title, words)),
      operator: when.operator?.find((words) => holds(facts.operator, words)),
      type: when.type === undefined ? undefined : facts.type,
      stage: when.stage === undefined ? undefined : facts.stage,
    },
  };
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
