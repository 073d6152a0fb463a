import { openNetwork } from '../../domain/answers/open-network.ts';
import type { Report, ReportBlock, ReportTable } from '../../domain/report/report.ts';
import { mapPicture } from '../../server/analysis/map-picture.ts';
import { hauteSylve } from './haute-sylve.ts';

/** Reports made by hand, to be laid out on paper. */

/** A report with one chapter a list of blocks, each in a section of its own. */
export const reportOf = (
  chapters: readonly (readonly ReportBlock[])[],
  given: Partial<Report> = {},
): Report => ({
  title: 'Rapport annuel 2025',
  subtitles: ['Bassin de la Haute-Sylve', 'Du 1er janvier au 31 décembre 2025'],
  language: 'fr',
  period: { from: '2025-01-01', to: '2025-12-31' },
  days: { first: '2024-12-31', last: '2025-12-31' },
  chapters: chapters.map((blocks, number) => ({
    id: `c${number}`,
    title: `Chapitre ${number + 1}`,
    sections: blocks.map((block, index) => ({
      id: `c${number}s${index}`,
      title: `Section ${number + 1}.${index + 1}`,
      blocks: [block],
    })),
  })),
  masked: { masked: 0, of: 0 },
  ...given,
});

export const textBlock = (text: string): ReportBlock => ({ type: 'text', key: null, generated: text, text });

/** A table whose columns are of words, but for those that `numbers` counts from the end. */
export const tableBlock = (
  labels: readonly string[],
  rows: readonly (readonly string[])[],
  { numbers = 0, ...given }: Partial<ReportTable> & { readonly numbers?: number } = {},
): ReportTable => ({
  ...{ type: 'table', id: 'table', title: 'Un tableau', totals: 0, notes: [] },
  columns: labels.map((label, index) =>
    index < labels.length - numbers
      ? { label, kind: 'text', weight: 3 }
      : { label, kind: 'number', weight: 1 },
  ),
  rows: rows.map((row) => row.map((text) => ({ text }))),
  ...given,
});

export const mapBlock = (svg: string): ReportBlock => ({
  ...{ type: 'map', id: 'map', title: 'Le réseau au 31 décembre 2025', at: '2025-12-31', svg },
  alt: 'Carte du réseau : les filières par étape, et les passerelles entre elles.',
});

/** Text that would be read as something else in a template, in a drawing, in a spreadsheet or in a page. */
export const MARKUP = [
  '#let x = 5; #panic("lu comme du code")',
  '= Pas un titre, <5 personnes, @source, $x^2$ et \\',
  '*gras* _souligné_ `code` // commentaire /* autre */',
  '<script>alert(1)</script> &amp; </text> ]] {{x}} %y% "guillemets"',
];

/** Signs of other alphabets and of none, some of which no typeface has. */
export const ODD_SIGNS = [
  'Łódź, Şişli, Győr, Ťažký, ĳ, ŵ',
  'Αθήνα, София, عربي, → ✓ ☐ ≤ ½ ①',
  'e\u0301 composé, fin\u00adale, sans\u200bespace, no\u2011break',
  '中文, ትግርኛ, 🦤 👩‍🏫 🇧🇪',
  '\u202eà l’envers, \ufeffmarque, \u0007cloche, \ud800moitié, \ue000privé, \uffffrien',
];

/** The map of the sample as people download it. */
export const sampleMap = (): string => {
  const network = openNetwork(hauteSylve(), 1, 'embedded');
  const { bytes } = mapPicture(network, { language: 'fr' }, '2026-01-15', () => false);
  return new TextDecoder().decode(bytes);
};
