import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Vector } from '../../../domain/map/drawing/vector.ts';
import type { DeckSlide } from '../../../domain/slides/deck.ts';
import { deckOnPaper, writeDeck } from '../../../server/deck/deck-file.ts';
import { typeset } from '../../../server/paper/compiler.ts';
import { deckData } from '../../../server/paper/deck-data.ts';
import { sampleDeck, sampleWithViews } from '../../support/decks.ts';
import { expectSoundPackage } from '../../support/office-package.ts';
import { hasOfficeSchemas, schemaFaults } from '../../support/office-schemas.ts';
import { hasPoppler, pdfPages } from '../../support/poppler.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { unzipped } from '../../support/unzipped.ts';
import { within, xmlTree } from '../../support/xml-tree.ts';

const deck = await sampleDeck('pptx');
const bytes = (await writeDeck(deck, { format: 'pptx' })).bytes;
const parts = await unzipped(bytes);

/** The lines of text of a drawing, without the outlines that keep some of them legible. */
function linesIn({ tag, attributes, children }: Vector): readonly string[] {
  if (tag !== 'text') return children.flatMap((child) => (typeof child === 'string' ? [] : linesIn(child)));
  if (attributes.stroke !== undefined && attributes.stroke !== 'none') return [];
  return children.map((child) => (typeof child === 'string' ? child : child.children.join('')));
}

const plain = (text: string): string => text.replace(/\s+/g, ' ');

/** The lines of a slide under its title, which a presentation holds whole. */
const drawnLines = ({ sheet }: DeckSlide): readonly string[] =>
  sheet.parts.filter(({ id }) => id !== 'title').flatMap(({ drawn }) => drawn.flatMap(linesIn));

const textsOf = (part: string): readonly string[] =>
  within(xmlTree(parts.get(part)!), 'a:t').map(({ children }) => children.join(''));

describe('a presentation of the views of the sample', () => {
  it('has every word of its slides as text, the title first, and the notes beside', () => {
    expectSoundPackage(parts);
    deck.slides.forEach((slide, at) => {
      expect(textsOf(`ppt/slides/slide${at + 1}.xml`)).toEqual([slide.title, ...drawnLines(slide)]);
      expect(textsOf(`ppt/notesSlides/notesSlide${at + 1}.xml`)).toEqual(slide.notes);
    });
  });

  it('is made of shapes and no picture, says what they show, and is the same every time', async () => {
    expect([...parts.keys()].filter((name) => /\.(png|svg|jpe?g|emf)$/.test(name))).toEqual([]);
    for (const at of [1, 2, 3, 4]) {
      const slide = xmlTree(parts.get(`ppt/slides/slide${at}.xml`)!);
      expect(within(slide, 'p:pic')).toEqual([]);
      expect(within(slide, 'a:custGeom').length).toBeGreaterThan(5);
      const described = within(slide, 'p:cNvPr').filter(({ attributes }) => attributes.descr !== undefined);
      expect(described.map(({ attributes }) => attributes.name)).toEqual(['picture']);
      const ids = within(slide, 'p:cNvPr').map(({ attributes }) => attributes.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    const again = await writeDeck(await sampleDeck('pptx'), { format: 'pptx' });
    expect(Buffer.compare(Buffer.from(again.bytes), Buffer.from(bytes))).toBe(0);
  });

  if (hasOfficeSchemas()) {
    it('is valid by the schemas of ISO 29500, part by part', async () => {
      const narrow = await writeDeck(await sampleDeck('pptx', 'narrow'), { format: 'pptx' });
      const spoilt = new Map([
        ['ppt/slides/slide1.xml', parts.get('ppt/slides/slide1.xml')!.replace('<p:spPr>', '<p:spPr><p:sp/>')],
      ]);
      const documents = { wide: parts, narrow: await unzipped(narrow.bytes), spoilt };
      const { checked, faults } = await schemaFaults(documents, scratchFolder());
      expect(checked).toBeGreaterThan(40);
      expect(faults.filter((line) => !line.startsWith('spoilt-'))).toEqual([]);
      expect(faults.join()).toContain('spPr');
    });
  }
});

describe('the same views as pictures and on paper', () => {
  it('have every word in the SVG, and 300 dots an inch in the PNG', async () => {
    for (const [at, slide] of deck.slides.entries()) {
      const { bytes: made } = await writeDeck(deck, { format: 'svg', slide: at + 1 });
      const svg = new TextDecoder().decode(made);
      const told = within(xmlTree(svg), 'text').flatMap(({ attributes, children }) =>
        attributes.stroke !== undefined && attributes.stroke !== 'none'
          ? []
          : children.map((child) => (typeof child === 'string' ? child : child.children.join(''))),
      );
      expect(told.slice(-drawnLines(slide).length)).toEqual(drawnLines(slide));
    }
    const { bytes: png } = await writeDeck(deck, { format: 'png', slide: 2 });
    const head = Buffer.from(png);
    expect([head.readUInt32BE(16), head.readUInt32BE(20)]).toEqual([4000, 2250]);
    expect(head.subarray(37, 41).toString('latin1')).toBe('pHYs');
    expect(head.readUInt32BE(41)).toBe(11811);
    await expect(writeDeck(deck, { format: 'svg', slide: 9 })).rejects.toMatchObject({
      id: 'unknown-element',
    });
  });

  if (hasPoppler()) {
    it('are a page each in a PDF whose words are found, with notes under them when asked', async () => {
      const paper = await sampleDeck('pdf');
      for (const hasNotes of [false, true]) {
        const pdf = await typeset('deck.typ', (missing) => deckData(deckOnPaper(paper, hasNotes), missing));
        const file = join(scratchFolder(), 'deck.pdf');
        writeFileSync(file, pdf);
        const pages = pdfPages(file);
        expect(pages).toHaveLength(7);
        paper.slides.forEach(({ title, notes }, at) => {
          expect(pages[at]).toContain(title);
          expect(plain(pages[at]!).includes(plain(notes.at(-1)!.slice(0, 30)))).toBe(hasNotes);
        });
      }
    });
  }

  it('say that published figures are shown on the screen only, where a step is about them', async () => {
    const document = sampleWithViews();
    const dashboard = { id: 'd', name: 'Chiffres', rank: 0, screen: 'dashboard' } as const;
    const referrals = { id: 'r', name: 'Flux', rank: 1, screen: 'referrals' } as const;
    const { slides } = await sampleDeck('pptx', 'wide', { ...document, views: [dashboard, referrals] });
    expect(slides.map(({ title }) => title)).toEqual(['Chiffres', 'Flux']);
    expect(slides[0]!.notes.join()).toContain('se montrent à l’écran');
    expect(slides[0]!.alt).toContain('Passerelles en vigueur');
    expect(slides[1]!.alt).toContain('se montrent à l’écran');
  });
});
