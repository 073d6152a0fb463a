import { Text } from '@mantine/core';
import { nameOf } from '../../../../domain/map/names.ts';
import { levelLabel } from '../../../../domain/messages/level-label.ts';
import type { EntryConditions, ExitOutcome, LevelCondition } from '../../../../domain/model/conditions.ts';
import { DIMENSIONS, type Dimension } from '../../../../domain/model/vocabulary.ts';
import { type Fact, Facts } from '../../../components/facts.tsx';
import { useNetwork } from '../../../context/network.tsx';
import { useWords, type Words } from '../../../context/words.tsx';
import { marked } from '../../../model/presumed.ts';

/**
 * The entry conditions of a filière: levels per dimension (oral, written…), age, status, group, commune, documents.
 * Without `entry`, a note says that nothing is documented.
 */
export function EntryFacts({ entry }: { readonly entry: EntryConditions | undefined }) {
  const words = useWords();
  const { view } = useNetwork();
  const { t, vocabulary, audienceCodes } = words;
  if (entry === undefined) return <Text size="sm">{t.panel.noEntry}</Text>;
  const levels = DIMENSIONS.map((dimension): Fact => {
    const condition = entry[dimension];
    const text =
      condition === undefined ? vocabulary.notDocumented : conditionText(words, dimension, condition);
    return [vocabulary.dimension[dimension], text];
  });
  return (
    <Facts
      facts={[
        ...levels,
        [t.panel.age, ageText(words, entry)],
        [t.panel.statuses, wordsOf(entry.statuses, audienceCodes.statuses)],
        [t.panel.groups, wordsOf(entry.groups, audienceCodes.groups)],
        [t.panel.communes, entry.communes?.map((id) => nameOf(view, vocabulary, id)).join(', ')],
        [t.panel.documents, entry.documents?.join(', ')],
      ]}
    />
  );
}

/** The words of codes such as statuses; undefined without any. A code without a word is shown as it is. */
const wordsOf = (
  codes: readonly string[] | undefined,
  labels: Readonly<Record<string, string>>,
): string | undefined => codes?.map((code) => labels[code] ?? code).join(', ');

function conditionText(
  { t, vocabulary, audienceCodes }: Words,
  dimension: Dimension,
  condition: LevelCondition,
): string {
  const { min, tested, max, maxWaivedBy } = condition;
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

/**
 * The levels per dimension (oral, written…) and the certificate that people normally have when they leave a filière.
 * Without `exit`, a note says that nothing is documented. `presumed` names the presumed fields of the filière, whose
 * values are marked.
 */
export function ExitFacts(props: {
  readonly exit: ExitOutcome | undefined;
  readonly presumed: readonly string[] | undefined;
}) {
  const { t, vocabulary } = useWords();
  const { exit, presumed } = props;
  const said = (path: string, text: string): string => marked({ presumed }, path, text, t.panel.presumed);
  if (exit === undefined) return <Text size="sm">{t.panel.noExit}</Text>;
  const levels = DIMENSIONS.map((dimension): Fact => {
    const value = exit[dimension];
    if (value === undefined) return [vocabulary.dimension[dimension], vocabulary.notDocumented];
    const text = value === 0 ? t.panel.notAimed : levelLabel(vocabulary, dimension, value);
    return [vocabulary.dimension[dimension], said(`exit.${dimension}`, text)];
  });
  const { certificateName } = exit;
  const certificate = certificateName && said('exit.certificateName', certificateName);
  return <Facts facts={[...levels, [t.panel.certificate, certificate]]} />;
}
