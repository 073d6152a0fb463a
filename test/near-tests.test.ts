import { expect, it } from 'vitest';
import { nearestTests } from '../bin/lib/near-tests.mjs';

/** Which tests a quick run begins with, in a program of a few files. */

const FILES: Readonly<Record<string, string>> = {
  'domain/report/cells.ts': '',
  'domain/report/report.ts': "import { cells } from './cells.ts';",
  'server/report/write.ts': "import { report } from '../../domain/report/report.ts';",
  'server/people/role.ts': '',
  'test/domain/report/cells.test.ts': "import { cells } from '../../../domain/report/cells.ts';",
  'test/domain/report/report.test.ts': "import { report } from '../../../domain/report/report.ts';",
  'test/domain/other.test.ts': "const cells = await import('../../domain/report/cells.ts');",
  'test/server/report.test.ts': "import { write } from '../../server/report/write.ts';",
  'test/server/people.test.ts': '',
  'test/server/tokens.test.ts': "await say(server, 'tokens/revoke', { id });",
  'test/browser/report.test.ts': "import { write } from '../../server/report/write.ts';",
};

const nearest = (changed: readonly string[], most = 9, names = new Set<string>()): readonly string[] =>
  nearestTests(
    changed.map((file) => ({ file, names })),
    Object.keys(FILES),
    (file: string) => FILES[file] ?? '',
    most,
  );

it('are those of its name and folder, then those that import it by the fewest steps', () => {
  expect(nearest(['domain/report/cells.ts'])).toEqual([
    'test/domain/report/cells.test.ts',
    'test/domain/report/report.test.ts',
    'test/domain/other.test.ts',
    'test/server/report.test.ts',
  ]);
});

it('are found by name where a program is only asked from outside', () => {
  expect(nearest(['server/people/role.ts'])[0]).toBe('test/server/people.test.ts');
});

it('are first those that hold a name of the changed lines', () => {
  expect(nearest(['server/people/role.ts'], 1, new Set(['revoke']))).toEqual(['test/server/tokens.test.ts']);
});

it('are the test itself where that was changed, and none for what no test imports', () => {
  expect(nearest(['test/server/people.test.ts'])).toEqual(['test/server/people.test.ts']);
  expect(nearest(['docs/report.md', 'README.md'])).toEqual([]);
});

it('are not more than asked for, and each changed file has its turn', () => {
  expect(nearest(['domain/report/cells.ts', 'server/people/role.ts'], 2)).toEqual([
    'test/domain/report/cells.test.ts',
    'test/server/people.test.ts',
  ]);
});
