import { Badge } from '@mantine/core';
import type { Finding } from '../../../domain/findings/finding.ts';
import type { LifeShown } from '../../../domain/findings/follow-up.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { isOverdue } from '../../../domain/model/finding-life.ts';
import { Card } from '../../components/card.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { Certainty } from '../../findings/certainty.tsx';
import { FindingBody } from '../../findings/finding-body.tsx';
import { nameOf } from '../../model/labels.ts';
import { FollowUp } from './follow-up-editor.tsx';
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
  const { finding, title, life, options, open, toggle } = props;
  return (
    <Card
      title={title}
      side={
        <>
          <FollowUpBadge life={life} />
          <Certainty value={finding.certainty} />
        </>
      }
      open={open}
      toggle={toggle}
    >
      <FindingBody finding={finding} />
      <FollowUp finding={finding} life={life} options={options} />
    </Card>
  );
}

/**
 * A badge with the follow-up state of a finding (confirmed, rejected…), who carries it on and the day by which it is due.
 * Nothing is shown if nobody has commented on it yet.
 */
export function FollowUpBadge({ life }: { readonly life: LifeShown | undefined }) {
  const { t, vocabulary, language } = useWords();
  const { at, view } = useNetwork();
  if (life === undefined) return null;
  const { state, due, carrier, operator } = life;
  const who = carrier ?? (operator === null ? undefined : nameOf(view, vocabulary, operator));
  const isLate = isOverdue(life, at);
  const until = due === null || state === 'SOLVED' ? undefined : dayInWords(due, language);
  return (
    <Badge variant="light" color={isLate ? 'red' : 'ink'} size="sm" tt="none">
      {t.life.state[state]}
      {who !== undefined && ` · ${who}`}
      {until !== undefined && ` · ${(isLate ? t.life.overdueShort : t.life.dueShort)(until)}`}
    </Badge>
  );
}
