import type { ErrorId } from '../../domain/messages/fr/errors.ts';
import type { Problem } from '../../domain/model/problems.ts';
import { asFailure, Failure, failure } from '../errors.ts';
import { reasonOf, StoreError, type StoreErrorId } from '../store/store-errors.ts';

type Values = Readonly<Record<string, string | number>>;

/** An error as plain data, since classes are lost between threads. */
export type PlainError =
  | {
      readonly kind: 'failure';
      readonly id: string;
      readonly values: Values;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'store'; readonly id: StoreErrorId; readonly details: Values; readonly cause: string }
  | { readonly kind: 'other'; readonly name: string; readonly message: string; readonly stack: string };

/** Turns any error in a thread into plain data that can be sent to the server; `errorOf` rebuilds it there. */
export function plainError(thrown: unknown): PlainError {
  const error = asFailure(thrown);
  if (error instanceof Failure) {
    const { id, values, problems } = error;
    return { kind: 'failure', id, values, problems };
  }
  if (error instanceof StoreError) {
    const { id, details, cause } = error;
    return { kind: 'store', id, details, cause: cause === undefined ? '' : reasonOf(cause) };
  }
  const { name = 'Error', stack = '' } = error instanceof Error ? error : {};
  return { kind: 'other', name, message: reasonOf(error), stack };
}

/** Rebuilds an error from the plain data that a thread sent, made by `plainError`. */
export function errorOf(plain: PlainError): Error {
  if (plain.kind === 'failure')
    return failure(plain.id as ErrorId, plain.values, { problems: plain.problems });
  if (plain.kind === 'store')
    return new StoreError(plain.id, plain.details, plain.cause === '' ? undefined : new Error(plain.cause));
  const error = new Error(plain.message);
  error.name = plain.name;
  error.stack = plain.stack;
  return error;
}
