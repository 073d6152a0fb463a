import { dirname, posix } from 'node:path';
import { expect } from 'vitest';
import { within, xmlTree } from './xml-tree.ts';

/**
 * Checks what every office program expects of the parts of a document: each XML is well-formed, each part has a type,
 * and each relationship leads to a part that is there.
 */
export function expectSoundPackage(parts: ReadonlyMap<string, string>): void {
  const files = [...parts.keys()].filter((name) => !name.endsWith('/'));
  const types = xmlTree(parts.get('[Content_Types].xml') ?? '');
  const endings = new Set(within(types, 'Default').map(({ attributes }) => attributes.Extension));
  const overrides = within(types, 'Override').map(({ attributes }) => attributes.PartName ?? '');
  const untyped = files.filter(
    (name) => !overrides.includes(`/${name}`) && !endings.has(name.split('.').at(-1)),
  );
  expect(untyped.filter((name) => name !== '[Content_Types].xml')).toEqual([]);
  expect(overrides.filter((name) => !parts.has(name.slice(1)))).toEqual([]);
  for (const name of files.filter((file) => /\.(xml|rels|svg)$/.test(file))) xmlTree(parts.get(name)!);
  for (const name of files.filter((file) => file.endsWith('.rels'))) {
    const folder = dirname(dirname(name));
    const targets = within(xmlTree(parts.get(name)!), 'Relationship')
      .filter(({ attributes }) => attributes.TargetMode !== 'External')
      .map(({ attributes: { Target = '' } }) =>
        Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target),
      );
    expect(
      targets.filter((target) => !parts.has(target)),
      name,
    ).toEqual([]);
  }
}
