import { Button, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Finding } from '../../../domain/findings/finding.ts';
import type { LifeShown } from '../../../domain/findings/follow-up.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { LIFE_STATES, type LifeState } from '../../../domain/model/finding-life.ts';
import { Section } from '../../components/facts.tsx';
import { Failure } from '../../components/failure.tsx';
import { send } from '../../context/api.ts';
import { useAudience } from '../../context/audience.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { keepAuthor, keptAuthor } from '../../model/author.ts';
import type { AnalysisOptions } from './options.ts';

/**
 * Whether a finding depends on an audience. For a described audience it has no follow-up.
 */
const isForAudience = (finding: Finding): boolean => 'audience' in finding;

/**
 * The follow-up of a finding (`life`): who confirmed or rejected it and why, and a form to change that. Without
 * `life` nobody has said anything yet. `options` are the parameters of the analysis that found it.
 */
export function FollowUp(props: {
  readonly finding: Finding;
  readonly life: LifeShown | undefined;
  readonly options: AnalysisOptions;
}) {
  const { t } = useWords();
  const { profile, named } = useAudience();
  const { finding, life, options } = props;
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
    <Section title={words.title}>
      <LifeWords life={life} />
      <Text size="sm" role="status">
        {saved && !open && words.saved}
      </Text>
      {open ? (
        <LifeForm
          finding={finding}
          options={options}
          done={() => {
            setOpen(false);
            setSaved(true);
          }}
        />
      ) : (
        <Button variant="default" size="xs" mt={4} onClick={() => setOpen(true)}>
          {words.change}
        </Button>
      )}
    </Section>
  );
}

/**
 * A short text about the follow-up of a finding (`life`): its state (confirmed, rejected…), its author, the reason,
 * and whether it was reopened because the evidence changed. Without `life` it says "to confirm".
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
      {reopened && <Text size="sm">{words.reopened(words.state[said])}</Text>}
    </>
  );
}

function LifeForm(props: { readonly finding: Finding; readonly options: AnalysisOptions; done(): void }) {
  const { t } = useWords();
  const { asked } = useNetwork();
  const { named } = useAudience();
  const client = useQueryClient();
  const { finding, options, done } = props;
  const [state, setState] = useState<LifeState>('CONFIRMED');
  const [reason, setReason] = useState('');
  const [author, setAuthor] = useState(keptAuthor);
  const [tried, setTried] = useState(false);
  const words = t.life;
  const lacksReason = state === 'REJECTED' && reason.trim() === '';
  const lacksAuthor = author.trim() === '';
  const { mutate, error, isPending } = useMutation({
    mutationFn: () =>
      send('sayLife', {
        key: finding.key,
        state,
        author: author.trim(),
        ...(reason.trim() !== '' && { reason: reason.trim() }),
        ...asked,
        ...(named && { audience: named.id }),
        ...(options.horizon !== undefined && { horizon: options.horizon }),
        ...(options.withoutConcurrent && { withoutConcurrent: true }),
      }),
    onSuccess: async () => {
      keepAuthor(author);
      await client.invalidateQueries();
      done();
    },
  });
  return (
    <Stack gap="xs" className="life-form">
      <Select
        size="xs"
        label={words.newState}
        allowDeselect={false}
        data={LIFE_STATES.map((value) => ({ value, label: words.state[value] }))}
        value={state}
        onChange={(value) => setState(LIFE_STATES.find((one) => one === value) ?? state)}
      />
      <Textarea
        size="xs"
        autosize
        label={words.reason}
        required={state === 'REJECTED'}
        error={tried && lacksReason && words.reasonNeeded}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <TextInput
        size="xs"
        required
        label={words.author}
        description={words.authorHelp}
        error={tried && lacksAuthor && words.authorNeeded}
        value={author}
        onChange={({ currentTarget }) => setAuthor(currentTarget.value)}
      />
      {error !== null && <Failure error={error} retry={() => mutate()} />}
      <Button
        size="xs"
        loading={isPending}
        onClick={() => {
          setTried(true);
          if (!lacksReason && !lacksAuthor) mutate();
        }}
      >
        {words.save}
      </Button>
    </Stack>
  );
}
