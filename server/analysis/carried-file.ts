import type { OpenNetwork } from '../../domain/answers/open-network.ts';
import type { Carried } from '../../domain/carried/carried.ts';
import { carriedFile } from '../carried/carried-file.ts';
import { framed } from '../transfer/write/framed.ts';

/** Makes the file that carries a network away, packed into one array of bytes. */
export const carriedFileBytes = async (
  network: OpenNetwork,
  asked: Pick<Carried, 'meeting' | 'story'>,
  today: string,
): Promise<Uint8Array> => framed(await carriedFile(network, asked, today));
