import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../client/context/words-en.ts';
import { FRENCH } from '../../../client/context/words-fr.ts';
import { phrasesOf } from '../../../client/findings/phrases.ts';
import type { Block, Line, Phrases, Piece } from '../../../domain/findings/explanation.ts';
import { explain, type Finding, kindOf, titleOf, titleOfRef } from '../../../domain/findings/finding.ts';
import { GAP_KINDS } from '../../../domain/findings/kinds.ts';
import { viewAt } from '../../../domain/map/network-view.ts';
import { AS_OF, hauteSylve } from '../../support/haute-sylve.ts';
import { answerTo, frozenQuestions } from '../../support/sample-frozen.ts';

const sample = hauteSylve();
const view = viewAt(sample, AS_OF);
const findings = frozenQuestions(sample).flatMap((question) => answerTo(sample, question));

const textOf = (piece: Piece, phrases: Phrases): string => {
  if (typeof piece === 'string') return piece;
  if (piece.kind !== 'element') return piece.text;
  return piece.full ? phrases.fullName(piece.id) : phrases.name(piece.id);
};

/** The lines of a block as they are read; a list without items, which says nothing, is an empty line. */
function linesOf(block: Block, phrases: Phrases): string[] {
  const textOfLine = (line: Line): string => line.map((piece) => textOf(piece, phrases)).join('');
  const orEmpty = (lines: readonly string[]): string[] => (lines.length === 0 ? [''] : [...lines]);
  switch (block.kind) {
    case 'line':
      return [textOfLine(block.line)];
    case 'heading':
      return [block.text];
    case 'list':
    case 'steps':
      return orEmpty(block.items.map(textOfLine));
    case 'group':
      return orEmpty(block.blocks.flatMap((inside) => linesOf(inside, phrases)));
    case 'missing':
      return orEmpty(block.pairs.map((pair) => pair.map(phrases.fullName).join(' → ')));
    case 'levels':
      return block.levels.byConvention ? [] : orEmpty(block.levels.dimensions.map((row) => row.verdict));
    case 'checklist':
      return block.items.map(({ element }) => phrases.fullName(element));
  }
}

const read = (blocks: readonly Block[], phrases: Phrases): string[] =>
  blocks.flatMap((block) => linesOf(block, phrases));

describe.each([
  ['French', phrasesOf(view, FRENCH)],
  ['English', phrasesOf(view, ENGLISH)],
])('the explanations of the sample in %s', (_, phrases) => {
  const odd = /^\s*$|\b(undefined|null|NaN)\b|\[object/;

  it('say something of each finding, without an empty line', () => {
    const explained = findings.map(
      (finding) => [finding.key, read(explain(finding, phrases), phrases)] as const,
    );
    expect(
      explained.filter(([, lines]) => lines.length === 0 || lines.some((line) => odd.test(line))),
    ).toEqual([]);
    expect([...new Set(findings.map(({ kind }) => kind))].sort()).toEqual([...GAP_KINDS].sort());
  });

  it('leave out every id: each element, place and code has a name', () => {
    const ids = new Set(
      findings.flatMap((finding) => finding.elements.filter((id) => view.filieres.has(id))),
    );
    const words = findings
      .flatMap((finding) => read(explain(finding, phrases), phrases))
      .join(' ')
      .split(/[\s,.;()]+/);
    expect(words.filter((word) => word.includes('-') && ids.has(word))).toEqual([]);
  });

  it('have a title for each finding', () => {
    expect(findings.filter((finding) => odd.test(titleOf(finding, phrases)))).toEqual([]);
  });

  it('have the same title where only what it names is known, but for the cut of the network, which names nothing', () => {
    const others = findings.filter((finding) => {
      const about = kindOf(finding).about?.(finding) ?? finding.elements;
      return titleOfRef({ kind: finding.kind, about }, phrases) !== titleOf(finding, phrases);
    });
    expect([...new Set(others.map(({ kind }) => kind))]).toEqual(['M10C']);
  });
});

describe('a masked number of people', () => {
  const [french, english] = [phrasesOf(view, FRENCH), phrasesOf(view, ENGLISH)];
  const arrivals = {
    arrivals: 'masked',
    atLeast: true,
    silent: [],
    intake: 2,
    waitMonths: 9,
    because: ['WAIT'],
  };
  const bottleneck = {
    kind: 'M10',
    certainty: 'certain',
    key: 'M10:a',
    elements: ['a'],
    evidence: arrivals,
  } as Finding;
  const figures = { operators: [], abandoned: '5–9', reoriented: 'masked', threshold: 5, passerelles: [] };
  const oneWay = {
    kind: 'M05',
    certainty: 'certain',
    key: 'M05:a:b',
    elements: ['a', 'b'],
    evidence: figures,
  } as unknown as Finding;

  it('is said as at least 1, and never as a small one', () => {
    const said = (finding: Finding, phrases: Phrases) => read(explain(finding, phrases), phrases).join(' ');
    expect(said(bottleneck, french)).toContain('Arrivées par an : masqué (≥ 1)');
    expect(said(bottleneck, english)).toContain('Arrivals a year: masked (≥ 1)');
    expect(said(oneWay, french)).toContain('premier opérateur : masqué (≥ 1).');
    expect(said(oneWay, english)).toContain('first operator: masked (≥ 1).');
  });
});

describe('a title', () => {
  const titles = new Map(findings.map((finding) => [finding.key, titleOf(finding, phrasesOf(view, FRENCH))]));
  it.each([
    ['M04:chantier-gros-oeuvre:cefa-maconnerie', 'Gros œuvre — Le Chantier → '],
    ['M17:X0004:LITERACY:GENERIC', 'Rivaux — Alphabétisation, tous secteurs'],
    ['M14:horeca:homme-fle', '→ Horeca'],
  ])('of %s begins with %s', (key, title) => {
    expect(titles.get(key)).toContain(title);
  });
});
