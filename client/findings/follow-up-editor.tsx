import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { LifeShown } from '../../domain/findings/follow-up.ts';
import { dayInWords } from '../../domain/messages/day-words.ts';
import { isOverdue } from '../../domain/model/finding-life.ts';
import { ElementLink } from '../components/element-link.tsx';
import { Section } from '../components/facts.tsx';
import { WhereWritten } from '../components/where-written.tsx';
import { useAudience } from '../context/audience.tsx';
import { useNetwork } from '../context/network.tsx';
import { today } from '../context/today.ts';
import { useWords } from '../context/words.tsx';
import { type Followed, type FollowedBy, FollowUpForm } from './follow-up-form.tsx';
import { FindingThread } from './thread-view.tsx';

/**
 * Whether a finding depends on an audience. For a described audience it has no follow-up.
 */
const isForAudience = (finding: Followed): boolean => 'audience' in finding;

/**
 * The follow-up of a finding (`life`): who confirmed or rejected it and why, who carries it on and until when, and a form
 * to change that. Without
 * `life` nobody has said anything yet. `options` are the parameters of the analysis that found it.
 */
export function FollowUp(props: {
  readonly finding: Followed;
  readonly life: LifeShown | undefined;
  readonly options: FollowedBy;
}) {
  const { t } = useWords();
  const { profile, named } = useAudience();
  const { document } = useNetwork();
  const { finding, life, options } = props;
  const isActedOn = document.actions.some(({ findings }) => findings?.includes(finding.key));
  const [open, setOpen] = useState(false);
  const [saved, setSaved] = useState(false);
  const words = t.life;
  if (isForAudience(finding) && profile !== undefined && named === undefined)
    return (
      <Section title={words.title}>
        <Text size="sm">{words.ownProfile}</Text>
      </Section>
    );
  return (
    <>
      <Section title={words.title}>
        <LifeWords life={life} />
        {life === undefined && isActedOn && (
          <Text size="sm" className="quiet">
            {words.acted}
          </Text>
        )}
        <Text size="sm" role="status">
          {saved && !open && words.saved}
        </Text>
        {open ? (
          <FollowUpForm
            finding={finding}
            life={life}
            options={options}
            done={() => {
              setOpen(false);
              setSaved(true);
            }}
          />
        ) : (
          <WhereWritten>
            <Button variant="default" size="xs" mt={4} onClick={() => setOpen(true)}>
              {words.change}
            </Button>
          </WhereWritten>
        )}
      </Section>
      <FindingThread finding={finding.key} />
    </>
  );
}

/**
 * A short text about the follow-up of a finding (`life`): its state (confirmed, rejected…), its author, the reason,
 * who carries it on and until when, and whether it was reopened because the evidence changed. Without `life` it says
 * "to confirm".
 */
export function LifeWords({ life }: { readonly life: LifeShown | undefined }) {
  const { t, language } = useWords();
  const words = t.life;
  if (life === undefined) return <Text size="sm">{words.state.TO_CONFIRM}</Text>;
  const { said, author, date, reason, reopened } = life;
  return (
    <>
      <Text size="sm">{words.said(words.state[said], author, dayInWords(date, language))}</Text>
      {reason !== null && <Text size="sm">{words.reasonIs(reason)}</Text>}
      <CarriedBy life={life} />
      {reopened && <Text size="sm">{words.reopened(words.state[said])}</Text>}
    </>
  );
}

/** Who carries a follow-up on, and until when; an overdue day is said so. */
function CarriedBy({ life }: { readonly life: LifeShown }) {
  const { t, language } = useWords();
  const { carrier, operator, due } = life;
  const words = t.life;
  return (
    <>
      {(carrier !== null || operator !== null) && (
        <Text size="sm">
          {words.carriedBy}{' '}
          {operator === null ? carrier : <ElementLink id={operator}>{carrier ?? undefined}</ElementLink>}
        </Text>
      )}
      {due !== null && (
        <Text size="sm" className={isOverdue(life, today()) ? 'life-overdue' : undefined}>
          {(isOverdue(life, today()) ? words.overdueSince : words.dueOn)(dayInWords(due, language))}
        </Text>
      )}
    </>
  );
}
