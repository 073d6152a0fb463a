import {
  type Block,
  element,
  fullElement,
  group,
  type Line,
  levelTable,
  line,
  list,
  type Phrases,
  quiet,
  strong,
} from '../explanation.ts';
import type { BlockedFinding } from './evidence.ts';
import type { BlockedWords } from './words.fr.ts';

/**
 * Explains a finding of M09 (blocked passage) in blocks of text: what blocks each passerelle of the pair, and which
 * mitigations (measures) could lift it. `words` holds the texts of the kind in one language, and the last parameter
 * names elements.
 */
export function explainBlocked(
  { evidence: { passerelles, mitigations, admission } }: BlockedFinding,
  words: BlockedWords,
  { name, concerned }: Phrases,
): Block[] {
  return [
    line(words.passerelles),
    ...passerelles.map(({ id, levels, obstacles }) => {
      const reasons = obstacles.map(({ obstacle, on, verdict }): Line => {
        const who = quiet(`(${concerned(obstacle)})`);
        return [`${name(obstacle)} (`, fullElement(on), ') – ', strong(words.verdict[verdict]), ' ', who];
      });
      return group(
        line(element(id)),
        list(reasons.length === 0 ? [[words.byLevels]] : reasons),
        levelTable(levels),
      );
    }),
    ...(admission.includes('UNKNOWN') ? [line(words.admissionUnknown)] : []),
    line(mitigations.length === 0 ? words.noMitigation : words.mitigations(mitigations.map(name).join(', '))),
  ];
}
