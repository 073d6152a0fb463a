import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../server/paths.ts';

const page = readFileSync(join(PROJECT_ROOT, 'docs', 'security-asvs.md'), 'utf8');

/** The rows of requirements: several of them may share one. */
const rows = [...page.matchAll(/^\| (\d[^|]*) \| ([^|]+) \| ([^|]+) \| (.+) \|$/gm)].map(
  ([, ids = '', short = '', status = '', how = '']) => ({ ids: ids.split(', '), short, status, how }),
);

it('every requirement of level 1 and 2 of ASVS 5.0.0 stands there once', () => {
  const ids = rows.flatMap((row) => row.ids);
  expect(new Set(ids.map((id) => id.split(' ')[0])).size).toBe(ids.length);
  expect(ids).toHaveLength(253);
  expect(ids.filter((id) => id.endsWith(' (1)'))).toHaveLength(70);
});

it('each is met, not applicable with a reason, or not met with its consequence and remedy', () => {
  expect(rows.filter(({ how, short }) => how.trim() === '' || short.trim() === '')).toEqual([]);
  expect(new Set(rows.map(({ status }) => status))).toEqual(
    new Set(['met', 'n/a', 'NOT MET', 'NOT MET (2)']),
  );
  const not = rows.filter(({ status }) => status.startsWith('NOT MET'));
  expect(not.length).toBeLessThanOrEqual(10);
  for (const { how } of not) {
    expect(how).toContain('**Consequence:**');
    expect(how).toContain('**Remedy:**');
  }
  // Level 1 is complete: what is not met of one of its requirements is what level 2 adds.
  const first = rows.filter(
    ({ ids, status }) => status === 'NOT MET' && ids.some((id) => id.endsWith(' (1)')),
  );
  expect(first).toEqual([]);
});

it('each test that it names is there', () => {
  const named = [...page.matchAll(/`(test\/[^`]+)`/g)].map(([, path]) => String(path));
  expect(named.length).toBeGreaterThan(100);
  expect([...new Set(named)].filter((path) => !existsSync(join(PROJECT_ROOT, path)))).toEqual([]);
});
