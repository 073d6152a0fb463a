import type { BlockingItem } from '../../analysis/blocking/blocking-item.ts';
import {
  type Block,
  elements,
  fullElement,
  group,
  type Line,
  line,
  list,
  type Phrases,
  quiet,
  separated,
} from '../explanation.ts';
import { undocumentedLinksLine } from '../links-explanation.ts';
import type { NoPathwayFinding } from './evidence.ts';
import type { NoPathwayWords } from './words.fr.ts';

/**
 * Explains a finding of M14 (no pathway) in blocks of text: what keeps the audience from the target, and what would
 * open a pathway. `words` holds the texts of the kind in one language; `phrases` names elements.
 */
export function explainNoPathway(
  {
    evidence: { blockingSets, opened, exhaustive, candidates, toCheck, undocumentedLinks },
  }: NoPathwayFinding,
  words: NoPathwayWords,
  phrases: Phrases,
): Block[] {
  const blocks: Block[] = [];
  if (blockingSets === null && toCheck === null) blocks.push(line(words.noChain));
  if (blockingSets !== null) {
    blocks.push(line(words.sets(blockingSets.length)));
    for (const [index, items] of blockingSets.entries()) {
      const or = index === 0 ? [] : [line(words.or)];
      const set = list(items.map((item) => itemLine(item, words, phrases)));
      blocks.push(group(...or, set, ...openedWay(opened[index], words)));
    }
  }
  if (!exhaustive) blocks.push(line(words.more));
  if (toCheck !== null) {
    const { months, filieres } = toCheck;
    blocks.push(line(words.toCheck(months), ' ', ...elements(filieres, fullElement)));
    blocks.push({ kind: 'checklist', items: toCheck.toCheck });
  }
  if (candidates.length > 0)
    blocks.push(group(line(words.candidates), { kind: 'missing', pairs: candidates }));
  blocks.push(...undocumentedLinksLine('known', undocumentedLinks, phrases));
  return blocks;
}

/** The pathway that lifting a whole blocking set opens, as one line of filières. */
function openedWay(
  way: NoPathwayFinding['evidence']['opened'][number] | undefined,
  words: NoPathwayWords,
): Block[] {
  if (way === undefined) return [];
  const ids = way.outlet === null ? way.filieres : [...way.filieres, way.outlet];
  return [line(words.opens, ' ', ...separated(ids.map(fullElement), ' → '))];
}

export function itemLine(item: BlockingItem, words: NoPathwayWords, phrases: Phrases): Line {
  const negotiable = item.negotiable ? words.negotiable : words.notNegotiable;
  return [`${itemText(item, words, phrases)} `, quiet(`(${negotiable})`)];
}

function itemText(
  { kind, element, obstacle, dimension, state, limit }: BlockingItem,
  { item }: NoPathwayWords,
  { vocabulary, name, fullName, level, list: listed, concerned }: Phrases,
): string {
  const where = fullName(element);
  if (kind === 'OBSTACLE') {
    const id = obstacle ?? '';
    return item.OBSTACLE(name(id), listed([where, concerned(id)]));
  }
  if (kind !== 'GAP' && kind !== 'OVER') return item[kind](where);
  const said = (value: number | null): string =>
    value === null || dimension === null ? vocabulary.notDocumented : level(dimension, value);
  // Who reads another language is no non-reader.
  const brought = dimension === 'written' && state === 0 ? item.nothing : said(state);
  return item[kind](dimension === null ? '' : vocabulary.dimension[dimension], brought, said(limit), where);
}
