import { Text, Title } from '@mantine/core';
import type { GapsAnswer } from '../../../domain/api/answers.ts';
import { Card } from '../../components/card.tsx';
import { useFindingSubject } from '../../components/finding-title.tsx';
import { useWords } from '../../words.tsx';
import { FindingCard } from './finding-card.tsx';
import { LifeWords } from './life-editor.tsx';
import type { AnalysisOptions } from './options.ts';

/** What is out of the list: rejected by someone, or solved because the rule no longer holds. Nothing is lost. */
export function Settled(props: {
  readonly answer: GapsAnswer;
  readonly options: AnalysisOptions;
  readonly open: string | undefined;
  toggle(key: string): void;
}) {
  const { t, gapWords } = useWords();
  const subject = useFindingSubject();
  const { answer, options, open, toggle } = props;
  const { rejected, solved } = answer;
  if (rejected.length + solved.length === 0) return null;
  return (
    <>
      {rejected.length > 0 && (
        <section aria-labelledby="rejected">
          <Title order={2} size="h4" className="group-head" id="rejected">
            {t.life.rejected(rejected.length)}
          </Title>
          <ul className="cards">
            {rejected.map(({ finding, life }) => (
              <FindingCard
                key={finding.key}
                finding={finding}
                title={`${gapWords.gaps[finding.kind].title} : ${subject(finding)}`}
                life={life}
                options={options}
                open={open === finding.key}
                toggle={() => toggle(finding.key)}
              />
            ))}
          </ul>
        </section>
      )}
      {solved.length > 0 && (
        <section aria-labelledby="solved">
          <Title order={2} size="h4" className="group-head" id="solved">
            {t.life.solved(solved.length)}
          </Title>
          <ul className="cards">
            {solved.map(({ key, life }) => (
              <Card
                key={key}
                title={<Text component="span">{key}</Text>}
                side={t.life.state.SOLVED}
                open={open === key}
                toggle={() => toggle(key)}
              >
                <LifeWords life={life} />
              </Card>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
