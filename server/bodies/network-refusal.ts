import type { Problem } from '../../domain/model/problems.ts';
import { isJsonProblem } from '../../domain/model/scan-json.ts';
import { type Failure, failure } from '../errors.ts';
import { jsonFailure } from '../query-input.ts';

/**
 * Turns the problems of a network document into the failure that a client gets: invalid JSON is a bad request, an
 * invalid network is `network-refused` with the problems.
 */
export function networkRefusal(problems: readonly Problem[]): Failure {
  const [first] = problems;
  if (first !== undefined && isJsonProblem(first)) return jsonFailure(first);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return failure('network-refused', { count: errors }, { problems });
}
