import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../domain/report/paragraphs.ts';
import { cleanReport } from '../../../server/report/clean-report.ts';
import { writeOfficeFile } from '../../../server/report/office-file.ts';
import { expectSoundPackage } from '../../support/office-package.ts';
import { oddReport, report, table } from '../../support/reports.ts';
import { unzipped } from '../../support/unzipped.ts';
import { within, wordsOf, type XmlElement, xmlTree } from '../../support/xml-tree.ts';

const odd = oddReport();
const { bytes, name } = await writeOfficeFile(odd, 'docx');
const parts = await unzipped(bytes);
const document = xmlTree(parts.get('word/document.xml')!);
const clean = cleanReport(odd);
const blocks = clean.chapters.flatMap(({ sections }) => sections).flatMap((section) => section.blocks);
const tables = blocks.filter((block) => block.type === 'table');

/** The words of a paragraph, with its line breaks. */
const said = (element: XmlElement): string =>
  element.children
    .map((child) => {
      if (typeof child === 'string' || child.name === 'w:t')
        return typeof child === 'string' ? '' : wordsOf(child);
      return child.name === 'w:br' ? '\n' : said(child);
    })
    .join('');

const styleOf = (paragraph: XmlElement): string | undefined =>
  within(paragraph, 'w:pStyle')[0]?.attributes['w:val'];
const paragraphs = within(document, 'w:p');
const styled = (...styles: string[]): string[] =>
  paragraphs.filter((one) => styles.includes(styleOf(one) ?? '')).map(said);

