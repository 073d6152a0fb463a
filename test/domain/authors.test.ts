import { describe, expect, it } from 'vitest';
import { AUTHORS, authorIn } from '../../domain/messages/authors.ts';

describe('who wrote a change', () => {
  it('is told in the language of the reader where it is a word of the program', () => {
    expect(authorIn('en', 'Ligne de commande')).toBe('Command line');
    expect(authorIn('fr', 'Command line')).toBe('Ligne de commande');
    expect(authorIn('en', AUTHORS.fr.firstUse)).toBe(AUTHORS.en.firstUse);
    expect(authorIn('fr', AUTHORS.fr.api)).toBe(AUTHORS.fr.api);
  });

  it('stays as it was typed where a person gave it', () => {
    expect(authorIn('en', 'Coordination du bassin')).toBe('Coordination du bassin');
    expect(authorIn('en', 'constructor')).toBe('constructor');
  });
});
