import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { isSize } from './size.ts';

/** What a quick run begins with (bin/lib/near-tests.mjs), also where it leaves them out otherwise. */
export const NEAR = (process.env.PASSERELLES_NEAR_TESTS ?? '').split(',').filter((path) => path !== '');

/**
 * Files of one project one after the other, since those that share a process keep it while their own kind comes next. A quick
 * run begins with what says most in its first minute.
 */
const PROJECTS = isSize('quick') ? ['near', 'pure', 'own', 'server'] : ['browser', 'own', 'server', 'pure'];
/** The longest files that no browser is needed for: begun last, each would be what the run waits for at its end. */
const LONG =
  /server\/secrecy\/(api-attack|ways|guesses)|server\/store\/network-store|domain\/secrecy\/(optimum|publication)/;
const NEEDS_NEO4J = /\b(borrowNeo4j|engines)\(/;

/**
 * The order of test files. There is one Neo4j, and a file that needs it waits for its turn: those files are spread over
 * the run, so that few wait and the server starts while pages are tested.
 */
export class RunOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ project, moduleId }: TestSpecification): number =>
      PROJECTS.indexOf(project.name) - (LONG.test(moduleId) ? 0.5 : 0);
    if (isSize('quick')) return nearestFirst(files.toSorted((one, other) => rank(one) - rank(other)));
    const sorted = (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
    const isWaiting = ({ moduleId }: TestSpecification): boolean =>
      NEEDS_NEO4J.test(readFileSync(moduleId, 'utf8'));
    const waiting = sorted.filter(isWaiting);
    const others = sorted.filter((file) => !isWaiting(file));
    const step = Math.max(1, Math.floor(others.length / (2 * Math.max(1, waiting.length))));
    return [
      ...waiting.flatMap((file, index) => [file, ...others.slice(index * step, (index + 1) * step)]),
      ...others.slice(waiting.length * step),
    ];
  }
}

/** Files that are near to a change first, the nearest before the others. */
function nearestFirst(files: readonly TestSpecification[]): TestSpecification[] {
  const place = ({ project, moduleId }: TestSpecification): number =>
    project.name === 'near' ? NEAR.findIndex((path) => moduleId.endsWith(path)) : NEAR.length;
  return files.toSorted((one, other) => place(one) - place(other));
}
