import type { CarriedSeal } from '../../../domain/carried/seal.ts';
import { fill } from '../../../domain/messages/fill.ts';
import { SHEET_WORDS } from '../../../domain/messages/sheet-words.ts';
import { ENTITY_LISTS, type EntityList, type NetworkDocument } from '../../../domain/model/network.ts';
import { OPERATOR_TYPES } from '../../../domain/model/operator-types.ts';
import type { FlowKind } from '../../../domain/model/vocabulary.ts';
import { type ExportFormat, FORMATS } from '../../../domain/transfer/export-formats.ts';
import { slug } from '../../../domain/transfer/fold.ts';
import { isPart } from '../../../domain/transfer/perimeter.ts';
import { failure, unknownElement } from '../../errors.ts';
import { operatorXlsx } from './operator-xlsx.ts';
import { partnerSheetFile } from './partner-sheet-file.ts';
import { exportWords, type TakenOut, type TakingOut, takeOut } from './taken-out.ts';
import { WRITERS } from './writers.ts';

interface FileAsked extends TakingOut {
  readonly format: ExportFormat;
  /** The list, for a format that holds one. */
  readonly list?: EntityList | undefined;
  /** Only the sheet that this operator gets to verify. */
  readonly operator?: string | undefined;
  /** The sheet on which this operator writes whom it referred in a quarter, such as 2025-Q3. */
  readonly quarter?: string | undefined;
  readonly kind?: FlowKind | undefined;
}

export interface ExportedFile {
  /** Suggested name of the file, from the network, the list, the day and the filters. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** Fingerprint of the bytes, for a file that people compare with what they were told. */
  readonly sha256?: string;
  /** By what the carried file is known again that this is, or that is in it. */
  readonly seal?: CarriedSeal;
}

/**
 * Exports a network, or the part of it that `asked` describes, as a file in one of the formats. Returns the bytes
 * with file name and type. Throws the failures `list-missing`, `list-not-wanted`, `operator-sheet-alone`,
 * `partner-sheet-alone` and `unknown-element`.
 */
export async function exportFile(network: NetworkDocument, asked: FileAsked): Promise<ExportedFile> {
  const { format, list, operator, quarter, kind, ...taking } = asked;
  if (quarter !== undefined || kind !== undefined) return partnerFile(network, asked);
  const { holdsOneList = false, mediaType } = FORMATS[format];
  if (holdsOneList && list === undefined) throw failure('list-missing', { lists: ENTITY_LISTS.join(', ') });
  if (!holdsOneList && list !== undefined) throw failure('list-not-wanted', { format });
  if (operator !== undefined) return operatorFile(network, operator, asked);
  refuseUnknownFilter(network, asked);
  const taken = takeOut(network, taking);
  const written = await WRITERS[format](taken, list);
  return {
    name: nameOf(taken, format, list),
    mediaType,
    bytes: typeof written === 'string' ? new TextEncoder().encode(written) : written,
  };
}

/** The sheet of an operator always contains all its filières, so filters are refused. */
async function operatorFile(
  network: NetworkDocument,
  operator: string,
  { format, language, at, day, complete = false, ...asked }: FileAsked,
): Promise<ExportedFile> {
  const filter = isPart(asked) || complete;
  if (format !== 'xlsx' || filter) throw failure('operator-sheet-alone', { operator });
  const made = await operatorXlsx(network, { operator, at: at ?? day, language });
  return { ...made, mediaType: FORMATS.xlsx.mediaType };
}

/** The sheet of a quarter always has all partners of its operator, so filters are refused. */
async function partnerFile(
  network: NetworkDocument,
  {
    format,
    list,
    operator,
    quarter,
    kind = 'ORIENTATION',
    language,
    at,
    complete = false,
    ...asked
  }: FileAsked,
): Promise<ExportedFile> {
  const isAlone = list === undefined && at === undefined && !complete && !isPart(asked);
  if (operator === undefined || quarter === undefined || !isAlone || (format !== 'xlsx' && format !== 'csv'))
    throw failure('partner-sheet-alone');
  return partnerSheetFile(network, { format, operator, quarter, kind, language });
}

/**
 * Throws the failure `unknown-element` for a filter with a value that the network does not have. It is a typing error,
 * which an empty file would hide.
 */
export function refuseUnknownFilter(
  network: NetworkDocument,
  { bassin, type, sector }: Pick<FileAsked, 'bassin' | 'type' | 'sector'>,
): void {
  const known = {
    bassin: new Set(network.bassins.map(({ id }) => id)),
    type: new Set([...OPERATOR_TYPES, ...network.operatorTypes].map(({ id }) => id)),
    sector: new Set(network.filieres.flatMap((filiere) => filiere.sector ?? [])),
  };
  const asked = { bassin, type, sector };
  for (const parameter of ['bassin', 'type', 'sector'] as const)
    for (const value of asked[parameter] ?? [])
      if (!known[parameter].has(value)) throw unknownElement(parameter, value);
}

function nameOf(taken: TakenOut, format: ExportFormat, list: EntityList | undefined): string {
  const { document, asked, language, complete, day, counts } = taken;
  const words = exportWords(language);
  const isCut = isPart(asked);
  const parts = [
    slug(document.name) || 'passerelles',
    ...(list === undefined ? [] : [slug(SHEET_WORDS[language].fields.lists[list].many)]),
    asked.at ?? day,
    ...(isCut ? [words.part] : []),
    // A CSV has no place for notes, so its name says that it is a part.
    ...(list !== undefined && (isCut || asked.at !== undefined) ? [fill(words.partCount, counts[list])] : []),
    ...(complete ? [words.complete] : []),
  ];
  return `${parts.join('-')}.${FORMATS[format].extension}`;
}
