import type { Analyst } from '../analysis/analyst.ts';
import type { NetworkReader } from '../network-reader.ts';
import { unframed } from '../transfer/write/framed.ts';
import type { Snapshot } from './links.ts';

interface Making {
  readonly reader: NetworkReader;
  readonly analyst: Analyst;
  readonly today: () => string;
  readonly signal: AbortSignal;
}

/** Makes the file that a link shows: the network as readers see it now, for a meeting if given. Throws `unknown-element`. */
export async function snapshotNow(
  { reader, analyst, today, signal }: Making,
  meeting: string | undefined,
): Promise<Snapshot> {
  const network = await reader.current();
  const asking = { analysis: 'carriedFile', asked: { meeting }, today: today(), signal } as const;
  const { bytes } = unframed(await analyst.answer(network, asking));
  const named = network.document.meetings.find(({ id }) => id === meeting);
  return { html: bytes, revision: network.revision, meeting: named?.name ?? null };
}
