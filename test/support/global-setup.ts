import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { PROJECT_ROOT } from '../../server/paths.ts';
import { decideNeo4j, releaseNeo4j } from './neo4j.ts';
import { isSize } from './size.ts';

/**
 * One Neo4j for the whole run, started by the first test file that needs it and stopped here.
 * Without one the suites run on the embedded engine alone and the reason is printed; where nothing may be skipped
 * (PASSERELLES_NO_SKIP=1) the run fails instead.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // A thread reads no TypeScript: they are made of the sources before the first test.
  spawnSync(process.execPath, [join(PROJECT_ROOT, 'bin', 'build.mjs'), '--server'], { stdio: 'inherit' });
  const neo4j = await decideNeo4j(process.env);
  if (neo4j.kind === 'none' && !isSize('quick')) {
    const sentence = `Neo4j is not tested: ${neo4j.reason}, and NEO4J_URI is not set.`;
    if (process.env.PASSERELLES_NO_SKIP === '1') throw new Error(sentence);
    process.stdout.write(`\n${sentence}\n\n`);
  }
  project.provide('neo4j', neo4j);
  return () => releaseNeo4j(neo4j);
}
