import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../server/paths.ts';

interface SourceFile {
  /** From the project's folder, with slashes. */
  readonly path: string;
  readonly text: string;
  /** Packages by name, files of the project by path. */
  readonly imports: readonly string[];
}

const SOURCES = ['domain', 'server', 'client', 'bin', 'test', 'bench'];

function filesUnder(folder: string): string[] {
  return readdirSync(join(PROJECT_ROOT, folder)).flatMap((name) => {
    const path = posix.join(folder, name);
    if (name.startsWith('.') || path === 'test/fixtures') return [];
    return statSync(join(PROJECT_ROOT, path)).isDirectory() ? filesUnder(path) : [path];
  });
}

function importsOf(path: string, text: string): string[] {
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?\bfrom\s*'([^']+)'|(?:^|[\n;=(]|await )\s*import\s*\(?\s*'([^']+)'/g,
  );
  return [...found].map(([, from, alone]) => {
    const name = from ?? alone ?? '';
    return name.startsWith('.')
      ? posix.normalize(posix.join(dirname(path), name.replace(/\?.*$/, '')))
      : name;
  });
}

/** Imports that the program follows when it runs: those of types leave no trace in it. */
const runtimeImportsOf = ({ path, text }: SourceFile): string[] =>
  importsOf(path, text.replace(/^(?:import|export) type [^;]*;/gm, ''));

