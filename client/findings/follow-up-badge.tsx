import { Badge } from '@mantine/core';
import type { LifeShown } from '../../domain/findings/follow-up.ts';
import { nameOf } from '../../domain/map/names.ts';
import { dayInWords } from '../../domain/messages/day-words.ts';
import { isOverdue } from '../../domain/model/finding-life.ts';
import { useNetwork } from '../context/network.tsx';
import { today } from '../context/today.ts';
import { useWords } from '../context/words.tsx';

/**
 * A badge with the follow-up state of a finding (confirmed, rejected…), who carries it on unless `withCarrier` is false, and
 * the day by which it is due. Nothing is shown if nobody has commented on it yet.
 */
export function FollowUpBadge(props: {
  readonly life: LifeShown | null | undefined;
  readonly withCarrier?: boolean;
}) {
  const { t, language } = useWords();
  const carrierOf = useCarrierOf();
  const { life, withCarrier = true } = props;
  if (life === undefined || life === null) return null;
  const { state, due } = life;
  const who = withCarrier ? carrierOf(life) : undefined;
  const isLate = isOverdue(life, today());
  const until = due === null || state === 'SOLVED' ? undefined : dayInWords(due, language);
  return (
    <Badge variant="light" color={isLate ? 'red' : 'ink'} size="sm" tt="none">
      {t.life.state[state]}
      {who !== undefined && ` · ${who}`}
      {until !== undefined && ` · ${(isLate ? t.life.overdueShort : t.life.dueShort)(until)}`}
    </Badge>
  );
}

/** Returns a function that says who carries a follow-up: as it was written, else by an operator; undefined for nobody. */
export function useCarrierOf(): (life: LifeShown) => string | undefined {
  const { vocabulary } = useWords();
  const { view } = useNetwork();
  return ({ carrier, operator }) =>
    carrier ?? (operator === null ? undefined : nameOf(view, vocabulary, operator));
}
