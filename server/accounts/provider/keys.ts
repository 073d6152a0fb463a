import { createPrivateKey, createPublicKey, type KeyObject, webcrypto } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { DecryptionKey, PrivateKey } from 'openid-client';
import { failure } from '../../errors.ts';
import { hashOf } from '../secrets.ts';
import type { ProviderSettings } from './settings.ts';

/** A public key as providers read it (JWK). */
export type PublicJwk = Readonly<Record<string, string>>;

/** The keys of the site towards its provider. */
export interface ProviderKeys {
  /** Signs what proves to the provider who the site is. */
  readonly signing?: PrivateKey;
  /** The same key under each algorithm by which a provider may encrypt for it; empty where nothing is encrypted. */
  readonly decryption: readonly DecryptionKey[];
  /** The public halves, which the provider reads. */
  readonly shown: readonly PublicJwk[];
}

/** The shortest RSA key that is taken. */
const LEAST_BITS = 2048;

/** A private key that was read from a file, with the name and the algorithm that the file gives it, if it does. */
interface FileKey {
  readonly key: KeyObject;
  readonly kid: string;
  readonly alg: string | undefined;
}

/** Reads the keys that the settings name. Throws `oidc-key-file`, which names the setting and never the content of a file. */
export async function readKeys({
  privateKeyFile,
  decryptionKeyFile,
}: Pick<ProviderSettings, 'privateKeyFile' | 'decryptionKeyFile'>): Promise<ProviderKeys> {
  const signing =
    privateKeyFile === undefined
      ? undefined
      : await fromFile('OIDC_PRIVATE_KEY_FILE', privateKeyFile, signingKey);
  const decryption =
    decryptionKeyFile === undefined
      ? undefined
      : await fromFile('OIDC_DECRYPTION_KEY_FILE', decryptionKeyFile, decryptionKeys);
  return {
    ...(signing && { signing: signing.key }),
    decryption: decryption?.keys ?? [],
    shown: [signing?.shown, decryption?.shown].filter((one) => one !== undefined),
  };
}

async function fromFile<T>(name: string, path: string, use: (key: FileKey) => Promise<T>): Promise<T> {
  try {
    return await use(keyIn(await readFile(path, 'utf8')));
  } catch {
    // What went wrong may quote the key.
    throw failure('oidc-key-file', { name, value: path });
  }
}

/** Reads a private key as PEM or as a JWK. */
function keyIn(text: string): FileKey {
  const given = text.trimStart().startsWith('{') ? (JSON.parse(text) as Record<string, string>) : undefined;
  const key = given === undefined ? createPrivateKey(text) : createPrivateKey({ key: given, format: 'jwk' });
  const bits = key.asymmetricKeyDetails?.modulusLength ?? LEAST_BITS;
  if (bits < LEAST_BITS) throw new Error('short');
  return { key, kid: given?.kid ?? thumbprint(publicJwk(key)), alg: given?.alg };
}

const publicJwk = (key: KeyObject): PublicJwk =>
  createPublicKey(key).export({ format: 'jwk' }) as Record<string, string>;

/** The name of a key that has none: the fingerprint of RFC 7638. */
function thumbprint(jwk: PublicJwk): string {
  const needed = jwk.kty === 'RSA' ? ['e', 'kty', 'n'] : ['crv', 'kty', 'x', 'y'];
  return hashOf(JSON.stringify(Object.fromEntries(needed.map((name) => [name, jwk[name]]))));
}

type Algorithm = Parameters<typeof webcrypto.subtle.importKey>[2];

const imported = (key: KeyObject, algorithm: Algorithm, usage: 'sign' | 'decrypt' | 'deriveBits') =>
  webcrypto.subtle.importKey('pkcs8', key.export({ format: 'der', type: 'pkcs8' }), algorithm, false, [
    usage,
  ]);

const isP256 = (key: KeyObject): boolean => key.asymmetricKeyDetails?.namedCurve === 'prime256v1';

async function signingKey({ key, kid, alg }: FileKey) {
  const isRsa = key.asymmetricKeyType === 'rsa';
  if (!isRsa && !isP256(key)) throw new Error('kind');
  const used = isRsa ? (alg ?? 'RS256') : 'ES256';
  if (!['RS256', 'PS256', 'ES256'].includes(used)) throw new Error('algorithm');
  const algorithm: Algorithm =
    used === 'ES256'
      ? { name: 'ECDSA', namedCurve: 'P-256' }
      : { name: used === 'PS256' ? 'RSA-PSS' : 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  return {
    key: { key: await imported(key, algorithm, 'sign'), kid } satisfies PrivateKey,
    shown: { ...publicJwk(key), kid, use: 'sig', alg: used },
  };
}

/** The kinds of RSA encryption that are taken, and the hash of each. */
const RSA_HASHES = { 'RSA-OAEP': 'SHA-1', 'RSA-OAEP-256': 'SHA-256' } as const;
type RsaEncryption = keyof typeof RSA_HASHES;

async function decryptionKeys({ key, kid, alg }: FileKey) {
  const shown = { ...publicJwk(key), kid, use: 'enc', ...(alg !== undefined && { alg }) };
  if (key.asymmetricKeyType !== 'rsa') {
    if (!isP256(key)) throw new Error('kind');
    const derived = await imported(key, { name: 'ECDH', namedCurve: 'P-256' }, 'deriveBits');
    return { shown, keys: [{ key: derived, kid, ...(alg !== undefined && { alg }) }] };
  }
  const all = Object.keys(RSA_HASHES) as RsaEncryption[];
  const algs = all.filter((one) => alg === undefined || alg === one);
  if (algs.length === 0) throw new Error('algorithm');
  const keys = algs.map(async (one) => ({
    ...{ kid, alg: one },
    key: await imported(key, { name: 'RSA-OAEP', hash: RSA_HASHES[one] }, 'decrypt'),
  }));
  return { shown, keys: await Promise.all(keys) };
}
