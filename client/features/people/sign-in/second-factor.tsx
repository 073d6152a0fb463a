import { Anchor, Button, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import type { Answer } from '../../../context/api.ts';
import { Refused, send } from '../../../context/api.ts';
import { usePeopleWords } from '../../../context/people-words.ts';
import { useWords } from '../../../context/words.tsx';
import { CodeForm } from './code-form.tsx';
import { Copied } from './copied.tsx';

// The program that draws it is loaded for whoever sets up a second factor.
const QrPicture = lazy(async () => ({ default: (await import('./qr-picture.tsx')).QrPicture }));

/** The second factor that is being set up: first its key, then its first code, then the recovery codes. */
export function SecondFactorSteps(props: {
  readonly proposed: Answer<'newSecondFactor'>;
  /** Called once the person says that they have kept the recovery codes. */
  done(): void;
}) {
  const w = usePeopleWords();
  const [codes, setCodes] = useState<readonly string[]>();
  if (codes !== undefined) return <Recovery codes={codes} done={props.done} />;
  const { secret, uri } = props.proposed;
  return (
    <Stack gap="sm">
      <Suspense>
        <QrPicture text={uri} label={w.second.picture} />
      </Suspense>
      <Copied label={w.second.secret} text={secret.match(/.{1,4}/g)?.join(' ') ?? secret} copied={secret} />
      <Anchor href={uri} size="sm" underline="always">
        {w.second.open}
      </Anchor>
      <CodeForm
        route="confirmSecondFactor"
        label={w.second.code}
        button={w.second.confirm}
        done={({ recovery }) => setCodes(recovery)}
      />
    </Stack>
  );
}

function Recovery({ codes, done }: { readonly codes: readonly string[]; done(): void }) {
  const w = usePeopleWords().second;
  return (
    <Stack gap="sm">
      <Text role="status">{w.isSet}</Text>
      <Copied label={w.recovery} text={codes.join('\n')} help={w.recoveryIntro} />
      <Button onClick={done}>{w.kept}</Button>
    </Stack>
  );
}

/** A second factor that must be set up before the account opens anything. */
export function NeededSecondFactor({ done }: { done(): void }) {
  const w = usePeopleWords().second;
  const { t } = useWords();
  const { mutate, data, error, isPending } = useMutation({ mutationFn: () => send('newSecondFactor', {}) });
  if (data !== undefined) return <SecondFactorSteps proposed={data} done={done} />;
  return (
    <Stack gap="sm">
      <Text>{w.intro}</Text>
      <Text>{w.needed}</Text>
      {error !== null && (
        <Text role="alert">
          {(error instanceof Refused ? error.problem?.detail : undefined) ?? t.connection.offline}
        </Text>
      )}
      <Button loading={isPending} onClick={() => mutate()}>
        {w.begin}
      </Button>
    </Stack>
  );
}
