import type { Problem } from '../../domain/model/problems.ts';
import { isJsonProblem } from '../../domain/model/scan-json.ts';
import { type Failure, failure } from '../errors.ts';
import { jsonFailure } from '../query-input.ts';

/** JSON that is not taken is a bad request; a well-formed document that is not a sound network cannot be processed. */
export function networkRefusal(problems: readonly Problem[]): Failure {
  const [first] = problems;
  if (first !== undefined && isJsonProblem(first)) return jsonFailure(first);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return failure('network-refused', { count: errors }, { problems });
}
