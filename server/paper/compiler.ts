import { join } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { FACE } from '../../domain/map/typeface.ts';
import { failure } from '../errors.ts';
import { PAPER_TEMPLATES } from '../paths.ts';
import { FAMILIES, readTypefaces } from './typefaces.ts';

/** The files that a template reads: `data.json`, and pictures as SVG by name. */
export interface TemplateFiles {
  readonly data: unknown;
  readonly pictures: ReadonlyMap<string, string>;
}

/** Characters that no typeface of this machine has, in texts and in pictures, which look for typefaces in other ways. */
export interface MissingSigns {
  readonly texts: ReadonlySet<string>;
  readonly pictures: ReadonlySet<string>;
}

/** Tagged, so that it can be read aloud: https://pdfa.org/resource/iso-14289-pdfua/. */
const STANDARD = 'ua-1';
/** How often characters may turn out to be missing. Once or twice is usual, as many are named at once. */
const MOST_ATTEMPTS = 8;

/**
 * Typesets a template of `server/paper/templates` as a PDF/UA-1 file. The same files give the same bytes. A character
 * that no typeface has is replaced, since the standard forbids it: `files` is called again for that. Throws the
 * failure `paper-unavailable` where the typesetter has no build for this platform.
 */
export async function typeset(
  template: string,
  files: (missing: MissingSigns) => TemplateFiles,
): Promise<Uint8Array> {
  const compiler = await openCompiler();
  const missing = { texts: new Set<string>(), pictures: new Set<string>() };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return typesetOnce(compiler, { mainFilePath: join(PAPER_TEMPLATES, template) }, files(missing));
    } catch (error) {
      const known = missing.texts.size + missing.pictures.size;
      const found = missingOf(compiler, named(error));
      for (const sign of found.texts) missing.texts.add(sign);
      for (const sign of found.pictures) missing.pictures.add(sign);
      if (missing.texts.size + missing.pictures.size === known || attempt === MOST_ATTEMPTS) throw error;
    } finally {
      // What was laid out for one document is of no use to the next.
      compiler.evictCache(0);
    }
  }
}

async function openCompiler(): Promise<NodeCompiler> {
  const { NodeCompiler } = await loadTypesetter();
  const fontBlobs = await readTypefaces();
  return NodeCompiler.create({ workspace: PAPER_TEMPLATES, fontArgs: [{ fontBlobs }] });
}

/** The native library is loaded when it is first needed, so that a server without one starts and does all the rest. */
async function loadTypesetter(): Promise<typeof import('@myriaddreamin/typst-ts-node-compiler')> {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler');
  } catch (cause) {
    throw failure('paper-unavailable', { platform: `${process.platform} ${process.arch}` }, { cause });
  }
}

function typesetOnce(
  compiler: NodeCompiler,
  main: { readonly mainFilePath: string } | { readonly mainFileContent: string },
  { data, pictures }: TemplateFiles,
): Uint8Array {
  const add = (name: string, text: string): void =>
    compiler.mapShadow(join(PAPER_TEMPLATES, name), Buffer.from(text));
  compiler.resetShadow();
  add('data.json', JSON.stringify(data));
  for (const [name, svg] of pictures) add(name, svg);
  const compiled = compiler.compile(main);
  const document = compiled.result;
  if (document === null) {
    const error = compiled.takeError();
    const told = error === null ? 'nothing' : JSON.stringify(compiler.fetchDiagnostics(error));
    throw new Error(`A document was not typeset: ${told}`);
  }
  return compiler.pdf(document, { pdfStandard: STANDARD });
}

/** The characters that an error of the typesetter names as those that no typeface can show. */
function named(error: unknown): readonly string[] {
  const told = error instanceof Error && 'code' in error ? String(error.code) : '';
  return [...told.matchAll(/the text `\\"(.*?)\\"` could not be displayed/gs)].flatMap(([, text = '']) => [
    ...unescaped(text),
  ]);
}

/** Signs that are invisible are told by their number, such as `\u{200f}`. */
const unescaped = (text: string): string =>
  text.replace(/\\+u\{([\da-f]+)\}/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));

const TRIAL = `#let data = json("data.json")
#set document(title: "-")
#set text(font: data.families)
`;
const TEXT_TRIAL = `${TRIAL}#for sign in data.signs { par(sign) }`;
const PICTURE_TRIAL = `${TRIAL}#image("signs.svg", alt: "-")`;

/**
 * The characters of some that are missing, by themselves: a sign that a typeface has is named with its neighbours in
 * a word of a picture.
 */
function missingOf(compiler: NodeCompiler, signs: readonly string[]): MissingSigns {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20" font-family="${FACE}">${signs
    .map((sign) => `<text>${sign}</text>`)
    .join('')}</svg>`;
  const files = { data: { families: FAMILIES, signs }, pictures: new Map([['signs.svg', svg]]) };
  const refused = (mainFileContent: string): ReadonlySet<string> => {
    try {
      typesetOnce(compiler, { mainFileContent }, files);
      return new Set();
    } catch (error) {
      return new Set(named(error));
    }
  };
  return { texts: refused(TEXT_TRIAL), pictures: refused(PICTURE_TRIAL) };
}