/** Imports that come with the file itself, without those that it asks for later by `import()`. */
const staticImportsOf = (file: SourceFile): string[] =>
  runtimeImportsOf({ ...file, text: file.text.replace(/\bimport\s*\(\s*'[^']*'\s*\)/g, '') });

const files: readonly SourceFile[] = SOURCES.flatMap(filesUnder)
  .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
  .map((path) => {
    const text = readFileSync(join(PROJECT_ROOT, path), 'utf8');
    return { path, text, imports: importsOf(path, text) };
  });

const styles = filesUnder('client')
  .filter((path) => path.endsWith('.css'))
  .map((path) => ({ path, text: readFileSync(join(PROJECT_ROOT, path), 'utf8') }));

const under = (...folders: string[]) =>
  files.filter(({ path }) => folders.some((folder) => path.startsWith(folder)));

/** `file → import` for each import of the files that the rule refuses. */
const refused = (of: readonly SourceFile[], allows: (name: string, path: string) => boolean): string[] =>
  of.flatMap(({ path, imports }) =>
    imports.filter((name) => !allows(name, path)).map((name) => `${path} → ${name}`),
  );

/** Each cycle that a walk along the imports meets, as the files on its way. */
function cyclesOf(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const cycles: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) cycles.push([...way.slice(way.indexOf(path)), path].join(' → '));
    if (done.has(path) || way.includes(path)) return;
    for (const next of imports.get(path) ?? []) walk(next, [...way, path]);
    done.add(path);
  };
  for (const path of imports.keys()) walk(path, []);
  return cycles;
}

const isPackage = (name: string): boolean => !SOURCES.some((folder) => name.startsWith(`${folder}/`));

describe('who may import whom', () => {
  it('reads imports of every form', () => {
    const text =
      "import a from 'a';\nimport type { B } from '../b.ts';\nimport './c.css';\nexport { d } from 'd';\nawait import('e');\nimport {\n  f,\n} from 'f';";
    expect(importsOf('x/y/z.ts', text).sort()).toEqual(['a', 'd', 'e', 'f', 'x/b.ts', 'x/y/c.css'].sort());
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap(({ imports }) => imports).length).toBeGreaterThan(300);
  });

  it('domain imports zod and itself', () => {
    expect(refused(under('domain/'), (name) => name === 'zod' || name.startsWith('domain/'))).toEqual([]);
  });

  it('model ← graph ← analysis ← gain ← findings ← advice and whatif; only words and explanations import words', () => {
    const model = (name: string) => name === 'zod' || name.startsWith('domain/model/');
    const graph = (name: string) => model(name) || name.startsWith('domain/graph/');
    const analysis = (name: string) => graph(name) || name.startsWith('domain/analysis/');
    const gain = (name: string) => analysis(name) || name.startsWith('domain/gain/');
    const findings = (name: string) => gain(name) || name.startsWith('domain/findings/');
    const isWorded = ({ path }: { path: string }) =>
      /^domain\/findings\/.*(words\.(fr|en)|explanation)\.ts$/.test(path);
    const rules = under('domain/findings/').filter((file) => !isWorded(file));
    const worded = under('domain/findings/').filter(isWorded);
    expect(refused(under('domain/model/'), model)).toEqual([]);
    expect(refused(under('domain/graph/'), graph)).toEqual([]);
    expect(refused(under('domain/analysis/'), analysis)).toEqual([]);
    expect(refused(under('domain/gain/'), gain)).toEqual([]);
    expect(refused(rules, findings)).toEqual([]);
    expect(refused(worded, (name) => findings(name) || name.startsWith('domain/messages/'))).toEqual([]);
    const advice = (name: string) => findings(name) || name.startsWith('domain/advice/');
    expect(refused(under('domain/advice/'), advice)).toEqual([]);
    const whatif = (name: string) => findings(name) || name.startsWith('domain/whatif/');
    expect(refused(under('domain/whatif/'), whatif)).toEqual([]);
    const secrecy = (name: string) => model(name) || name.startsWith('domain/secrecy/');
    expect(refused(under('domain/secrecy/'), secrecy)).toEqual([]);
  });

  it('the map reads the model, the analysis and its findings, only its words import words, and only slides read it', () => {
    const seen = (name: string) => /^domain\/(model|map|analysis|findings)\//.test(name) || name === 'zod';
    const isWorded = ({ path }: { path: string }) => path.startsWith('domain/map/words/');
    const [worded, rules] = [true, false].map((is) =>
      under('domain/map/').filter((one) => isWorded(one) === is),
    );
    expect(refused(rules!, seen)).toEqual([]);
    expect(refused(worded!, (name) => seen(name) || name.startsWith('domain/messages/'))).toEqual([]);
    const others = under('domain/').filter(({ path }) => !/^domain\/(map|slides)\//.test(path));
    expect(refused(others, (name) => !/^domain\/(map|slides)\//.test(name))).toEqual([]);
  });

  it('folders of the client import only those below them', () => {
    const order = [
      ...['carried', 'app', 'features', 'whatif', 'operators', 'findings', 'editing'],
      ...['map', 'components', 'context', 'messages', 'model'],
    ];
    const rank = (path: string) => order.indexOf(path.split('/')[1] ?? '');
    expect(under('client/').filter(({ path }) => rank(path) < 0)).toEqual([]);
    const backwards = refused(
      under('client/'),
      (name, path) => !name.startsWith('client/') || rank(name) >= rank(path),
    );
    expect(backwards).toEqual([]);
  });

  it('no file imports itself through others when the program runs', () => {
    const imports = new Map(
      under('domain/', 'server/', 'client/').map((file) => [file.path, runtimeImportsOf(file)]),
    );
    expect(cyclesOf(imports)).toEqual([]);
    expect(
      cyclesOf(
        new Map([
          ['a', ['b']],
          ['b', ['c', 'd']],
          ['c', ['a']],
          ['d', []],
        ]),
      ),
    ).toEqual(['a → b → c → a']);
  });

  it.each(['domain/gain/', 'domain/findings/missing-passerelle/'])(
    'what %s imports never imports it back',
    (folder) => {
      const byPath = new Map(files.map((file) => [file.path, file]));
      const needed = new Set(under(folder));
      for (const file of needed)
        for (const name of runtimeImportsOf(file)) {
          const imported = byPath.get(name);
          if (imported !== undefined) needed.add(imported);
        }
      const others = [...needed].filter(({ path }) => !path.startsWith(folder));
      expect(others.length).toBeGreaterThan(10);
      expect(refused(others, (name) => !name.startsWith(folder))).toEqual([]);
    },
  );

  it('the table of communes comes to the page only with a screen that asks for it', () => {
    const isTable = (name: string) => name.startsWith('domain/places/');
    // A file that is taken along has all of its screens from the start.
    const reached = new Set(under('client/').filter(({ path }) => !path.startsWith('client/carried/')));
    for (const file of reached)
      for (const name of staticImportsOf(file)) {
        const imported = files.find(({ path }) => path === name);
        if (imported !== undefined) reached.add(imported);
      }
    expect([...reached].some(({ path }) => path.startsWith('domain/transfer/'))).toBe(true);
    expect([...reached].map(({ path }) => path).filter(isTable)).toEqual([]);
    const fromTable = (name: string) => /^domain\/(places|model|transfer\/(fold|likeness)\.ts)/.test(name);
    expect(refused(under('domain/places/'), fromTable)).toEqual([]);
    expect(
      staticImportsOf({
        path: 'a/b.ts',
        text: "import { c } from './c.ts';\nawait import('./d.ts');",
        imports: [],
      }),
    ).toEqual(['a/c.ts']);
  });

  it('server and client import domain and never each other', () => {
    expect(refused(under('server/'), (name) => isPackage(name) || /^(domain|server)\//.test(name))).toEqual(
      [],
    );
    expect(refused(under('client/'), (name) => isPackage(name) || /^(domain|client)\//.test(name))).toEqual(
      [],
    );
  });

  it('nothing that runs imports tests or benches', () => {
    expect(
      refused(under('domain/', 'server/', 'client/', 'bin/'), (name) => !/^(test|bench)\//.test(name)),
    ).toEqual([]);
  });

  it.each([
    ['neo4j-driver', 'server/store/neo4j.ts'],
    ['@grafeo-db/js', 'server/store/embedded.ts'],
    ['cytoscape', 'client/map/'],
    ['express', 'server/'],
    ['@myriaddreamin/typst-ts-node-compiler', 'server/paper/compiler.ts'],
    ['commander', 'server/cli/'],
  ])('only %s is imported in its place', (library, place) => {
    const users = under('server/', 'client/', 'domain/').filter(({ imports }) => imports.includes(library));
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter(({ path }) => !path.startsWith(place)).map(({ path }) => path)).toEqual([]);
  });

  it('features never import one another', () => {
    const featureOf = (path: string) => /^client\/features\/([^/]+)/.exec(path)?.[1];
    const foreign = refused(under('client/features/'), (name, path) => {
      const feature = featureOf(name);
      return feature === undefined || feature === featureOf(path);
    });
    expect(foreign).toEqual([]);
  });

  it('routes see the store, never an engine', () => {
    const engines = /^server\/store\/(neo4j|embedded|engine)\.ts$/;
    expect(refused(under('server/routes/', 'server/http/'), (name) => !engines.test(name))).toEqual([]);
  });

  it('the whole of zod is not pulled in by its default name', () => {
    const wrong = files.filter(({ text }) => /import (?:\{[^}]*\bz\b[^}]*\}|z) from 'zod'/.test(text));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('what stands where', () => {
  const code = under('domain/', 'server/', 'client/');
  const withoutComments = (of: readonly SourceFile[]): SourceFile[] =>
    of.map((file) => ({ ...file, text: file.text.replace(/^\s*(\/\*\*|\*|\/\/).*$/gm, '') }));
  const lines = (
    of: readonly SourceFile[],
    pattern: RegExp,
    except: (path: string) => boolean = () => false,
  ) =>
    of
      .filter(({ path }) => !except(path))
      .flatMap(({ path, text }) =>
        text
          .split('\n')
          .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
      );

  it('the environment is read in one file', () => {
    expect(lines(code, /process\.env\b/, (path) => path === 'server/config.ts')).toEqual([]);
  });

  it('Cypher stands in cypher/ only', () => {
    const cypher = /\b(MATCH|MERGE|UNWIND|DETACH DELETE)\b.*[([$]|\bRETURN\b .*\bAS\b|CREATE \(/;
    // A check that the server answers belongs to the connection, not to the questions.
    const ping = 'server/store/neo4j.ts';
    expect(lines(code, cypher, (path) => path === ping)).toEqual([]);
    expect(lines(code, cypher).length).toBeLessThanOrEqual(1);
  });

  it('the pure core has no clock, no randomness, no trace', () => {
    const pattern =
      /\bnew Date\(|\bDate\.now|\bMath\.random|\bperformance\.|\bconsole\.|\bprocess\.|\bfetch\(|\bdocument\.get/;
    expect(lines(under('domain/'), pattern)).toEqual([]);
  });

  it('docs/architecture.md names every folder, in at most 120 lines', () => {
    const page = readFileSync(join(PROJECT_ROOT, 'docs', 'architecture.md'), 'utf8');
    expect(page.split('\n').length).toBeLessThanOrEqual(121);
    const words = new Set(page.match(/[a-z]+(?:-[a-z]+)*/g));
    const sources = [...under('domain/', 'server/', 'client/'), ...styles];
    const folders = new Set(sources.flatMap(({ path }) => path.split('/').slice(0, -1)));
    expect([...folders].filter((folder) => !words.has(folder))).toEqual([]);
  });

  it('no file is over 350 lines, style sheets included', () => {
    const long = [...files, ...styles].filter(({ text }) => text.split('\n').length > 351);
    expect(long.map(({ path, text }) => `${path}: ${text.split('\n').length}`)).toEqual([]);
  });

  it('every style sheet is imported by a file that is there', () => {
    const imported = under('client/')
      .flatMap(({ imports }) => imports)
      .filter((name) => name.startsWith('client/') && name.endsWith('.css'));
    expect([...new Set(imported)].sort()).toEqual(styles.map(({ path }) => path).sort());
  });

  it('there is no way round the types, nothing put off, nothing skipped', () => {
    // Written in parts, so that this file does not find itself.
    const shortcuts = [
      '@ts' + '-(ignore|expect-error|nocheck)',
      'biome' + '-ignore',
      '\\bTO' + 'DO\\b',
      '\\bFIX' + 'ME\\b',
    ];
    expect(lines(files, new RegExp(shortcuts.join('|')))).toEqual([]);
    const any = new RegExp(':\\s*a' + 'ny\\b|\\bas a' + 'ny\\b|<a' + 'ny>|\\ba' + 'ny\\[\\]');
    expect(lines(withoutComments(files.filter(({ path }) => /\.tsx?$/.test(path))), any)).toEqual([]);
    expect(
      lines(under('test/'), new RegExp('\\b(it|test|describe)\\.(sk' + 'ip|to' + 'do|on' + 'ly)\\(')),
    ).toEqual([]);
  });

  it('exports have names', () => {
    const pattern = new RegExp('^export de' + 'fault');
    const tools = ['test/support/global-setup.ts', 'test/support/browser-setup.ts'];
    expect(lines(files, pattern, (path) => tools.includes(path))).toEqual([]);
  });

  it('files have names in kebab-case', () => {
    const odd = files.filter(({ path }) => !/^[a-z0-9/.-]+$/.test(path));
    expect(odd.map(({ path }) => path)).toEqual([]);
  });
});
