import { Anchor, Stack, Title } from '@mantine/core';
import { Suspense } from 'react';
import { Link, Route, Switch, useLocation } from 'wouter';
import { PrintHead } from '../components/print-head.tsx';
import { SectionTabs } from '../components/section-tabs.tsx';
import { Waiting } from '../components/waiting.tsx';
import { PATHS, SCREEN_NAMES } from '../context/screens.ts';
import { useWords } from '../context/words.tsx';
import { ConnectionBanner } from './connection-banner.tsx';
import { CrashGuard } from './crash-guard.tsx';
import { Header } from './header.tsx';
import { NetworkGate } from './network-gate.tsx';
import { PageTitle } from './page-title.tsx';
import { PaletteButton } from './palette-button.tsx';
import { ScreenContent } from './screen-content.tsx';
import { UnknownAudience } from './unknown-audience.tsx';

/** The whole page: the header and, under it, the screen that the address names, or a "not found" page. */
export function App() {
  const [path] = useLocation();
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
                {SCREEN_NAMES.map((name) => (
                  <Route key={name} path={PATHS[name]}>
                    <ScreenContent name={name} />
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
        {t.problem.notFound}
      </Title>
      <Anchor component={Link} href={PATHS.home}>
        {t.problem.home}
      </Anchor>
    </Stack>
  );
}
