import type { GapsAnswer } from '../../../domain/api/questions/gaps.ts';
import { Block } from '../../components/block.tsx';
import { Card } from '../../components/card.tsx';
import { useWords } from '../../context/words.tsx';
import { useFindingSubject } from '../../findings/finding-title.tsx';
import { LifeWords } from '../../findings/follow-up-editor.tsx';
import { useKeyTitle } from '../../findings/key-title.ts';
import { FindingThread } from '../../findings/thread-view.tsx';
import { FindingCard } from './finding-card.tsx';
import type { AnalysisOptions } from './options.ts';

/**
 * The list of findings that are closed: those that a user rejected, and those that the rule no longer finds (solved).
 * `open` is the key of the unfolded one; a click calls `toggle` with a key. `options` are the parameters of the
 * analysis.
 */
export function ClosedFindings(props: {
  readonly answer: GapsAnswer;
  readonly options: AnalysisOptions;
  readonly open: string | undefined;
  toggle(key: string): void;
}) {
  const { t, gapWords } = useWords();
  const subject = useFindingSubject();
  const titleOf = useKeyTitle();
  const { answer, options, open, toggle } = props;
  const { rejected, solved } = answer;
  if (rejected.length + solved.length === 0) return null;
  return (
    <>
      {rejected.length > 0 && (
        <Block id="rejected" title={t.life.rejected(rejected.length)}>
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
        </Block>
      )}
      {solved.length > 0 && (
        <Block id="solved" title={t.life.solved(solved.length)}>
          <ul className="cards">
            {solved.map(({ key, life }) => (
              <Card
                key={key}
                title={[titleOf(key).kind, titleOf(key).subject].filter(Boolean).join(t.colon)}
                side={t.life.state.SOLVED}
                open={open === key}
                toggle={() => toggle(key)}
              >
                <LifeWords life={life} />
                <FindingThread finding={key} />
              </Card>
            ))}
          </ul>
        </Block>
      )}
    </>
  );
}
