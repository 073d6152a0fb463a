import { Anchor, Stack, Title } from '@mantine/core';
import { type ComponentType, lazy, Suspense } from 'react';
import { Link, Route, Switch, useLocation } from 'wouter';
import { PrintHead } from '../components/print-head.tsx';
import { SectionTabs } from '../components/section-tabs.tsx';
import { Waiting } from '../components/waiting.tsx';
import { PATHS, SCREEN_NAMES, type ScreenName } from '../context/screens.ts';
import { useWords } from '../context/words.tsx';
import { Explorer } from '../features/explorer/explorer.tsx';
import { Home } from '../features/home/home.tsx';
import { ConnectionBanner } from './connection-banner.tsx';
import { CrashGuard } from './crash-guard.tsx';
import { Header } from './header.tsx';
import { NetworkGate } from './network-gate.tsx';
import { PageTitle } from './page-title.tsx';
import { PaletteButton } from './palette-button.tsx';
import { UnknownAudience } from './unknown-audience.tsx';

const lazily = (load: () => Promise<ComponentType>) => lazy(async () => ({ default: await load() }));

/** What draws each screen. All but the home page and the map are loaded when they are first shown. */
const CONTENTS: Readonly<Record<ScreenName, ComponentType>> = {
  home: Home,
  explorer: Explorer,
  gaps: lazily(async () => (await import('../features/gaps/gaps.tsx')).Gaps),
  pathways: lazily(async () => (await import('../features/pathways/pathways.tsx')).Pathways),
  access: lazily(async () => (await import('../features/access/access.tsx')).Access),
  plan: lazily(async () => (await import('../features/plan/plan.tsx')).Plan),
  synergies: lazily(async () => (await import('../features/synergies/synergies.tsx')).Synergies),
  scenarios: lazily(async () => (await import('../features/scenarios/scenarios.tsx')).Scenarios),
  figures: lazily(async () => (await import('../features/figures/figures.tsx')).Figures),
  questions: lazily(async () => (await import('../features/questions/questions.tsx')).Questions),
  operator: lazily(async () => (await import('../features/operator/operator.tsx')).OperatorPage),
  slides: lazily(async () => (await import('../features/explorer/slides/slides.tsx')).Slides),
  glossary: lazily(async () => (await import('../features/glossary/glossary.tsx')).GlossaryPage),
  inventory: lazily(async () => (await import('../features/inventory/inventory.tsx')).Inventory),
  entry: lazily(async () => (await import('../features/entry/entry.tsx')).Entry),
  import: lazily(async () => (await import('../features/import/import.tsx')).Import),
  duplicates: lazily(async () => (await import('../features/duplicates/duplicates.tsx')).Duplicates),
  asking: lazily(async () => (await import('../features/asking/asking.tsx')).AskingScreen),
  freshness: lazily(async () => (await import('../features/freshness/freshness.tsx')).Freshness),
  coverage: lazily(async () => (await import('../features/coverage/coverage.tsx')).Coverage),
  history: lazily(async () => (await import('../features/history/history.tsx')).History),
  export: lazily(async () => (await import('../features/export/export.tsx')).Export),
};

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
                {SCREEN_NAMES.map((name) => {
                  const Content = CONTENTS[name];
                  return (
                    <Route key={name} path={PATHS[name]}>
                      <Content />
                    </Route>
                  );
                })}
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
