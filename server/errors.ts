import type { Language } from '../domain/messages/codes.ts';
import { errors as en } from '../domain/messages/en/errors.ts';
import { fill } from '../domain/messages/fill.ts';
import { type ErrorId, errors as fr } from '../domain/messages/fr/errors.ts';
import type { Problem } from '../domain/model/problems.ts';

type Values = Readonly<Record<string, string | number>>;

/** HTTP status of the errors that reach the API; those of the start and the command line never do. */
const STATUSES: Partial<Record<ErrorId, number>> = {
  'bad-request': 400,
  'inverted-period': 400,
  'broken-json': 400,
  'unreadable-body': 400,
  'cross-site': 403,
  'reason-needed': 400,
  'bad-parameters': 400,
  'nothing-to-plan': 400,
  'list-missing': 400,
  'list-not-wanted': 400,
  'unknown-element': 404,
  'unknown-finding': 404,
  'unknown-question': 404,
  'id-taken': 409,
  'store-edit-refused': 409,
  'not-found': 404,
  'method-not-allowed': 405,
  'revision-moved': 412,
  'too-large': 413,
  'unsupported-media-type': 415,
  'host-refused': 421,
  'network-refused': 422,
  'database-unavailable': 503,
  'question-too-long': 504,
};

/** Something that went wrong in a way we foresaw: a stable id, the values of its sentence, problems of a file if any. */
export class Failure extends Error {
  readonly id: ErrorId;
  readonly values: Values;
  readonly problems: readonly Problem[];

  constructor(id: ErrorId, values: Values, problems: readonly Problem[], cause: unknown) {
    super(fill(en[id].detail, values), cause === undefined ? undefined : { cause });
    this.name = 'Failure';
    this.id = id;
    this.values = values;
    this.problems = problems;
  }

  get status(): number {
    return STATUSES[this.id] ?? 500;
  }
}

export function failure(
  id: ErrorId,
  values: Values = {},
  { problems = [], cause }: { problems?: readonly Problem[]; cause?: unknown } = {},
): Failure {
  return new Failure(id, values, problems, cause);
}

/** Title and sentence of a failure, in the reader's language. */
export function wordsOf({ id, values }: Failure, language: Language): { title: string; detail: string } {
  const words = (language === 'fr' ? fr : en)[id];
  return { title: words.title, detail: fill(words.detail, values) };
}

/** Code of a system error (`ENOENT`, `EADDRINUSE`…), if it is one. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
