import { addTo } from '../model/grouping.ts';
import { placeKey } from './place-key.ts';
import { readTable } from './read-table.ts';
import { BRABANT_WALLON } from './table/brabant-wallon.ts';
import { BRUXELLES } from './table/bruxelles.ts';
import { FORMER_NAMES, FORMER_NIS, PRESUMED_BASSIN } from './table/former.ts';
import { GERMAN_SPEAKING } from './table/german-speaking.ts';
import { HAINAUT_CENTRE } from './table/hainaut-centre.ts';
import { HAINAUT_SUD } from './table/hainaut-sud.ts';
import { HUY_WAREMME } from './table/huy-waremme.ts';
import { LIEGE } from './table/liege.ts';
import { LUXEMBOURG } from './table/luxembourg.ts';
import { NAMUR } from './table/namur.ts';
import { VERVIERS } from './table/verviers.ts';
import { WALLONIE_PICARDE } from './table/wallonie-picarde.ts';

/** The communes and localities of Wallonia and Brussels, with their basins: the table and its indexes. */

/** A commune of Wallonia or Brussels. */
export interface KnownCommune {
  readonly nis: string;
  readonly name: string;
  /** Its names in other languages. */
  readonly otherNames: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
  /** Postal codes, each with the localities that it serves in the commune. */
  readonly localities: ReadonlyMap<string, readonly string[]>;
  /** Name of its basin of training and employment; undefined in the German-speaking communes. */
  readonly bassin: string | undefined;
  /** Whether its basin is only presumed. */
  readonly isBassinPresumed: boolean;
}

const TABLES: readonly (readonly [bassin: string | undefined, text: string])[] = [
  ['Brabant wallon', BRABANT_WALLON],
  ['Bruxelles', BRUXELLES],
  ['Hainaut-Centre', HAINAUT_CENTRE],
  ['Hainaut Sud', HAINAUT_SUD],
  ['Huy-Waremme', HUY_WAREMME],
  ['Liège', LIEGE],
  ['Luxembourg', LUXEMBOURG],
  ['Namur', NAMUR],
  ['Verviers', VERVIERS],
  ['Wallonie picarde', WALLONIE_PICARDE],
  [undefined, GERMAN_SPEAKING],
];

/** All communes of the table, in the order of their NIS codes. */
export const COMMUNES: readonly KnownCommune[] = TABLES.flatMap(([bassin, text]) =>
  readTable(text).map((line) => ({ ...line, bassin, isBassinPresumed: PRESUMED_BASSIN.has(line.nis) })),
).sort((a, b) => Number(a.nis) - Number(b.nis));

/** Names of the ten basins of training and employment. */
export const BASSINS: readonly string[] = TABLES.flatMap(([bassin]) => bassin ?? []);

/** What a name of the table is to the commune that it leads to. */
export type NameKind = 'NAME' | 'OTHER_NAME' | 'FORMER_NAME' | 'LOCALITY';

/** A commune that a name leads to. */
export interface NameHit {
  readonly commune: KnownCommune;
  readonly kind: NameKind;
  /** The locality of that name, if it is one. */
  readonly locality: string | undefined;
  /** Whether the name lacks the bracket that tells it from its namesakes: "Mons" for "Mons (Grâce-Hollogne)". */
  readonly isShort: boolean;
  /** Postal codes under which the place has that name. */
  readonly postalCodes: readonly string[];
}

const byNis = new Map(COMMUNES.map((commune) => [commune.nis, commune]));
const byPostalCode = new Map<string, KnownCommune[]>();
const byName = new Map<string, NameHit[]>();
for (const commune of COMMUNES) indexCommune(commune);
for (const [name, nis] of Object.entries(FORMER_NAMES))
  addName(name, byNis.get(nis)!, 'FORMER_NAME', [...byNis.get(nis)!.localities.keys()]);

function indexCommune(commune: KnownCommune): void {
  const codes = [...commune.localities.keys()];
  addName(commune.name, commune, 'NAME', codes);
  for (const name of commune.otherNames) addName(name, commune, 'OTHER_NAME', codes);
  for (const [code, localities] of commune.localities) {
    addTo(byPostalCode, code, commune);
    for (const locality of localities) {
      addName(locality, commune, 'LOCALITY', [code]);
      const short = locality.replace(/ \(.*\)$/, '');
      if (short !== locality) addName(short, commune, 'LOCALITY', [code], true);
    }
  }
}

/** Adds a name of a commune. A name that it has already keeps its first kind and gets the further postal codes. */
function addName(
  name: string,
  commune: KnownCommune,
  kind: NameKind,
  postalCodes: readonly string[],
  isShort = false,
): void {
  const key = placeKey(name);
  const hits = byName.get(key) ?? [];
  const at = hits.findIndex((hit) => hit.commune === commune);
  const known = hits[at];
  const locality = kind === 'LOCALITY' ? name : undefined;
  if (known === undefined) hits.push({ commune, kind, locality, postalCodes, isShort });
  else if (known.kind === 'LOCALITY' && kind === 'LOCALITY')
    hits[at] = {
      ...known,
      isShort: known.isShort && isShort,
      postalCodes: [...new Set([...known.postalCodes, ...postalCodes])],
    };
  byName.set(key, hits);
}

/** Returns the commune with a NIS code, which may be a former one; undefined when the table has none. */
export const communeOfNis = (nis: string): KnownCommune | undefined => byNis.get(FORMER_NIS[nis] ?? nis);

/** Whether a NIS code is one that a merger or a new number has ended. */
export const isFormerNis = (nis: string): boolean => FORMER_NIS[nis] !== undefined;

/** Returns the communes in which a postal code is used. */
export const communesOfPostalCode = (code: string): readonly KnownCommune[] => byPostalCode.get(code) ?? [];

/** Returns all communes that a name leads to, in any spelling. The name must be that of a place and nothing else. */
export const communesNamed = (name: string): readonly NameHit[] => byName.get(placeKey(name)) ?? [];

/** Returns all names of the table as keys, each with the NIS code of a commune that it leads to. */
export function* placeNames(): Generator<readonly [key: string, nis: string]> {
  for (const [key, hits] of byName) for (const { commune } of hits) yield [key, commune.nis];
}
