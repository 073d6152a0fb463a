import { levelLabel } from '../messages/level-label.ts';
import type { EntryConditions, LevelCondition } from '../model/conditions.ts';
import { DIMENSIONS, type Dimension } from '../model/vocabulary.ts';
import type { OperatorWords } from './words.ts';

type Words = Pick<OperatorWords, 'vocabulary' | 'audienceCodes'> & {
  readonly t: Pick<OperatorWords['t'], 'panel'>;
};

/**
 * Who may enter a filière: the levels by dimension (oral, written…), then age, status, group, commune and papers, each with
 * its label; without a text where nothing is asked.
 */
export function entryFacts(
  entry: EntryConditions,
  words: Words,
  name: (id: string) => string,
): readonly (readonly [label: string, text: string | undefined])[] {
  const { t, vocabulary, audienceCodes } = words;
  const levels = DIMENSIONS.map((dimension) => {
    const condition = entry[dimension];
    const text =
      condition === undefined ? vocabulary.notDocumented : conditionText(words, dimension, condition);
    return [vocabulary.dimension[dimension], text] as const;
  });
  return [
    ...levels,
    [t.panel.age, ageText(words, entry)],
    [t.panel.statuses, wordsOf(entry.statuses, audienceCodes.statuses)],
    [t.panel.groups, wordsOf(entry.groups, audienceCodes.groups)],
    [t.panel.communes, entry.communes?.map(name).join(', ')],
    [t.panel.documents, entry.documents?.join(', ')],
  ];
}

/** The words of codes such as statuses; undefined without any. A code without a word is shown as it is. */
const wordsOf = (
  codes: readonly string[] | undefined,
  labels: Readonly<Record<string, string>>,
): string | undefined => codes?.map((code) => labels[code] ?? code).join(', ');

function conditionText(
  { t, vocabulary, audienceCodes }: Words,
  dimension: Dimension,
  { min, tested, max, maxWaivedBy }: LevelCondition,
): string {
  const level = (value: number): string =>
    value === 0 ? vocabulary.noCondition : levelLabel(vocabulary, dimension, value);
  const parts: string[] = [];
  if (min !== undefined) parts.push(min === 0 ? level(0) : `${t.panel.declared} ${level(min)}`);
  if (tested !== undefined) parts.push(`${t.panel.tested} ${level(tested)}`);
  if (max !== undefined) parts.push(`${t.panel.ceiling} ${levelLabel(vocabulary, dimension, max)}`);
  if (maxWaivedBy !== undefined)
    parts.push(t.panel.ceilingWaived(wordsOf(maxWaivedBy, audienceCodes.statuses) ?? ''));
  return parts.length === 0 ? vocabulary.notDocumented : parts.join(' · ');
}

function ageText({ t }: Words, { ageMin, ageMax }: EntryConditions): string | undefined {
  if (ageMin !== undefined && ageMax !== undefined) return t.panel.ageBetween(ageMin, ageMax);
  if (ageMin !== undefined) return t.panel.ageFrom(ageMin);
  return ageMax === undefined ? undefined : t.panel.ageTo(ageMax);
}
