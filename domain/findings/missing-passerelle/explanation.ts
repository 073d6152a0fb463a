import { type Block, levelTable, line, naming, type Phrases } from '../explanation.ts';
import { undocumentedLinksLine } from '../links-explanation.ts';
import type { MissingPasserelleFinding } from './evidence.ts';
import type { MissingPasserelleWords } from './words.fr.ts';

/**
 * Explains a finding of M04 (missing passerelle) in blocks of text: why the passerelle could exist (bassin, sectors,
 * levels), and what already joins the two operators. `words` holds the texts of the kind in one language, and the
 * last parameter names elements.
 */
export function explainPair(
  { evidence }: MissingPasserelleFinding,
  words: MissingPasserelleWords,
  phrases: Pick<Phrases, 'language' | 'vocabulary' | 'name' | 'list'>,
): Block[] {
  const { vocabulary, name, list } = phrases;
  const { bassins, bassinBySite, sectorKnown, levels, joinedBy, accessKnown, undocumentedLinks } = evidence;
  const joined = [...joinedBy.passerelles, ...joinedBy.agreements];
  const allowed = list([
    words.bassins(bassins.map(name).join(', '), bassinBySite),
    sectorKnown ? words.sectorKnown : words.sectorUnknown,
    vocabulary.overall[levels.overall],
  ]);
  return [
    line(`${words.everythingAllows} ${allowed}.`),
    levelTable(levels),
    ...(joined.length === 0 ? [line(words.notJoined)] : naming(words.joined, joined)),
    ...(accessKnown ? [] : [line(words.accessUnknown)]),
    ...undocumentedLinksLine('between', undocumentedLinks, phrases),
  ];
}
