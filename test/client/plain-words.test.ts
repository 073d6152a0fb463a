import { expect, it } from 'vitest';
import { messages } from '../../client/messages/fr.ts';

/** Every text of the page, of functions their source, which holds their words. */
function* textsOf(value: unknown, path: string): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'function') yield [path, String(value)];
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* textsOf(inner, `${path}.${key}`);
}

it('says in everyday words what officers took for jargon, but where a word is explained', () => {
  const explained = new Set(['.look.meanings.diamond']);
  const jargon =
    /sous[\s ]réserve|concomitan|tireté|flèche creuse|\benjeux?\b|\bdit par\b|questions nommées/i;
  const found = [...textsOf(messages, '')].filter(
    ([path, text]) => jargon.test(text) && !explained.has(path),
  );
  expect(found).toEqual([]);
});
