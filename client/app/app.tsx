import { Anchor, Stack, Title } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { Link, Route, Switch, useLocation } from 'wouter';
import { PrintHead } from '../components/print-head.tsx';
import { Waiting } from '../components/waiting.tsx';
import { PATHS } from '../context/screens.ts';
import { useWords } from '../context/words.tsx';
import { Explorer } from '../features/explorer/explorer.tsx';
import { ConnectionBanner } from './connection-banner.tsx';
import { CrashGuard } from './crash-guard.tsx';
import { Header } from './header.tsx';
import { NetworkGate } from './network-gate.tsx';
import { PaletteButton } from './palette-button.tsx';
import { UnknownAudience } from './unknown-audience.tsx';

const Gaps = lazy(async () => ({ default: (await import('../features/gaps/gaps.tsx')).Gaps }));
const Access = lazy(async () => ({ default: (await import('../features/access/access.tsx')).Access }));
const Plan = lazy(async () => ({ default: (await import('../features/plan/plan.tsx')).Plan }));
const Scenarios = lazy(async () => ({
  default: (await import('../features/scenarios/scenarios.tsx')).Scenarios,
}));
const Synergies = lazy(async () => ({
  default: (await import('../features/synergies/synergies.tsx')).Synergies,
}));
const Questions = lazy(async () => ({
  default: (await import('../features/questions/questions.tsx')).Questions,
}));
const Pathways = lazy(async () => ({
  default: (await import('../features/pathways/pathways.tsx')).Pathways,
}));
const Inventory = lazy(async () => ({
  default: (await import('../features/inventory/inventory.tsx')).Inventory,
}));
const Import = lazy(async () => ({ default: (await import('../features/import/import.tsx')).Import }));
const Duplicates = lazy(async () => ({
  default: (await import('../features/duplicates/duplicates.tsx')).Duplicates,
}));
const Freshness = lazy(async () => ({
  default: (await import('../features/freshness/freshness.tsx')).Freshness,
}));
const Coverage = lazy(async () => ({
  default: (await import('../features/coverage/coverage.tsx')).Coverage,
}));
const History = lazy(async () => ({ default: (await import('../features/history/history.tsx')).History }));
const Export = lazy(async () => ({ default: (await import('../features/export/export.tsx')).Export }));

const Operator = lazy(async () => ({
  default: (await import('../features/operator/operator.tsx')).OperatorPage,
}));
const Slides = lazy(async () => ({
  default: (await import('../features/explorer/slides/slides.tsx')).Slides,
}));
const Glossary = lazy(async () => ({
  default: (await import('../features/glossary/glossary.tsx')).GlossaryPage,
}));

/** The whole page: the header and, under it, the screen that the address names, or a "not found" page. */
export function App() {
  const [path] = useLocation();
  return (
    <>
      {path !== PATHS.slides && <Top />}
      <main id="content" tabIndex={-1}>
        <CrashGuard>
          <NetworkGate>
            <PrintHead />
            <Suspense fallback={<Waiting />}>
              <Switch>
                <Route path={PATHS.explorer}>
                  <Explorer />
                </Route>
                <Route path={PATHS.gaps}>
                  <Gaps />
                </Route>
                <Route path={PATHS.pathways}>
                  <Pathways />
                </Route>
                <Route path={PATHS.access}>
                  <Access />
                </Route>
                <Route path={PATHS.plan}>
                  <Plan />
                </Route>
                <Route path={PATHS.synergies}>
                  <Synergies />
                </Route>
                <Route path={PATHS.scenarios}>
                  <Scenarios />
                </Route>
                <Route path={PATHS.questions}>
                  <Questions />
                </Route>
                <Route path={PATHS.operator}>
                  <Operator />
                </Route>
                <Route path={PATHS.slides}>
                  <Slides />
                </Route>
                <Route path={PATHS.glossary}>
                  <Glossary />
                </Route>
                <Route path={PATHS.inventory}>
                  <Inventory />
                </Route>
                <Route path={PATHS.import}>
                  <Import />
                </Route>
                <Route path={PATHS.duplicates}>
                  <Duplicates />
                </Route>
                <Route path={PATHS.freshness}>
                  <Freshness />
                </Route>
                <Route path={PATHS.coverage}>
                  <Coverage />
                </Route>
                <Route path={PATHS.history}>
                  <History />
                </Route>
                <Route path={PATHS.export}>
                  <Export />
                </Route>
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
      <Anchor component={Link} href={PATHS.explorer}>
        {t.problem.home}
      </Anchor>
    </Stack>
  );
}
