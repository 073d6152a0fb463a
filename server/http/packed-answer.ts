import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request, Response } from 'express';

/** Shorter answers are sent as they are, as the library `compression` does: packing them wins too little. */
const WORTH_PACKING_BYTES = 1024;

/** How an answer is packed, the one that is best first. The quality is that of the library `compression`. */
const PACKERS = {
  br: (bytes: Uint8Array) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (bytes: Uint8Array) => promisify(gzip)(bytes),
};
type Encoding = keyof typeof PACKERS;
const ENCODINGS = Object.keys(PACKERS) as Encoding[];

/** A JSON answer that may be sent many times. It is packed at most once in each encoding. */
export interface PackedAnswer {
  readonly bytes: Uint8Array;
  readonly packed: (encoding: Encoding) => Promise<Uint8Array>;
}

/** Makes an answer that may be sent many times from the bytes of its JSON. */
export function packedAnswer(bytes: Uint8Array): PackedAnswer {
  const made = new Map<Encoding, Promise<Uint8Array>>();
  return {
    bytes,
    packed: (encoding) => {
      const packed = made.get(encoding) ?? PACKERS[encoding](bytes);
      made.set(encoding, packed);
      return packed;
    },
  };
}

/** Sends an answer in the best encoding that the client takes. */
export async function sendPacked(
  request: Request,
  response: Response,
  { bytes, packed }: PackedAnswer,
): Promise<void> {
  response.vary('Accept-Encoding').type('application/json');
  const encoding = ENCODINGS.find((one) => request.acceptsEncodings(one) === one);
  if (bytes.length < WORTH_PACKING_BYTES || encoding === undefined) return sendBytes(response, bytes);
  const sent = await packed(encoding);
  response.set('Content-Encoding', encoding);
  sendBytes(response, sent);
}

/** Sends bytes as the body of an answer. */
export function sendBytes(response: Response, { buffer, byteOffset, byteLength }: Uint8Array): void {
  response.send(Buffer.from(buffer, byteOffset, byteLength));
}
