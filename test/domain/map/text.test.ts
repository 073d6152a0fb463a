import { describe, expect, it } from 'vitest';
import { breakLines, textWidth, wrapLabel } from '../../../domain/map/text.ts';

describe('labels', () => {
  it('break between words, never before a sign that belongs to the word before it', () => {
    expect(breakLines('Bassin de la Haute-Sylve\u00a0: de l’alpha à l’emploi', 140, 12)).toEqual([
      'Bassin de la',
      'Haute-Sylve\u00a0: de l’alpha',
      'à l’emploi',
    ]);
  });

  it('break between words, and no line is wider than the box', () => {
    const { lines, clipped } = wrapLabel('Permanence travailleurs sans emploi', 98, 11, 3);
    expect(lines).toEqual(['Permanence', 'travailleurs', 'sans emploi']);
    expect(clipped).toBe(false);
    for (const line of lines) expect(textWidth(line, 11)).toBeLessThanOrEqual(98);
  });

  it('cut a word only when it is wider than a line by itself', () => {
    const { lines } = wrapLabel('Anticonstitutionnellement', 60, 11, 5);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('').replaceAll('-', '')).toBe('Anticonstitutionnellement');
    expect(wrapLabel('auxiliaire-polyvalente', 60, 11, 5).lines[0]).toBe('auxiliaire-');
  });

  it('cut a word after a syllable, where a syllable ends before the end of the line', () => {
    const cut = (word: string, width: number) => wrapLabel(word, width, 13, 5).lines;
    expect(cut('Accompagnement', 100)).toEqual(['Accompagne-', 'ment']);
    expect(cut('Préqualification', 90)).toEqual(['Préqualifica-', 'tion']);
    expect(cut('Établissement', 76)).toEqual(['Établisse-', 'ment']);
    expect(cut('Bbbbbbbbbbbbbbbb', 90)[0]).toMatch(/^Bb+-$/);
    for (const line of cut('Anticonstitutionnellement', 60))
      expect(textWidth(line, 13)).toBeLessThanOrEqual(60);
  });

  it('may be one letter', () => {
    expect(wrapLabel('A', 98, 11, 3)).toEqual({ lines: ['A'], clipped: false });
  });

  it('say that words were left out', () => {
    const { lines, clipped } = wrapLabel(
      'un deux trois quatre cinq six sept huit neuf dix onze douze',
      60,
      11,
      2,
    );
    expect(clipped).toBe(true);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(textWidth(lines[1]!, 11)).toBeLessThanOrEqual(60);
  });
});
