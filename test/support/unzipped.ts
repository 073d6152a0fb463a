import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

/** Reads the parts of a zip as texts, by name: all of them, or those that are wanted. */
export async function unzipped(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean = () => true,
): Promise<ReadonlyMap<string, string>> {
  const parts = await unzippedBytes(bytes, isWanted);
  return new Map(
    [...parts].map(([name, part]) => [name, new TextDecoder('utf-8', { ignoreBOM: true }).decode(part)]),
  );
}

/** Reads the parts of a zip as bytes, by name. */
export async function unzippedBytes(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean = () => true,
): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, autoClose: false });
  const parts = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry())
    if (isWanted(entry.fileName))
      parts.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  zip.close();
  return parts;
}
