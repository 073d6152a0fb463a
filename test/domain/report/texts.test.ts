import { expect, it } from 'vitest';
import { textParts } from '../../../domain/report/texts.ts';

it('reads a text into paragraphs and lists, and nothing else', () => {
  expect(textParts('Un\ndeux\r\n\r\ntrois')).toEqual([
    { kind: 'paragraph', text: 'Un deux' },
    { kind: 'paragraph', text: 'trois' },
  ]);
  expect(textParts('Avant\n- a <5\n– b\n• c\nAprès')).toEqual([
    { kind: 'paragraph', text: 'Avant' },
    { kind: 'list', items: ['a <5', 'b', 'c'] },
    { kind: 'paragraph', text: 'Après' },
  ]);
  expect(textParts('- a\n\n- b')).toEqual([
    { kind: 'list', items: ['a'] },
    { kind: 'list', items: ['b'] },
  ]);
  expect(textParts('# Titre\n*gras* #let x\n-sans blanc')).toEqual([
    { kind: 'paragraph', text: '# Titre *gras* #let x -sans blanc' },
  ]);
  expect(textParts(' \n\n')).toEqual([]);
});
