import type { ErrorId } from '../../domain/messages/fr/errors.ts';
import type { Problem } from '../../domain/model/problems.ts';
import { type Failure, failure } from '../errors.ts';

/** A `Failure` as it crosses from a thread: between threads only its form does. */
export interface PlainFailure {
  readonly id: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly problems: readonly Problem[];
}

export const plainFailure = ({ id, values, problems }: Failure): PlainFailure => ({ id, values, problems });

export const asFailure = ({ id, values, problems }: PlainFailure): Failure =>
  failure(id as ErrorId, values, { problems });
