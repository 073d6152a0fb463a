import { Anchor, Stack, Title } from '@mantine/core';
import { type ComponentType, lazy, Suspense } from 'react';
import { Link, Route, Switch, useLocation } from 'wouter';
import { PrintHead } from '../components/print-head.tsx';
import { SectionTabs } from '../components/section-tabs.tsx';
import { Waiting } from '../components/waiting.tsx';
import { isCarried } from '../context/carried.ts';
import { useMayDo } from '../context/person.tsx';
import { needOf, PATHS, type ScreenName } from '../context/screens.ts';
import { useWords } from '../context/words.tsx';
import { ConnectionBanner } from './connection-banner.tsx';
import { CrashGuard } from './crash-guard.tsx';
import { Header } from './header.tsx';
import { NetworkGate } from './network-gate.tsx';
import { PageTitle } from './page-title.tsx';
import { PaletteButton } from './palette-button.tsx';
import { UnknownAudience } from './unknown-audience.tsx';

const NotAllowed = lazy(async () => ({
  default: (await import('../features/people/no-accounts.tsx')).NoAccounts,
}));

/**
 * The whole page: the header and, under it, the screen that the address names, or a "not found" page. `Screen` draws those
 * of the `names`.
 */
export function App(props: {
  readonly names: readonly ScreenName[];
  readonly screen: ComponentType<{ readonly name: ScreenName }>;
}) {
  const { names, screen: Screen } = props;
  const [path] = useLocation();
  const may = useMayDo();
  return (
    <>
      <PageTitle />
      {path !== PATHS.slides && <Top />}
      <main id="content" tabIndex={-1}>
        <CrashGuard>
          <NetworkGate>
            <PrintHead />
            <Suspense fallback={<Waiting />}>
              <Switch>
                {names.map((name) => (
                  <Route key={name} path={PATHS[name]}>
                    {may(needOf(name)) ? <Screen name={name} /> : <NotAllowed name={name} />}
                  </Route>
                ))}
                <Route>
                  <NotFound />
                </Route>
              </Switch>
            </Suspense>
          </NetworkGate>
        </CrashGuard>
      </main>
    </>
  );
}

/** The header and the notices above every screen. The slides go without them, because they fill the page. */
function Top() {
  const { t } = useWords();
  return (
    <>
      <a className="skip" href="#content">
        {t.app.skip}
      </a>
      <Header>
        <PaletteButton />
      </Header>
      <SectionTabs />
      <ConnectionBanner />
      <UnknownAudience />
    </>
  );
}

function NotFound() {
  const { t } = useWords();
  return (
    <Stack p="xl" align="flex-start">
      <Title order={1} size="h2">
        {isCarried() ? t.carried.notHere : t.problem.notFound}
      </Title>
      <Anchor component={Link} href={PATHS.home}>
        {isCarried() ? t.carried.start : t.problem.home}
      </Anchor>
    </Stack>
  );
}
