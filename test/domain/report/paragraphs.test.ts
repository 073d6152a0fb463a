import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../domain/report/paragraphs.ts';

describe('a text of the report', () => {
  it('has no paragraph when nothing is written', () => {
    expect(passagesOf('')).toEqual([]);
    expect(passagesOf(' \n\t\n\n')).toEqual([]);
  });

  it('begins a paragraph after a blank line, and keeps the other ends of lines', () => {
    expect(passagesOf('Une\nligne.\n\n\nUne autre.\r\n  \r\nLa fin.')).toEqual([
      { type: 'paragraph', lines: ['Une', 'ligne.'] },
      { type: 'paragraph', lines: ['Une autre.'] },
      { type: 'paragraph', lines: ['La fin.'] },
    ]);
  });

  it('makes a list of lines that begin with a hyphen and a space, beside a paragraph or alone', () => {
    expect(passagesOf('Voici :\n- un\n - deux\nEt -trois.\n-4 degrés\n\n- cinq\n\n- six')).toEqual([
      { type: 'paragraph', lines: ['Voici :'] },
      { type: 'list', items: ['un', 'deux'] },
      { type: 'paragraph', lines: ['Et -trois.', '-4 degrés'] },
      { type: 'list', items: ['cinq'] },
      { type: 'list', items: ['six'] },
    ]);
  });

  it('takes dashes and bullets for hyphens, as word processors write them, and gives nothing else a meaning', () => {
    expect(passagesOf('Avant\n– b <5\n• c\n# Titre *gras* #let x')).toEqual([
      { type: 'paragraph', lines: ['Avant'] },
      { type: 'list', items: ['b <5', 'c'] },
      { type: 'paragraph', lines: ['# Titre *gras* #let x'] },
    ]);
  });
});
