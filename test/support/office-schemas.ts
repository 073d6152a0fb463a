import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { PROJECT_ROOT } from '../../server/paths.ts';
import { classPathOf, fetchLibraries, SOON, whyNoJava } from './maven.ts';
import { unzipped } from './unzipped.ts';
import { type XmlElement, xmlTree } from './xml-tree.ts';

/** Where Apache POI keeps the schemas of ISO 29500, as they are published. */
const SCHEMAS = 'org/apache/poi/schemas/ooxml/src/';

/** The schemas of the parts that are checked; each names those that it needs. */
const ROOTS = [
  'wml.xsd',
  'sml.xsd',
  'pml.xsd',
  'dml-main.xsd',
  'opc-relationships.xsd',
  'shared-documentPropertiesExtended.xsd',
  'shared-documentPropertiesCustom.xsd',
];

/** What has no schema among them: these are checked by `expectSoundPackage`. */
const WITHOUT_SCHEMA = ['[Content_Types].xml', 'docProps/core.xml'];

/** Whether Java is here; where nothing may be skipped (PASSERELLES_NO_SKIP=1) its absence is a fault. */
export function hasOfficeSchemas(): boolean {
  const reason = whyNoJava('ooxml');
  if (reason === null) return true;
  const sentence = `Files for Word and Excel are not checked by their schemas: ${reason}.`;
  if (process.env.PASSERELLES_NO_SKIP === '1') throw new Error(sentence);
  process.stdout.write(`\n${sentence}\n\n`);
  return false;
}

const run = promisify(execFile);

/** What the schemas say against the parts of documents, and how many parts were checked. */
export interface SchemaVerdict {
  readonly checked: number;
  readonly faults: readonly string[];
}

/**
 * Checks every part of office documents by the transitional schemas of ISO 29500, all in one start of Java. What a
 * document lets programs ignore (ISO 29500-3) is taken out first, as they do that do not know it.
 */
export async function schemaFaults(
  documents: Readonly<Record<string, ReadonlyMap<string, string>>>,
  folder: string,
): Promise<SchemaVerdict> {
  const schemas = await schemaFiles(folder);
  const files = Object.entries(documents).flatMap(([name, parts]) =>
    [...parts]
      .filter(([part]) => /\.(xml|rels)$/.test(part) && !WITHOUT_SCHEMA.includes(part))
      .map(([part, text]) => {
        const file = join(folder, `${name}-${part.replaceAll('/', '-')}.xml`);
        writeFileSync(file, xmlText(understood(xmlTree(text), new Set())));
        return file;
      }),
  );
  const validator = 'org.apache.xmlbeans.impl.tool.InstanceValidator';
  const given = [
    '-cp',
    classPathOf('ooxml'),
    '-Dlog4j2.statusLoggerLevel=OFF',
    validator,
    ...schemas,
    ...files,
  ];
  // It ends with an error when something is not valid; what it says tells more.
  const { stdout, stderr } = await run('java', [...SOON, ...given], { maxBuffer: 100_000_000 }).catch(
    (error: { readonly stdout: string; readonly stderr: string }) => error,
  );
  const lines = stdout.split('\n').map((line) => line.replaceAll(`${folder}/`, ''));
  const checked = lines.filter((line) => / (NOT )?valid\.$/.test(line)).length;
  if (checked !== files.length)
    throw new Error(`Not all parts were checked: ${stdout.slice(-2000)}${stderr}`);
  return { checked, faults: lines.filter((line) => line !== '' && !/ valid\.$/.test(line)) };
}

/** The paths of the schemas, once they are taken out of the artifact that holds them. */
async function schemaFiles(folder: string): Promise<readonly string[]> {
  fetchLibraries('ooxml');
  const libraries = join(PROJECT_ROOT, 'test', '.cache', 'ooxml', 'lib');
  const artifact = readdirSync(libraries).find((name) => name.startsWith('poi-ooxml-full'))!;
  const parts = await unzipped(
    readFileSync(join(libraries, artifact)),
    (name) => name.startsWith(SCHEMAS) && name.endsWith('.xsd'),
  );
  const own = join(folder, 'schemas');
  mkdirSync(own, { recursive: true });
  for (const [name, text] of parts) writeFileSync(join(own, basename(name)), text);
  return ROOTS.map((name) => join(own, name));
}

/** The element without what `mc:Ignorable` names, for itself and all within it. */
function understood(element: XmlElement, ignored: ReadonlySet<string>): XmlElement {
  const own = (element.attributes['mc:Ignorable'] ?? '').split(' ').filter((prefix) => prefix !== '');
  const all = new Set([...ignored, ...own]);
  const isKept = (name: string): boolean => !all.has(name.split(':')[0]!) || !name.includes(':');
  const attributes = Object.entries(element.attributes).filter(
    // Excel itself writes `xml:space` at a text of a workbook, for which its schema has no place.
    ([name]) => isKept(name) && name !== 'mc:Ignorable' && !(name === 'xml:space' && element.name === 't'),
  );
  return {
    name: element.name,
    attributes: Object.fromEntries(attributes),
    children: element.children
      .filter((child) => typeof child === 'string' || isKept(child.name))
      .map((child) => (typeof child === 'string' ? child : understood(child, all))),
  };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function xmlText({ name, attributes, children }: XmlElement): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : xmlText(child)));
  return `<${name}${said.join('')}>${inside.join('')}</${name}>`;
}
