import type {
  Report,
  ReportBlock,
  ReportCell,
  ReportColumn,
  ReportMap,
  ReportTable,
  ReportText,
} from '../../domain/report/report.ts';

/** Reports made by hand, for what writes them into files. */

export const word = (text: string): ReportCell => ({ text });
export const whole = (value: number): ReportCell => ({
  text: value.toLocaleString('fr-BE').replace(/[\s\u00a0.]/g, '\u202f'),
  value,
});
export const textColumn = (label: string, weight = 3): ReportColumn => ({ label, kind: 'text', weight });
export const numberColumn = (label: string): ReportColumn => ({ label, kind: 'number', weight: 1 });
export const dayColumn = (label: string): ReportColumn => ({ label, kind: 'day', weight: 1.2 });

export const text = (words: string): ReportText => ({
  type: 'text',
  key: null,
  generated: words,
  text: words,
});

export const table = (given: Partial<ReportTable>): ReportTable => ({
  type: 'table',
  id: 'all.table',
  title: 'Un tableau',
  columns: [textColumn('Nom'), numberColumn('Nombre')],
  rows: [],
  totals: 0,
  notes: [],
  ...given,
});

export const map = (given: Partial<ReportMap> = {}): ReportMap => ({
  type: 'map',
  id: 'all.map',
  title: 'Le réseau',
  alt: 'Deux opérateurs et une passerelle.',
  at: '2025-12-31',
  svg: SMALL_MAP,
  ...given,
});

/** A drawing with words in the face of the page. */
export const SMALL_MAP = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400" viewBox="0 0 600 400" font-family="&quot;Atkinson Hyperlegible Next&quot;, sans-serif"><rect x="20" y="20" width="200" height="60" fill="#eaf0f5" stroke="#5f7485"/><text x="30" y="55" font-size="16">L’Escale — Łódź</text></svg>`;

export const report = (blocks: readonly ReportBlock[], given: Partial<Report> = {}): Report => ({
  title: 'Rapport d’activité 2025',
  subtitles: ['Bassin de la Haute-Sylve', 'Du 1er janvier au 31 décembre 2025'],
  language: 'fr',
  period: { from: '2025-01-01', to: '2025-12-31' },
  days: { first: '2024-12-31', last: '2025-12-31' },
  chapters: [
    {
      id: 'all',
      title: 'Tout le réseau',
      sections: [{ id: 'all.one', title: 'Rubrique', blocks: [...blocks] }],
    },
  ],
  masked: { masked: 2, of: 9 },
  ...given,
});

/** What is hard to write: markup, small counts, odd signs, nothing, negative numbers and long words. */
export const ODD_TEXTS: readonly string[] = [
  '<b>gras</b> & "guillemets" </w:t>',
  '<5',
  '=HYPERLINK("http://exemple")',
  '-5',
  '@SOMME(A1)',
  '_x000D_ et _x0041_',
  'valueOf',
  '{page} {bullets-0} $x {{y}}',
  '👩‍🏫 🇧🇪 é̀ Łódź → ✓',
  'un;deux"trois\nquatre\tcinq',
  '  au bord  ',
  'noir\u0000\u0001\u000b\u001f blanc\u007f\u0085\ufffe',
  '\ud83d seul',
  'مرحبا',
  'x'.repeat(300),
];

const oddTable = table({
  id: 'all.odd',
  title: 'Ce qui est : difficile / à [écrire] ? *',
  columns: [
    textColumn('Texte <b>'),
    numberColumn('Nombre d’apprenants'),
    dayColumn('Jour'),
    textColumn('Reste'),
  ],
  rows: [
    ...ODD_TEXTS.map((odd, at) => [
      word(odd),
      [
        whole(1234567),
        word('masqué'),
        { text: '+3', value: 3 },
        { text: '−1\u202f204,50', value: -1204.5 },
        whole(0),
      ][at % 5]!,
      [
        { text: '31 déc. 2025', value: '2025-12-31' },
        word('—'),
        { text: '1er janv. 1850', value: '1850-01-01' },
      ][at % 3]!,
      word(odd),
    ]),
    [word('Total'), whole(12), word(''), word('')],
  ],
  totals: 1,
  notes: ['« Masqué » : un petit nombre <5.', '=1+1', 'Une phrase. '.repeat(40).trim()],
});

/** Two chapters with all kinds of blocks: wide and empty tables, lists, maps, and odd texts everywhere. */
export const oddReport = (language: Report['language'] = 'fr', svg: string = SMALL_MAP): Report => {
  const many = Array.from({ length: 14 }, (_, at) => numberColumn(`Indicateur numéro ${at + 1}`));
  return report([], {
    language,
    chapters: [
      {
        id: 'all',
        title: 'Tout le réseau <wallon> & bruxellois',
        sections: [
          {
            id: 'all.texts',
            title: 'Les textes',
            blocks: [
              text('Un paragraphe.\nSa suite.\n\nUn autre :\n- premier point\n- second point <5\n\nLa fin.'),
              oddTable,
              text(ODD_TEXTS.join('\n\n')),
            ],
          },
          {
            id: 'all.wide',
            title: 'Un tableau large',
            blocks: [
              text('Ce que dit le tableau.'),
              table({
                id: 'all.wide.table',
                title: 'Les quatorze indicateurs de chaque Régionale du réseau, un par un, dans leur ordre',
                columns: [textColumn('Régionale', 4), ...many],
                rows: Array.from({ length: 40 }, (_, row) => [
                  word(`Régionale ${row + 1}`),
                  ...many.map((_column, at) => whole(row * 1000 + at)),
                ]),
                totals: 2,
              }),
            ],
          },
        ],
      },
      {
        id: 'second',
        title: 'Haute-Sylve',
        sections: [
          { id: 'second.map', title: 'La carte', blocks: [map({ svg }), text('Ce que montre la carte.')] },
          {
            id: 'second.empty',
            title: 'Rien',
            blocks: [
              table({ id: 'second.empty.table', title: 'valueOf', notes: ['Personne n’a répondu.'] }),
              table({}),
            ],
          },
        ],
      },
    ],
  });
};
