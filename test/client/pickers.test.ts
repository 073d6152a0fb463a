import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = new URL('../../client/', import.meta.url);

it('every list in which people search by typing ignores accents, by a filter of its own', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.tsx'),
  );
  const unfiltered = files.filter((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const searched = text.match(/^\s*searchable\b|<Autocomplete$|<TagsInput$/gm)?.length ?? 0;
    return searched > (text.match(/\bfilter[=:]|\bfilter \} /g)?.length ?? 0);
  });
  expect(unfiltered).toEqual([]);
});
