import { afterAll, describe, expect, test } from 'vitest';
import { CheckAnswer } from '../../domain/api/answers.ts';
import { ROUTES } from '../../domain/api.ts';
import { readNetworkText } from '../../domain/model/read.ts';
import { checkAnswer } from '../../server/answers.ts';
import { type BodyReader, openBodyReader } from '../../server/bodies/body-reader.ts';
import { listSlices, takeSlices } from '../../server/bodies/value-slices.ts';
import { BODY_PROCESS_FILE } from '../../server/paths.ts';
import { sampleFile } from '../support/haute-sylve.ts';
import { MANY_TURNS, turnsDuring } from '../support/turns.ts';

const opened: BodyReader[] = [];
const reader = (limits: Parameters<typeof openBodyReader>[1] = {}): BodyReader => {
  const made = openBodyReader(BODY_PROCESS_FILE, limits);
  opened.push(made);
  return made;
};
afterAll(() => Promise.all(opened.map(({ close }) => close())));

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
/** An edit that is large enough for the thread. */
const largeEdit = (change: (text: string) => string = (text) => text): Uint8Array => {
  const edits = Array.from({ length: 1_000 }, (_, at) => ({
    do: 'ADD',
    list: 'outlets',
    element: { id: `outlet-${at}`, name: `Débouché ${at}`, note: 'x'.repeat(100) },
  }));
  return bytesOf(change(JSON.stringify({ author: 'Essai', edits })));
};
/** A network of passerelles between filières that are not there. */
const manyProblems = (count: number): string => {
  const passerelles = Array.from({ length: count }, (_, at) => ({
    id: `p${at}`,
    from: `a${at}`,
    to: `b${at}`,
  }));
  return JSON.stringify({ format: 'passerelles-network', version: 2, name: 'x', passerelles });
};

describe('a large body', () => {
  test('is what it would be on the spot, in its order', async () => {
    const bytes = largeEdit();
    expect(await reader().body(ROUTES.editNetwork, bytes, 'fr')).toEqual(
      ROUTES.editNetwork.body.parse(JSON.parse(new TextDecoder().decode(bytes))),
    );
  });

  test('is refused for what it would be refused for on the spot', async () => {
    const { body } = reader();
    const refused: readonly (readonly [string, Uint8Array])[] = [
      ['broken-json', largeEdit((text) => text.slice(0, -1))],
      ['json-duplicate-key', largeEdit((text) => text.replace('{', '{"author":"A",'))],
      ['json-too-deep', largeEdit((text) => text.replace('"x', `${'['.repeat(100)}"x`))],
      ['bad-request', largeEdit((text) => text.replace('"ADD"', '"ERASE"'))],
    ];
    for (const [id, bytes] of refused)
      await expect(body(ROUTES.editNetwork, bytes, 'fr')).rejects.toMatchObject({ id, status: 400 });
    await expect(
      body(
        ROUTES.editNetwork,
        largeEdit().map((byte) => byte ^ 0x80),
        'fr',
      ),
    ).rejects.toMatchObject({
      id: 'charset-unsupported',
    });
  });

  test('is checked as on the spot, and a network is read as on the spot', async () => {
    const { check, network } = reader();
    for (const text of [sampleFile('network.json'), manyProblems(3_000)]) {
      const answer = CheckAnswer.parse(
        JSON.parse(new TextDecoder().decode(await check(bytesOf(text), 'en'))),
      );
      expect(answer).toEqual(checkAnswer(readNetworkText(text), 'en'));
    }
    const read = readNetworkText(sampleFile('network.json'));
    const { document } = await network(bytesOf(sampleFile('network.json')));
    expect(read.ok && document).toEqual(read.ok && read.document);
    await expect(network(bytesOf(manyProblems(10)))).rejects.toMatchObject({ id: 'network-refused' });
  });

  test('leaves the server free while it is read, which nothing is on the spot', async () => {
    const { check } = reader();
    await check(bytesOf('{}'), 'fr');
    const text = manyProblems(60_000);
    const bytes = bytesOf(text);
    expect(await turnsDuring(() => check(bytes, 'fr'))).toBeGreaterThan(MANY_TURNS);
    expect(await turnsDuring(async () => checkAnswer(readNetworkText(text), 'fr'))).toBeLessThan(MANY_TURNS);
  });

  test('that needs more memory or time than there is for it is refused, and the next one is read', async () => {
    // So much that a thread would end with all of this process: `JSON.parse` cannot be interrupted. It is fewer values
    // than a body may have, so that it is not refused for their number.
    const bytes = bytesOf(`[${'{"a":[]},'.repeat(4_000_000)}{}]`);
    const small = reader({ heapMegabytes: 24 });
    await expect(small.check(bytes, 'fr')).rejects.toMatchObject({ id: 'body-too-heavy', status: 413 });
    const slow = reader({ seconds: 0.05 });
    await expect(slow.check(bytes, 'fr')).rejects.toMatchObject({ id: 'body-too-heavy' });
    expect(await small.body(ROUTES.editNetwork, largeEdit(), 'fr')).toMatchObject({ author: 'Essai' });
  });

  test('is not waited for by who has left', async () => {
    const { check } = reader();
    const gone = new AbortController();
    const left = check(bytesOf(manyProblems(60_000)), 'fr', gone.signal);
    gone.abort(new Error('left'));
    await expect(left).rejects.toThrow('left');
  });
});

test('a value is put together again from its slices', () => {
  const value = { name: 'x', short: [1, 2], long: Array.from({ length: 1_234 }, (_, at) => at), none: [] };
  const { take, whole } = takeSlices();
  const slices = listSlices(value);
  let next = slices.next();
  let count = 0;
  for (; next.done !== true; next = slices.next()) {
    expect(next.value.items.length).toBeLessThanOrEqual(100);
    take(next.value);
    count += 1;
  }
  expect(count).toBe(13);
  expect(whole(next.value)).toEqual(value);
});
