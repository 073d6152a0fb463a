import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { Chance } from './chance.ts';
import { type Making, type Schema, valueFrom } from './from-schema.ts';
import { ODD_TEXTS, oddJson, oddValue, withOddPart } from './oddities.ts';

/** A route as the OpenAPI document of the server describes it. */
export interface Described {
  readonly method: string;
  readonly path: string;
  readonly query: readonly { readonly name: string; readonly required?: boolean; readonly schema: Schema }[];
  /** Of a JSON body. */
  readonly body?: Schema;
  readonly raw: boolean;
}

/** What requests are made of. */
export interface Material {
  readonly routes: readonly Described[];
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly texts: readonly string[];
  /** Texts that may stand in fields and parameters of a name. */
  readonly named: Readonly<Record<string, readonly string[]>>;
  /** Bodies that the server takes, by path: some requests are made of them rather than of the schema. */
  readonly bodies: Readonly<Record<string, readonly unknown[]>>;
}

export interface FuzzRequest {
  readonly route: Described;
  readonly method: string;
  /** The address is that of the route. */
  readonly known: boolean;
  readonly bytes: readonly (string | Uint8Array)[];
}

const METHODS = [
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
  'TRACE',
  'PROPFIND',
  'QUERY',
  'FOO',
];
const ODD_PATHS = [
  '/',
  '/%',
  '/..%2f..%2fetc/passwd',
  '/api',
  '/api/',
  '/api/%2e%2e/network',
  '//api/gaps',
  '/api/gaps/x',
  '/%00',
];

/** The request of a seed: the same seed makes the same one of the same material. */
export function requestOf(seed: number, material: Material): FuzzRequest {
  const chance = new Chance(seed);
  const route = chance.pick(material.routes);
  const making = { schemas: material.schemas, chance, texts: material.texts, named: material.named };
  const method = chance.happens(0.08) ? chance.pick(METHODS) : route.method.toUpperCase();
  const known = !chance.happens(0.06);
  const query = queryOf(route, making);
  const path = known ? route.path : oddPath(route.path, chance);
  const { body, headers } = chance.happens(0.5)
    ? plainBody(route, material, making)
    : oddBody(route, material, making);
  const all = {
    Host: '127.0.0.1',
    Connection: 'close',
    'Content-Length': String(body.length),
    ...headers,
    ...(chance.happens(0.35) ? oddHeaders(chance) : {}),
  };
  const lines = Object.entries(all)
    .filter(([name, value]) => value !== '' || name !== 'Content-Length')
    .map(([name, value]) => `${name}: ${value}\r\n`);
  const target = `${path}${query === '' ? '' : `?${query}`}`;
  return { route, method, known, bytes: [`${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n`, body] };
}

function oddPath(path: string, chance: Chance): string {
  const changes: readonly string[] = [
    ...ODD_PATHS,
    `${path}/`,
    path.toUpperCase(),
    `${path};x=1`,
    `/${path}`,
    `${path}%00`,
    `${path}/../${'x'.repeat(2_000)}`,
    `http://localhost${path}`,
    path.replace('/api', '/API'),
    path.replaceAll('a', '%61'),
  ];
  return chance.pick(changes);
}

function queryOf(route: Described, making: Making): string {
  const { chance } = making;
  const pairs = route.query
    .filter(({ required }) => chance.happens(required === true ? 0.95 : 0.25))
    .flatMap(({ name, schema }) => {
      const value = chance.happens(0.15) ? chance.pick(ODD_TEXTS) : valueFrom(schema, making, { name });
      return [value].flat().map((item): [string, string] => [name, String(item)]);
    });
  if (chance.happens(0.1)) pairs.push([chance.pick(ODD_TEXTS), chance.pick(ODD_TEXTS)]);
  if (chance.happens(0.05) && pairs[0] !== undefined) pairs.push(pairs[0]);
  const text = pairs.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&');
  return chance.happens(0.03) ? `${text}&%&%E0=[x]&a[b][c]=1&=&&` : text.slice(0, 9_000);
}

