import { Anchor, Button, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { MeAnswer } from '../../../../domain/api/people.ts';
import { RETURN_PATH } from '../../../../domain/api/return-path.ts';
import { LANGUAGES } from '../../../../domain/messages/codes.ts';
import { CommonView, useViewState } from '../../../context/address.ts';
import { Refused, send } from '../../../context/api.ts';
import { usePeopleWords } from '../../../context/people-words.ts';
import { askMeAgain, holdMe } from '../../../context/person.tsx';
import { PATHS } from '../../../context/screens.ts';
import { useWords } from '../../../context/words.tsx';
import { ChoosePassword } from './choose-password.tsx';
import { CodeForm } from './code-form.tsx';
import { takenToken } from './link-token.ts';
import { NewAccountForm } from './new-account-form.tsx';
import { finishedSignIn, ProviderButton } from './provider-button.tsx';
import { NeededSecondFactor } from './second-factor.tsx';
import './sign-in.css';
import { SignInForm } from './sign-in-form.tsx';

/**
 * What is shown in place of everything until somebody has signed in: the set-up of a site without administrator, the
 * choice of a password by a link, or signing in. `me` is undefined while the site is out of service. `done` is called
 * when the page may be shown.
 */
export function EntryPage({ me, done }: { readonly me: MeAnswer | undefined; done(): void }) {
  const client = useQueryClient();
  const [path, navigate] = useLocation();
  const [token] = useState(takenToken);
  const [failed, setFailed] = useState<string>();
  const hold = (answer: MeAnswer): void => holdMe(client, answer);
  const standing = me?.standing;
  // The recovery codes are shown once: the page must not go on before they are kept.
  const [isShowingCodes, setShowingCodes] = useState(false);
  if (standing === 'SECOND_FACTOR_NEEDED' && !isShowingCodes) setShowingCodes(true);
  const isByLink = path === '/choose-password' || path === RETURN_PATH;
  const isThrough = standing === 'SIGNED_IN' && !isShowingCodes && !isByLink;
  useEffect(() => {
    if (!isThrough) return;
    if (path === '/set-up') navigate(PATHS.home, { replace: true });
    done();
  }, [isThrough, path, navigate, done]);
  if (path === '/choose-password') return <Choosing token={token} provider={me?.provider ?? undefined} />;
  if (path === RETURN_PATH)
    return (
      <Returning
        done={(answer, problem) => {
          setFailed(problem);
          if (answer !== undefined) hold(answer);
          navigate(PATHS.home, { replace: true });
        }}
      />
    );
  if (isShowingCodes)
    return <Second done={() => void askMeAgain(client).then(() => setShowingCodes(false))} />;
  if (standing === undefined)
    return path === '/set-up' ? <SetUp token={token} done={hold} /> : <OutOfService />;
  return standing === 'CODE_NEEDED' ? (
    <Code done={hold} />
  ) : (
    <SignIn done={hold} provider={me?.provider ?? undefined} failed={failed} />
  );
}

/** A page of its own, with its title, the name of the site and the choice of the language. */
function Page({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const { t, language } = useWords();
  const [, setView] = useViewState(CommonView);
  useEffect(() => {
    document.title = `${title} – ${t.app.name}`;
  }, [title, t]);
  return (
    <main className="way-in">
      <div className="way-in-languages">
        <strong>{t.app.name}</strong>
        <span>
          {LANGUAGES.filter((one) => one !== language).map((one) => (
            <Button
              key={one}
              size="compact-sm"
              variant="subtle"
              lang={one}
              onClick={() => setView({ lang: one }, { replace: true })}
            >
              {t.app.languages[one]}
            </Button>
          ))}
        </span>
      </div>
      <Title order={1} size="h2">
        {title}
      </Title>
      {children}
    </main>
  );
}

/** Back from the provider: ends the sign-in. `done` receives what the server says, or what was wrong in words. */
function Returning({ done }: { done(me: MeAnswer | undefined, problem?: string): void }) {
  const w = usePeopleWords();
  const { t } = useWords();
  useEffect(() => {
    let isHere = true;
    finishedSignIn().then(
      (me) => isHere && done(me),
      (error: unknown) =>
        isHere &&
        done(undefined, (error instanceof Refused && error.problem?.detail) || t.connection.offline),
    );
    return () => {
      isHere = false;
    };
  });
  return (
    <Page title={w.signIn.title}>
      <Text role="status">{w.provider.returning}</Text>
    </Page>
  );
}

function SignIn(props: {
  readonly provider: string | undefined;
  readonly failed: string | undefined;
  done(me: MeAnswer): void;
}) {
  const { provider, failed, done } = props;
  const w = usePeopleWords().signIn;
  return (
    <Page title={w.title}>
      <Text size="sm">{w.intro}</Text>
      {failed !== undefined && <Text role="alert">{failed}</Text>}
      {provider !== undefined && <ProviderButton name={provider} />}
      <SignInForm done={done} />
      <Text size="sm" className="quiet">
        {w.forgotten}
      </Text>
    </Page>
  );
}

function Code({ done }: { done(me: MeAnswer): void }) {
  const w = usePeopleWords().signIn;
  const client = useQueryClient();
  const other = async (): Promise<void> => {
    await send('signOut', {});
    await askMeAgain(client);
  };
  return (
    <Page title={w.title}>
      <Text size="sm">{w.codeIntro}</Text>
      <CodeForm route="giveCode" label={w.code} help={w.codeHelp} button={w.go} done={done} />
      <Button variant="subtle" size="sm" onClick={() => void other()}>
        {w.other}
      </Button>
    </Page>
  );
}

function Second({ done }: { done(): void }) {
  const w = usePeopleWords().second;
  return (
    <Page title={w.title}>
      <NeededSecondFactor done={done} />
    </Page>
  );
}

function SetUp({ token, done }: { readonly token: string | undefined; done(me: MeAnswer): void }) {
  const w = usePeopleWords().setUp;
  return (
    <Page title={w.title}>
      {token === undefined ? (
        <Text role="alert">{w.noToken}</Text>
      ) : (
        <>
          <Text size="sm">
            {w.intro} {w.after}
          </Text>
          <NewAccountForm token={token} done={done} />
        </>
      )}
    </Page>
  );
}

function Choosing(props: { readonly token: string | undefined; readonly provider: string | undefined }) {
  const { token, provider } = props;
  const w = usePeopleWords().choose;
  const [isDone, setDone] = useState(false);
  return (
    <Page title={w.title}>
      {isDone ? (
        <Stack align="flex-start">
          <Text role="status">{w.done}</Text>
          <Anchor component={Link} href={PATHS.home}>
            {w.toSignIn}
          </Anchor>
        </Stack>
      ) : token === undefined ? (
        <Text role="alert">{w.noToken}</Text>
      ) : (
        <>
          <Text size="sm">{w.intro}</Text>
          <ChoosePassword token={token} done={() => setDone(true)} />
          {provider !== undefined && <ProviderButton name={provider} link={token} />}
        </>
      )}
    </Page>
  );
}

function OutOfService() {
  const w = usePeopleWords().outOfService;
  const client = useQueryClient();
  return (
    <Page title={w.title}>
      <Text>{w.intro}</Text>
      <ol>
        {w.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Button variant="default" onClick={() => void askMeAgain(client)}>
        {w.retry}
      </Button>
    </Page>
  );
}
