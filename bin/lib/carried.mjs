import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { carriedPage } from './carried-page.mjs';

/**
 * Builds the page of a carried file (docs/decisions/015): one HTML file with its style, its program and its worker, in which
 * the server puts the data. Scripts are classic ones, as browsers run no module from a file.
 */

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const folder = join(root, 'client', 'carried');
/** What whoever hands the program on hands on with it. */
const LICENCES = ['LICENSE', 'THIRD-PARTY-LICENSES.txt'];
const MODULE_WORKER = /new Worker\(new URL\([^)]*\), \{ type: 'module' \}\)/g;

/** A carried file starts its workers from its own text: those of the page are left out. */
const withoutModuleWorkers = () => ({
  name: 'without-module-workers',
  enforce: 'pre',
  transform: (code, id) =>
    id.startsWith(join(root, 'client')) && MODULE_WORKER.test(code)
      ? code.replace(MODULE_WORKER, 'undefined')
      : undefined,
});

/** Builds an entry as one classic script, and returns it with its style. */
async function classic(entry) {
  const [made] = [
    await build({
      configFile: false,
      logLevel: 'error',
      root: folder,
      plugins: [withoutModuleWorkers(), react()],
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        write: false,
        assetsInlineLimit: Number.MAX_SAFE_INTEGER,
        cssCodeSplit: false,
        modulePreload: false,
        reportCompressedSize: false,
        rolldownOptions: { input: join(folder, entry), output: { format: 'iife', codeSplitting: false } },
      },
    }),
  ].flat();
  const script = made.output.find(({ type }) => type === 'chunk').code;
  const style = made.output.filter(({ fileName }) => fileName.endsWith('.css')).map(({ source }) => source);
  return { script, style: style.join('\n') };
}

/** No text of a script ends its element, and none begins a comment. */
const inScript = (code) => code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const [page, worker] = [await classic('main.tsx'), await classic('worker.ts')];
const boot = readFileSync(join(folder, 'boot.js'), 'utf8');
const program = inScript(page.script);
const icon = readFileSync(join(root, 'client', 'icon.svg'));
const policy = [
  "default-src 'none'",
  `script-src ${hashOf(boot)} ${hashOf(program)}`,
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  'worker-src blob:',
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
const parts = {
  ...{ policy, boot, program, worker: inScript(worker.script) },
  licences: inScript(LICENCES.map((name) => readFileSync(join(root, name), 'utf8')).join('\n\n')),
  style: page.style.replaceAll('</style', '<\\/style'),
  icon: `data:image/svg+xml;base64,${icon.toString('base64')}`,
};
mkdirSync(join(root, 'dist', 'carried'), { recursive: true });
writeFileSync(join(root, 'dist', 'carried', 'page.html'), carriedPage(parts));
