import { Text } from '@mantine/core';
import { entryFacts } from '../../../../domain/handouts/entry-facts.ts';
import { nameOf } from '../../../../domain/map/names.ts';
import { levelLabel } from '../../../../domain/messages/level-label.ts';
import type { EntryConditions, ExitOutcome } from '../../../../domain/model/conditions.ts';
import { DIMENSIONS } from '../../../../domain/model/vocabulary.ts';
import { type Fact, Facts } from '../../../components/facts.tsx';
import { useNetwork } from '../../../context/network.tsx';
import { useWords } from '../../../context/words.tsx';
import { marked } from '../../../model/presumed.ts';

/**
 * The entry conditions of a filière: levels per dimension (oral, written…), age, status, group, commune, documents.
 * Without `entry`, a note says that nothing is documented.
 */
export function EntryFacts({ entry }: { readonly entry: EntryConditions | undefined }) {
  const words = useWords();
  const { view } = useNetwork();
  const { t, vocabulary } = words;
  if (entry === undefined) return <Text size="sm">{t.panel.noEntry}</Text>;
  return <Facts facts={entryFacts(entry, words, (id) => nameOf(view, vocabulary, id))} />;
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
