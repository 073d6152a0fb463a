import { createHmac, randomBytes } from 'node:crypto';

/** Codes of the second factor: TOTP of RFC 6238, with SHA-1, 30 seconds and 6 digits, as authenticator programs take it. */

const STEP_SECONDS = 30;
const DIGITS = 6;
/** Steps before and after the present one that are taken, for clocks that differ a little. */
const AROUND = [0, -1, 1] as const;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Makes a new secret of 160 bits, in Base32. */
export const newSecret = (): string => toBase32(randomBytes(20));

/** The step of 30 seconds that an instant is in. */
export const stepAt = (now: Date): number => Math.floor(now.getTime() / 1000 / STEP_SECONDS);

/** Makes the code of a step, by the algorithm of RFC 4226. */
export function codeOf(secret: string, step: number, digits: number = DIGITS): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', fromBase32(secret)).update(counter).digest();
  const at = (mac.at(-1) ?? 0) & 15;
  const number = mac.readUInt32BE(at) & 0x7fffffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

/**
 * Returns the step that a code is of, around the present one; undefined for a wrong code, and for a code of `lastStep` or
 * before, which has been used.
 */
export function stepOfCode(
  secret: string,
  code: string,
  { now, lastStep }: { readonly now: Date; readonly lastStep: number },
): number | undefined {
  const present = stepAt(now);
  return AROUND.map((around) => present + around).find(
    (step) => step > lastStep && codeOf(secret, step) === code,
  );
}

/** The address by which an authenticator program takes over a secret. */
export function secretUri(secret: string, login: string): string {
  const label = `Passerelles:${encodeURIComponent(login)}`;
  return `otpauth://totp/${label}?secret=${secret}&issuer=Passerelles`;
}

function toBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => ALPHABET[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('');
}

function fromBase32(text: string): Buffer {
  const bits = [...text].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
}
