import { STAGES } from '../../model/vocabulary.ts';
import { type Block, element, elements, fullElement, line, type Piece } from '../explanation.ts';
import { inOrder } from '../finding-list.ts';
import type { FindingKind } from '../kind.ts';
import { BlankAreaFinding } from './evidence.ts';
import { blankAreas, cellsOf } from './rule.ts';
import { en } from './words.en.ts';
import { type BlankAreaWords, fr } from './words.fr.ts';

/** The kind M17: no offer at a stage and sector in an area. */
export const blankArea: FindingKind<BlankAreaFinding, BlankAreaWords> = {
  code: 'M17',
  schema: BlankAreaFinding,
  find: inOrder(blankAreas),
  needs: 'NEEDS_CELLS',
  isFoundBy: (elements, { cells }) => cells.includes(['M17', ...elements].join(':')),
  questionFor: (elements) => ({ cells: cellsOf(elements) }),
  whatIf: 'untouched',
  section: { group: 'network', place: 9 },
  // The sector may have the id of an outlet, but it is not an element of the network.
  elementsOf: ({ elements }) => [elements[0]],
  /** An area and what is offered there have no levels or conditions; a code may look like the id of a filière. */
  judgedElements: () => [],
  title: ([area = '', code = '', offer = ''], _, { vocabulary, name, sector }) => {
    const stage = STAGES.find((known) => known === code);
    return `${name(area)} — ${stage === undefined ? code : vocabulary.stage[stage]}, ${sector(offer)}`;
  },
  // What is not known only informs: a finding that someone rejected stays rejected when more of it is said.
  judgedOn: () => [{}],
  explain: ({ elements: [area, stage, offer], evidence }, words, { vocabulary, name, sector }) => [
    line(words.noSite(vocabulary.stage[stage], sector(offer), name(area))),
    ...asking(words.withoutSector, evidence.withoutSector, words, fullElement),
    ...asking(words.withoutSite, evidence.withoutSite, words, fullElement),
    ...asking(words.presumed, evidence.presumed, words, fullElement),
    ...asking(words.silentOperators, evidence.silentOperators, words, element),
  ],
  words: { fr, en },
};

/** A line that counts what may fill the cell and names the first of it; none when there is nothing. */
function asking(
  counted: (count: number) => string,
  { count, first }: BlankAreaFinding['evidence']['silentOperators'],
  { more }: BlankAreaWords,
  named: (id: string) => Piece,
): Block[] {
  if (count === 0) return [];
  const rest = count - first.length;
  return [line(`${counted(count)} `, ...elements(first, named), rest === 0 ? '.' : ` ${more(rest)}.`)];
}
