import type { Finding } from '../../../domain/findings/finding.ts';
import type { LifeShown } from '../../../domain/findings/follow-up.ts';
import { Card } from '../../components/card.tsx';
import { Certainty } from '../../findings/certainty.tsx';
import { useFindingReasons } from '../../findings/certainty-reasons.ts';
import { FindingBody } from '../../findings/finding-body.tsx';
import { FollowUpBadge } from '../../findings/follow-up-badge.tsx';
import { FollowUp } from '../../findings/follow-up-editor.tsx';
import type { AnalysisOptions } from './options.ts';

/**
 * A card about one finding: its certainty and the state of its follow-up (`life`: confirmed, rejected…) and,
 * unfolded, the explanation and a form to change the follow-up. `options` are the parameters of the analysis that
 * found it.
 */
export function FindingCard(props: {
  readonly finding: Finding;
  readonly title: string;
  readonly life: LifeShown | undefined;
  readonly options: AnalysisOptions;
  readonly open: boolean;
  toggle(): void;
}) {
  const reasonsOf = useFindingReasons();
  const { finding, title, life, options, open, toggle } = props;
  return (
    <Card
      title={title}
      side={
        <>
          <FollowUpBadge life={life} />
          <Certainty value={finding.certainty} reasons={reasonsOf(finding)} isInButton />
        </>
      }
      open={open}
      toggle={toggle}
    >
      <FindingBody finding={finding} showsWhy />
      <FollowUp finding={finding} life={life} options={options} />
    </Card>
  );
}
