import { text } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

/** Reads the parts of a zip as texts, by name: all of them, or those that are wanted. */
export async function unzipped(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean = () => true,
): Promise<ReadonlyMap<string, string>> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, autoClose: false });
  const parts = new Map<string, string>();
  for await (const entry of zip.eachEntry())
    if (isWanted(entry.fileName))
      parts.set(entry.fileName, await text(await zip.openReadStreamPromise(entry)));
  zip.close();
  return parts;
}
