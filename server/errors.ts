import { type ElementParameter, Refusal } from '../domain/answers/refusal.ts';
import type { EditConflict } from '../domain/change/record.ts';
import type { ErrorId } from '../domain/messages/fr/errors.ts';
import { fileErrors } from '../domain/messages/fr/errors-files.ts';
import type { Problem } from '../domain/model/problems.ts';

type Values = Readonly<Record<string, string | number>>;

/** Status of errors about files, unless another is given below. */
const FILE_STATUSES = Object.fromEntries(Object.keys(fileErrors).map((id) => [id, 422]));

/** HTTP status by error. Errors of the start and the command line have none. */
const STATUSES: Partial<Record<ErrorId, number>> = {
  ...FILE_STATUSES,
  'upload-too-large': 413,
  'upload-stalled': 408,
  'files-busy': 503,
  'file-forgotten': 404,
  'file-work-broken': 500,
  'bad-request': 400,
  'inverted-period': 400,
  'period-not-begun': 400,
  'few-people-told': 400,
  'set-up-needed': 503,
  'set-up-refused': 403,
  'accounts-off': 409,
  'sign-in-needed': 401,
  'sign-in-refused': 401,
  'sign-in-slowed': 429,
  'code-refused': 401,
  'provider-off': 409,
  'provider-unreachable': 503,
  'provider-answer': 502,
  'provider-refused': 403,
  'provider-flow': 403,
  'provider-weak': 403,
  'provider-taken': 409,
  'provider-no-account': 403,
  'provider-no-role': 403,
  'token-refused': 401,
  'link-refused': 403,
  'link-end': 422,
  'link-many': 409,
  'unknown-link': 404,
  'unknown-proposal': 404,
  'proposal-decided': 409,
  'proposal-gone': 409,
  'proposal-not-in-force': 409,
  'proposal-outdated': 409,
  'proposal-decision': 422,
  'proposal-alone': 422,
  'proposal-not-added': 409,
  'proposal-missing-open': 409,
  'not-allowed': 403,
  'not-yours': 403,
  'password-length': 422,
  'password-common': 422,
  'password-wrong': 403,
  'login-taken': 409,
  'unknown-person': 404,
  'last-administrator': 409,
  'own-unknown': 422,
  'token-role': 422,
  'token-end': 422,
  'token-many': 409,
  'issue-withdrawn': 409,
  'issue-unknown': 404,
  'kept-file-damaged': 500,
  'broken-json': 400,
  'json-too-deep': 400,
  'json-too-many-keys': 400,
  'json-too-many-values': 400,
  'json-duplicate-key': 400,
  'unreadable-body': 400,
  'cross-site': 403,
  'entry-not-yours': 403,
  'reason-needed': 400,
  'decision-needs-reason': 400,
  'due-before-meeting': 400,
  'followed-up-since': 409,
  'bad-parameters': 400,
  'nothing-to-plan': 400,
  'list-missing': 400,
  'list-not-wanted': 400,
  'operator-sheet-alone': 400,
  'partner-sheet-alone': 400,
  'unknown-element': 404,
  'unknown-finding': 404,
  'unknown-question': 404,
  'unknown-year': 404,
  'id-taken': 409,
  'store-edit-refused': 409,
  'store-element-moved': 409,
  'edit-conflict': 409,
  'already-taken-back': 409,
  'network-not-empty': 409,
  'unknown-change': 404,
  'idempotency-key-invalid': 400,
  'idempotency-key-reused': 422,
  'edit-refused': 422,
  'not-found': 404,
  'method-not-allowed': 405,
  'revision-moved': 412,
  'too-large': 413,
  'encoding-broken': 400,
  'bad-http': 400,
  'request-too-slow': 408,
  'precondition-failed': 412,
  'encoding-unsupported': 415,
  'charset-unsupported': 415,
  'range-not-satisfiable': 416,
  'headers-too-large': 431,
  'unsupported-media-type': 415,
  'host-refused': 421,
  'network-refused': 422,
  'database-unavailable': 503,
  'too-busy': 503,
  'body-too-heavy': 413,
  'store-busy': 503,
  'store-write-outcome-unknown': 504,
  'question-too-long': 504,
  'analysis-too-long': 504,
  'analysis-needs-memory': 507,
  'drawing-refused': 422,
  'paper-unavailable': 501,
  'carried-unavailable': 503,
  'not-carried': 404,
  'paper-too-long': 504,
  'store-disk-full': 507,
  'backup-folder-refused': 507,
  'backup-disk-full': 507,
  'backup-nowhere': 409,
  'store-empty': 409,
  'files-full': 507,
};

interface FailureParts {
  /** Problems of a file or a change. */
  readonly problems?: readonly Problem[];
  /** Conflicts that prevent an edit. */
  readonly conflicts?: readonly EditConflict[];
  readonly cause?: unknown;
}

/**
 * A foreseen error that is told to the user: a refusal with details such as problems. `status` is its HTTP status.
 */
export class Failure extends Refusal {
  readonly problems: readonly Problem[];
  readonly conflicts: readonly EditConflict[];

  constructor(id: ErrorId, values: Values, { problems = [], conflicts = [], cause }: FailureParts) {
    super(id, values, cause);
    this.name = 'Failure';
    this.problems = problems;
    this.conflicts = conflicts;
  }

  get status(): number {
    return STATUSES[this.id] ?? 500;
  }
}

/**
 * Creates a foreseen error with the stable id `id`, such as `unknown-element`. `values` fill the placeholders of its
 * message; `parts` add problems, conflicts or the cause.
 */
export const failure = (id: ErrorId, values: Values = {}, parts: FailureParts = {}): Failure =>
  new Failure(id, values, parts);

/** Gives the refusal of an answer the status that it has here. Other errors stay as they are. */
export const asFailure = (error: unknown): unknown =>
  error instanceof Refusal && !(error instanceof Failure)
    ? failure(error.id, error.values, { cause: error })
    : error;

/**
 * Creates the failure `unknown-element`: the id `value`, given in a parameter of a request, is not that of a suitable
 * element.
 */
export const unknownElement = (parameter: ElementParameter, value: string): Failure =>
  failure('unknown-element', { parameter, value });

/** Returns the code of an error of the operating system (`ENOENT`, `EADDRINUSE`…); undefined for other errors. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
