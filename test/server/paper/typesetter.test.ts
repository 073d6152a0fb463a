import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openTypesetter, type Typesetter } from '../../../server/paper/typesetter.ts';
import { PAPER_PROCESS_FILE, PROJECT_ROOT } from '../../../server/paths.ts';
import { reportOf, textBlock } from '../../support/paper-reports.ts';
import { scratchFolder } from '../../support/scratch.ts';

const SMALL = reportOf([[textBlock('Peu.')]]);
/** So long that nobody waits for it. */
const ENDLESS = reportOf([
  [
    textBlock(
      Array.from({ length: 60_000 }, (_, index) => `Alinéa ${index} ${'de plus '.repeat(40)}`).join('\n\n'),
    ),
  ],
]);

const open: Typesetter[] = [];
const typesetter = (options = {}, script = PAPER_PROCESS_FILE): Typesetter => {
  const made = openTypesetter(script, options);
  open.push(made);
  return made;
};
afterEach(() => Promise.all(open.splice(0).map((one) => one.close())));

const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 5)).toString() === '%PDF-';

describe('the process that typesets', () => {
  it('gives up a document that nobody waits for, and makes the next', async () => {
    const { reportPdf } = typesetter();
    const leaving = new AbortController();
    const left = reportPdf(ENDLESS, leaving.signal);
    const next = reportPdf(SMALL);
    setTimeout(() => leaving.abort(), 200);
    await expect(left).rejects.toMatchObject({ name: 'AbortError' });
    expect(isPdf(await next)).toBe(true);
  });

  it('says that a document took too long, and makes the next', async () => {
    const { reportPdf } = typesetter({ seconds: 2 });
    await expect(reportPdf(ENDLESS)).rejects.toMatchObject({ id: 'paper-too-long', values: { seconds: 2 } });
    expect(isPdf(await typesetter().reportPdf(SMALL))).toBe(true);
  });

  it('says where the machine has no typesetter', async () => {
    // Where its package is not installed, its library is missing in the same way as on another platform.
    const folder = scratchFolder();
    cpSync(dirname(PAPER_PROCESS_FILE), folder, { recursive: true });
    const script = join(folder, basename(PAPER_PROCESS_FILE));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(join(PROJECT_ROOT, 'node_modules', 'saxes'), join(folder, 'node_modules', 'saxes'));
    await expect(typesetter({}, script).reportPdf(SMALL)).rejects.toMatchObject({
      id: 'paper-unavailable',
      values: { platform: `${process.platform} ${process.arch}` },
    });
  });
});
