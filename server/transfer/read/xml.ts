import { SaxesParser } from 'saxes';
import { Failure, failure } from '../../errors.ts';
import { FILE_LIMITS } from './limits.ts';
import type { Reading } from './reading.ts';
import type { Parts } from './zip.ts';

export type Attributes = Readonly<Record<string, string>>;

/** Handlers of the events of an XML part, in document order. Names come without prefixes. */
export interface XmlEvents {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Removes the prefix: `table:table-cell` → `table-cell`. Programs choose prefixes freely. */
const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Finds the value of an XML attribute by its name without prefix; undefined when there is none. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const plain = attributes[name];
  if (plain !== undefined) return plain;
  for (const key in attributes) if (local(key) === name) return attributes[key];
  return undefined;
}

/**
 * Reads the XML file `part` of a zip as a stream and calls the handlers in `events` for each element and text.
 * Document type declarations are refused, so only the five entities of XML exist. Depth and lengths are limited.
 * Throws a `Failure`.
 */
export async function readXml(
  parts: Parts,
  part: string,
  reading: Reading,
  events: XmlEvents,
): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const { name } = reading;
  const place = () => ({ name, part: part.slice(0, 80), line: parser.line });
  let depth = 0;
  let sinceEvent = 0;
  parser.on('doctype', () => {
    throw failure('file-xml-entities', place());
  });
  parser.on('opentag', (tag) => {
    sinceEvent = 0;
    depth += 1;
    if (depth > FILE_LIMITS.xmlDepth)
      throw failure('file-xml-too-deep', { ...place(), limit: FILE_LIMITS.xmlDepth });
    events.open?.(local(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    sinceEvent = 0;
    depth -= 1;
    events.close?.(local(tag.name));
  });
  const { text } = events;
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  try {
    for await (const piece of parts.pieces(part)) {
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
      sinceEvent += piece.length;
      parser.write(decoder.decode(piece, { stream: true }));
      if (sinceEvent > FILE_LIMITS.xmlPiece)
        throw failure('file-part-too-long', { ...place(), limit: FILE_LIMITS.xmlPiece });
    }
    parser.close();
  } catch (error) {
    if (error instanceof Failure || !(error instanceof Error) || error.name === 'AbortError') throw error;
    throw failure('file-xml-broken', { ...place(), column: parser.column + 1 }, { cause: error });
  }
}

/** XML is UTF-8 unless a byte order mark says UTF-16; Office programs write nothing else. */
function encodingOf(start: Buffer): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