describe('a report as a Word document', () => {
  it('has the cells of every table of the report, with headings that are repeated and rows that are not cut', () => {
    expect(name).toBe('rapport-d-activite-2025.docx');
    const written = within(document, 'w:tbl');
    expect(written.length).toBe(tables.length);
    for (const [at, { columns, rows, totals }] of tables.entries()) {
      const [headings, ...body] = within(written[at]!, 'w:tr');
      const cellsOf = (row: XmlElement) => within(row, 'w:tc').map(said);
      expect(cellsOf(headings!)).toEqual(columns.map(({ label }) => label));
      expect(within(headings!, 'w:tblHeader')).toHaveLength(1);
      expect(body.map(cellsOf)).toEqual(
        rows.length === 0 ? [['Aucune ligne.']] : rows.map((row) => row.map((cell) => cell.text)),
      );
      for (const row of [headings!, ...body]) expect(within(row, 'w:cantSplit')).toHaveLength(1);
      // Numbers stand to the right, totals are bold.
      for (const row of rows.length === 0 ? [] : body)
        expect(within(row, 'w:tc').map((cell) => within(cell, 'w:jc')[0]?.attributes['w:val'])).toEqual(
          columns.map(({ kind }) => (kind === 'number' ? 'right' : undefined)),
        );
      const bold = body.map((row) => within(row, 'w:b').length > 0);
      expect(bold.filter((is) => is).length).toBe(totals);
      expect(bold.lastIndexOf(false)).toBe(body.length - 1 - totals);
    }
  });

  it('has all texts, lists, captions and notes in their styles', () => {
    const texts = blocks.filter((block) => block.type === 'text').flatMap((block) => passagesOf(block.text));
    const plain = paragraphs.filter((one) => styleOf(one) === undefined).map(said);
    expect(plain.filter((words) => words !== '')).toEqual(
      texts.flatMap((part) => (part.type === 'paragraph' ? [part.lines.join('\n')] : [])),
    );
    expect(styled('ListBullet')).toEqual(texts.flatMap((part) => (part.type === 'list' ? part.items : [])));
    expect(styled('ReportNote').filter((note) => note !== '')).toEqual(tables.flatMap(({ notes }) => notes));
    expect(styled('Caption')).toEqual([
      `Tableau 1\u00a0: ${tables[0]?.title}`,
      `Tableau 2\u00a0: ${tables[1]?.title}`,
      'Carte 1\u00a0: Le réseau',
      'Tableau 3\u00a0: valueOf',
      'Tableau 4\u00a0: Un tableau',
    ]);
  });

  it('has the headings of Word, and contents that lead to each of them', () => {
    expect(styled('Title')).toEqual([odd.title]);
    expect(styled('Subtitle')).toEqual(odd.subtitles);
    const headings = clean.chapters.flatMap(({ title, sections }) => [
      title,
      ...sections.map((one) => one.title),
    ]);
    expect(styled('Heading1', 'Heading2')).toEqual(headings);
    const links = within(document, 'w:hyperlink');
    expect(links.map(said)).toEqual(headings);
    const marks = within(document, 'w:bookmarkStart').map(({ attributes }) => attributes);
    expect(links.map(({ attributes }) => attributes['w:anchor'])).toEqual(marks.map((one) => one['w:name']));
    const numbers = marks.map((one) => one['w:id']);
    expect(new Set(numbers).size).toBe(headings.length);
    expect(within(document, 'w:bookmarkEnd').map(({ attributes }) => attributes['w:id'])).toEqual(numbers);
  });

  it('turns the pages for maps and wide tables, and numbers them', () => {
    const turns = within(document, 'w:pgSz').map(({ attributes }) => attributes['w:orient']);
    expect(turns).toEqual(['portrait', 'portrait', 'landscape', 'portrait']);
    const footer = parts.get('word/footer1.xml')!;
    expect(footer).toMatch(/Page .*PAGE.* sur .*NUMPAGES/);
    expect(said(xmlTree(parts.get('word/header1.xml')!))).toBe(odd.title);
  });

  it('has each map as a vector without letters of a face and as a picture, with words for who does not see it', () => {
    const [about] = within(document, 'wp:docPr');
    expect(about?.attributes).toMatchObject({
      descr: 'Deux opérateurs et une passerelle.',
      title: 'Le réseau',
    });
    const drawing = [...parts].find(([part]) => part.endsWith('.svg'))![1];
    expect(drawing).not.toContain('<text');
    // The frame of the map, and its word as one path.
    expect(drawing.match(/<path/g)!.length).toBeGreaterThan(1);
    const picture = [...parts].find(([part]) => part.endsWith('.png'))![1];
    expect(picture.slice(1, 4)).toBe('PNG');
    const { cx, cy } = within(document, 'wp:extent')[0]!.attributes;
    expect(Number(cx) / Number(cy)).toBeCloseTo(600 / 400, 2);
  });

  it('names nobody, tells no time and says its language', () => {
    const core = xmlTree(parts.get('docProps/core.xml')!);
    expect(
      core.children.map((child) => (typeof child === 'string' ? child : [child.name, wordsOf(child)])),
    ).toEqual([
      ['dc:title', odd.title],
      ['dc:subject', odd.subtitles[0]],
      ['dc:language', 'fr-BE'],
    ]);
    const everything = [...parts].filter(([part]) => !part.endsWith('.png')).map(([, part]) => part);
    expect(everything.join('')).not.toMatch(/Un-named|dcterms:created/);
    expect(within(xmlTree(parts.get('word/styles.xml')!), 'w:lang')[0]?.attributes['w:val']).toBe('fr-BE');
  });

  it('is sound, and the same for the same report', async () => {
    expectSoundPackage(parts);
    expect(await unzipped((await writeOfficeFile(oddReport(), 'docx')).bytes)).toEqual(parts);
  });

  it('speaks English', async () => {
    const english = await unzipped(
      (await writeOfficeFile(report([table({})], { language: 'en' }), 'docx')).bytes,
    );
    const written = xmlTree(english.get('word/document.xml')!);
    expect(within(written, 'w:p').map(said)).toContain('Table 1: Un tableau');
    expect(english.get('word/footer1.xml')).toMatch(/Page .*PAGE.* of .*NUMPAGES/);
    expect(within(xmlTree(english.get('word/styles.xml')!), 'w:lang')[0]?.attributes['w:val']).toBe('en-GB');
  });
});
