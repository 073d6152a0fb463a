import * as fc from 'fast-check';
import { canonical, type NetworkDocument } from '../../domain/model/network.ts';
import { randomNetwork } from './random-network.ts';

/** Texts that a format gets wrong: quotes, ends of lines, markup, formulas, control characters, other scripts. */
export const ODD_TEXTS: readonly string[] = [
  "L'Escale « d’essai »",
  '"entre guillemets" ; et point-virgule',
  'deux\nlignes',
  'retour\r\nchariot\rseul',
  '\ttabulation\t',
  ']]> <b>gras</b> & Cie &amp; <!-- --> <![CDATA[',
  '=1+1',
  '+32 2 123 45 67',
  '-4',
  '@SUM(A1)',
  "'=déjà neutralisé",
  "''=deux fois",
  "'apostrophe",
  'fin avec \\',
  "\\u0041 \\n \\t \\' $x {y} `z`",
  '// commentaire ; /* autre */',
  'commande\u0000nulle\u0001\u001b[31m\u007f\u0085',
  'ligne\u2028séparée\u2029',
  'école œuvre àéîœ€ Ǆ',
  '😀 👩‍👩‍👧 ‮renversé',
  '  espaces  ',
  '0123',
  '1e5',
  '2025-01-31',
  'oui',
  'a | b ; c, d',
  '_x000D_ _x0041_',
  // What every JavaScript object has: a writer or a reader that keeps texts in one takes it for its own.
  'valueOf',
  '__proto__',
  'constructor',
  ' ',
];

const oddText = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...ODD_TEXTS) },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }) },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 30, unit: 'binary' }) },
);

/** A random network whose names and notes are odd texts. */
export const oddNetwork: fc.Arbitrary<NetworkDocument> = fc
  .tuple(randomNetwork, fc.array(oddText, { minLength: 8, maxLength: 40 }))
  .map(([document, texts]) => withTexts(document, texts));

/** The same network with these texts as names, notes, and whatever else is free text, in turn. */
export function withTexts(document: NetworkDocument, texts: readonly string[]): NetworkDocument {
  let next = 0;
  const text = (): string => {
    next += 1;
    return texts[next % texts.length] ?? 'x';
  };
  const named = <T extends object>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, name: text() }));
  const noted = <T extends object>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, note: text() }));
  const network = canonical({
    ...document,
    name: text(),
    description: text(),
    communes: named(document.communes),
    bassins: named(document.bassins),
    operators: noted(named(document.operators)).map((item) => ({ ...item, aliases: [text(), text()] })),
    filieres: noted(named(document.filieres)),
    outlets: named(document.outlets),
    agreements: named(document.agreements).map((item) => ({ ...item, object: text() })),
    passerelles: noted(document.passerelles).map((item) => ({ ...item, restsOn: text() })),
    obstacles: named(document.obstacles),
    mitigations: named(document.mitigations),
  });
  // Without the fields that are there but undefined: a store and a file know absent ones only.
  return JSON.parse(JSON.stringify(network)) as NetworkDocument;
}
