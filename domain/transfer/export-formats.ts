import type { Language } from '../messages/codes.ts';

/** An export format, as the API, the command line and the page offer it. */
interface FormatDescription {
  /** End of the file's name, without its dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Its name on the export screen, and what it is for. */
  readonly words: Readonly<Record<Language, { readonly name: string; readonly use: string }>>;
  /** A file contains one list of elements, which the request must name. */
  readonly holdsOneList?: true;
  /** A spreadsheet program opens it; the page offers these formats first. */
  readonly isSpreadsheet?: true;
  /** A terminal cannot show it. */
  readonly isBinary?: true;
  /** A file contains nodes and edges only. The export screen says what is left out. */
  readonly isGraph?: true;
}

/** All formats, in the order of the API. `server/transfer/write/writers.ts` has the writer of each. */
const formats = {
  json: {
    extension: 'json',
    mediaType: 'application/json',
    words: {
      fr: {
        name: 'Document (JSON)',
        use: 'Pour un autre Passerelles ou un programme : tous les champs de ce qui est choisi.',
      },
      en: {
        name: 'Document (JSON)',
        use: 'For another Passerelles or a program: every field of what is chosen.',
      },
    },
  },
  xlsx: {
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    isSpreadsheet: true,
    isBinary: true,
    words: {
      fr: {
        name: 'Classeur (XLSX)',
        use: 'Pour lire et corriger dans un tableur : une feuille par liste. Corrigé, il se réimporte.',
      },
      en: {
        name: 'Workbook (XLSX)',
        use: 'To read and correct in a spreadsheet: one sheet per list. Corrected, it can be imported again.',
      },
    },
  },
  csv: {
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8',
    isSpreadsheet: true,
    holdsOneList: true,
    words: {
      fr: {
        name: 'Tableau (CSV)',
        use: 'Pour reprendre une seule liste dans un tableur ou un autre programme.',
      },
      en: { name: 'Table (CSV)', use: 'To take one list into a spreadsheet or another program.' },
    },
  },
  graphml: {
    extension: 'graphml',
    mediaType: 'application/graphml+xml',
    isGraph: true,
    words: {
      fr: {
        name: 'Graphe (GraphML)',
        use: 'Pour dessiner ou analyser le réseau dans yEd, Gephi, networkx ou igraph.',
      },
      en: {
        name: 'Graph (GraphML)',
        use: 'To draw or analyse the network in yEd, Gephi, networkx or igraph.',
      },
    },
  },
  gexf: {
    extension: 'gexf',
    mediaType: 'application/gexf+xml',
    isGraph: true,
    words: {
      fr: {
        name: 'Graphe (GEXF)',
        use: 'Pour dessiner le réseau dans Gephi, avec les attributs de chaque lien.',
      },
      en: { name: 'Graph (GEXF)', use: 'To draw the network in Gephi, with the attributes of each link.' },
    },
  },
  cypher: {
    extension: 'cypher',
    mediaType: 'text/plain; charset=utf-8',
    words: {
      fr: { name: 'Script Cypher', use: 'Pour mettre le réseau dans une autre base Neo4j, vide.' },
      en: { name: 'Cypher script', use: 'To put the network into another Neo4j database, an empty one.' },
    },
  },
  hsds: {
    extension: 'hsds.json',
    mediaType: 'application/json',
    words: {
      fr: {
        name: 'Annuaire de services (HSDS 3)',
        use: 'Pour un répertoire social qui échange les services dans le format Open Referral.',
      },
      en: {
        name: 'Directory of services (HSDS 3)',
        use: 'For a social directory that exchanges services in the format of Open Referral.',
      },
    },
  },
} as const satisfies Readonly<Record<string, FormatDescription>>;

export type ExportFormat = keyof typeof formats;
export const FORMATS: Readonly<Record<ExportFormat, FormatDescription>> = formats;
export const EXPORT_FORMATS = Object.keys(formats) as ExportFormat[];

/** The media types of all formats, without their parameters. */
export const EXPORT_MEDIA_TYPES: readonly string[] = [
  ...new Set(EXPORT_FORMATS.map((format) => FORMATS[format].mediaType.replace(/;.*$/, ''))),
];

/** Returns the export format that belongs to a file name, by its extension; undefined for other extensions. */
export function formatOf(path: string): ExportFormat | undefined {
  const lower = path.toLowerCase();
  const fits = EXPORT_FORMATS.filter((format) => lower.endsWith(`.${FORMATS[format].extension}`));
  // The longest extension wins: `x.hsds.json` also ends with `.json`.
  return fits.sort((a, b) => FORMATS[b].extension.length - FORMATS[a].extension.length)[0];
}