/** Percent-encoded; a half of a character, which cannot be, is left out. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, ''));

interface Body {
  readonly body: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

const JSON_TYPE = { 'Content-Type': 'application/json' };

function madeValue({ path, body }: Described, { bodies }: Material, making: Making): unknown {
  const given = bodies[path];
  return given !== undefined && making.chance.happens(0.5)
    ? making.chance.pick(given)
    : valueFrom(body ?? {}, making);
}

function plainBody(route: Described, material: Material, making: Making): Body {
  if (route.raw) return { body: table(making), headers: { 'Content-Type': 'application/octet-stream' } };
  if (route.body === undefined) return { body: Buffer.alloc(0), headers: {} };
  return { body: Buffer.from(JSON.stringify(madeValue(route, material, making))), headers: JSON_TYPE };
}

function oddBody(route: Described, material: Material, making: Making): Body {
  const { chance } = making;
  if (route.raw) {
    const bytes = Buffer.from(table(making));
    for (let count = chance.below(40); count > 0; count -= 1)
      bytes[chance.below(bytes.length)] = chance.below(256);
    return { body: bytes, headers: {} };
  }
  // What is sent to a route that reads none stays small: the server may answer and close before it has come.
  if (route.body === undefined)
    return oddBytes(chance.pick(ODD_TEXTS.filter((text) => text.length < 400)), chance, 2_000);
  let value = madeValue(route, material, making);
  for (let count = chance.below(3); count > 0; count -= 1) value = withOddPart(value, chance);
  if (chance.happens(0.05)) value = oddValue(chance);
  const text = JSON.stringify(value) ?? 'undefined';
  const given = chance.happens(0.3) ? oddJson(text, chance) : text;
  return chance.happens(0.25) ? oddBytes(given, chance) : { body: Buffer.from(given), headers: JSON_TYPE };
}

/** A body in a form that is not the usual one, rightly or wrongly announced. */
function oddBytes(text: string, chance: Chance, longest = 200_000): Body {
  const plain = Buffer.from(text);
  const type = (value: string) => ({ 'Content-Type': value });
  const forms: readonly (() => Body)[] = [
    () => ({ body: gzipSync(plain), headers: { ...JSON_TYPE, 'Content-Encoding': 'gzip' } }),
    () => ({ body: brotliCompressSync(plain), headers: { ...JSON_TYPE, 'Content-Encoding': 'br' } }),
    () => ({ body: deflateSync(plain), headers: { ...JSON_TYPE, 'Content-Encoding': 'gzip' } }),
    () => ({ body: gzipSync(plain).subarray(0, -5), headers: { ...JSON_TYPE, 'Content-Encoding': 'gzip' } }),
    () => ({
      body: plain,
      headers: { ...JSON_TYPE, 'Content-Encoding': chance.pick(['gzip', 'br', 'deflate', 'zstd', 'x']) },
    }),
    () => ({ body: Buffer.from(text, 'utf16le'), headers: JSON_TYPE }),
    () => ({ body: Buffer.from(text, 'latin1'), headers: type('application/json; charset=iso-8859-1') }),
    () => ({ body: Buffer.concat([plain, Buffer.from([0xff, 0xfe, 0x80])]), headers: JSON_TYPE }),
    () => ({
      body: plain,
      headers: type(
        chance.pick([
          'text/plain',
          'application/xml',
          'multipart/form-data',
          'x',
          '',
          'application/json5',
          'application/problem+json',
          'application/json; charset=utf-32',
          'application/json; charset=',
          'APPLICATION/JSON;x="y',
        ]),
      ),
    }),
    () => ({ body: plain, headers: {} }),
    () => ({ body: Buffer.alloc(longest, 0x7b), headers: JSON_TYPE }),
    () => ({ body: Buffer.concat([Buffer.alloc(3), plain]), headers: JSON_TYPE }),
    () => ({
      body: chunked(plain),
      headers: { ...JSON_TYPE, 'Transfer-Encoding': 'chunked', 'Content-Length': '' },
    }),
    () => ({
      body: Buffer.concat([plain, Buffer.from('GET / HTTP/1.1')]),
      headers: { ...JSON_TYPE, 'Content-Length': String(plain.length) },
    }),
  ];
  return chance.pick(forms)();
}

const chunked = (bytes: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n0\r\n\r\n')]);

function oddHeaders(chance: Chance): Record<string, string> {
  const values: Readonly<Record<string, readonly string[]>> = {
    'If-Match': ['*', '"1"', 'W/"1-x"', '"', '""', '"999999999999999"', 'x'.repeat(3_000)],
    'If-None-Match': ['*', '"1"', ',,,', 'W/', 'x'.repeat(3_000)],
    'If-Modified-Since': ['Sat, 01 Jan 2000 00:00:00 GMT', 'yesterday'],
    'If-Unmodified-Since': ['Sat, 01 Jan 2000 00:00:00 GMT', 'never'],
    'If-Range': ['"1"', 'x'],
    Range: ['bytes=0-0', 'bytes=9999999-', 'bytes=-1', 'bytes=5-1', 'x=1', 'bytes=0-0,0-0,0-0'],
    Accept: ['*/*', 'application/x-ndjson', 'text/html', '', ';q=', 'x'.repeat(2_000)],
    'Accept-Encoding': ['gzip', 'br', 'identity;q=0', '*;q=0', 'x'],
    'Accept-Language': ['en', 'fr;q=NaN', 'en;q=-1', '\u00e9', 'fr,'.repeat(500), '*'],
    'X-Author': ['Moi', '%E9', '%', 'x'.repeat(400), '%00', '\u00e9'],
    'Sec-Fetch-Site': ['same-origin', 'cross-site', 'none', 'x'],
    'Sec-Fetch-Mode': ['navigate', 'cors'],
    'Sec-Fetch-Dest': ['document', 'image'],
    Origin: ['null', 'http://127.0.0.1', 'https://evil.example', 'x', ''],
    Host: ['localhost', 'evil.example', '', '[::1]:1', '127.0.0.1:x', ':80'],
    Expect: ['100-continue', 'x'],
    Upgrade: ['websocket', 'h2c'],
    'X-Forwarded-For': ['1.2.3.4'],
    'X-HTTP-Method-Override': ['DELETE'],
    Cookie: ['__proto__=1', 'x'.repeat(5_000)],
    'X-Long': ['x'.repeat(20_000)],
  };
  const names = Object.keys(values);
  const count = 1 + chance.below(3);
  return Object.fromEntries(
    Array.from({ length: count }, () => chance.pick(names)).map((name) => [
      name,
      chance.pick(values[name] ?? []),
    ]),
  );
}

/** Bytes of a small table. */
function table({ chance, texts }: Making): Uint8Array {
  const separator = chance.pick([';', ',', '\t']);
  const cell = (): string => chance.pick(chance.happens(0.2) ? ODD_TEXTS : texts);
  const row = (): string => Array.from({ length: 1 + chance.below(6) }, cell).join(separator);
  const text = `Opérateur${separator}Filière\n${Array.from({ length: chance.below(20) }, row).join('\n')}\n`;
  return Buffer.from(text, chance.pick(['utf8', 'latin1', 'utf16le'] as const));
}
