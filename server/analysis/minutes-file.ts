import { minutesAnswer } from '../../domain/answers/meetings.ts';
import type { OpenNetwork } from '../../domain/answers/open-network.ts';
import type { MinutesAsked } from '../../domain/api/questions/meetings.ts';
import { minutesWordFile } from '../report/minutes-file.ts';
import { framed } from '../transfer/write/framed.ts';

/** Writes the minutes of a meeting as a Word document, packed into one array of bytes. */
export const minutesFile = async (
  network: OpenNetwork,
  asked: MinutesAsked,
  today: string,
): Promise<Uint8Array> => framed(await minutesWordFile(minutesAnswer(network, asked, today).minutes));
