import type { EntityList } from '../../../domain/model/network.ts';
import type { ExportFormat } from '../../../domain/transfer/export-formats.ts';
import { csv } from './csv.ts';
import { cypherScript } from './cypher-script.ts';
import { gexf } from './gexf.ts';
import { graphModel } from './graph-model.ts';
import { graphml } from './graphml.ts';
import { hsds } from './hsds.ts';
import { json } from './json.ts';
import { notesOf } from './notes.ts';
import { exportWords, type TakenOut } from './taken-out.ts';
import { xlsx } from './xlsx.ts';

/** Writes the content of a file. `list` is given for the formats that contain one list. */
type Writer = (taken: TakenOut, list?: EntityList) => string | Promise<Uint8Array>;

/** The writer of each format. `domain/transfer/export-formats.ts` has its name, media type and words. */
export const WRITERS: Readonly<Record<ExportFormat, Writer>> = {
  json,
  xlsx,
  csv: (taken, list) => (list === undefined ? '' : csv(taken, list)),
  graphml: (taken) => graphml(graphModel(taken.document), graphNote(taken)),
  gexf: (taken) => gexf(graphModel(taken.document), { title: taken.document.name, note: graphNote(taken) }),
  cypher: (taken) =>
    cypherScript(taken.document, [...notesOf(taken), exportWords(taken.language).notes.script]),
  hsds,
};

function graphNote(taken: TakenOut): string {
  const { notes } = exportWords(taken.language);
  return [...notesOf(taken), notes.graph, notes.xml].join('\n');
}
