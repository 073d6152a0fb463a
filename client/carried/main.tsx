import './no-code-from-text.ts';
import '../app/face.css';
import '@mantine/core/styles.css';
import '../app/base.css';
import '../components/card.css';
import '../components/tables/tables.css';
import './carried.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { useSearch } from 'wouter/use-browser-location';
import { App } from '../app/app.tsx';
import { AudienceProvider } from '../context/audience.tsx';
import { openCarried } from '../context/carried.ts';
import { LookProvider } from '../context/color-theme.tsx';
import { LeavingProvider } from '../context/leaving.tsx';
import { createQueries } from '../context/network-answer.ts';
import { CARRIED_SCREENS, PATHS } from '../context/screens.ts';
import { WhatIfProvider } from '../context/whatif-changes.tsx';
import { WordsProvider } from '../context/words.tsx';
import { loadMap } from '../map/canvas-program.ts';
import { carriedLocation, queryOf } from './address.ts';
import { answersOf } from './answers.ts';
import { CarriedNote } from './carried-note.tsx';
import { readIsland, textOf } from './island.ts';
import { CarriedScreen } from './screens.tsx';

/** The page of a file that was carried away: it answers by itself, and asks no network for anything. */

/** Says in the page, in both languages, that the file cannot be read. */
function sayBroken(): void {
  const [said] = document.getElementsByClassName('boot');
  if (said !== undefined) said.textContent = said.getAttribute('data-broken');
}

async function open(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root.');
  const { carried, isWhole } = await readIsland();
  const program = URL.createObjectURL(new Blob([textOf('worker')], { type: 'text/javascript' }));
  const startWorker = (name: string): Worker => new Worker(program, { name });
  const { meeting, network, story } = carried;
  const licences = () => textOf('licences');
  openCarried({ answer: answersOf(carried, startWorker), startWorker, licences, meeting });
  const hook = carriedLocation(
    meeting === undefined ? (network.views.length > 0 ? PATHS.slides : PATHS.explorer) : PATHS.meetings,
  );
  if (meeting !== undefined && window.location.search === '')
    window.history.replaceState(null, '', queryOf(`${PATHS.meetings}?meeting=${meeting}`));
  else if (story !== undefined && window.location.search === '')
    window.history.replaceState(null, '', queryOf(`${PATHS.slides}?story=${story}`));
  loadMap();
  createRoot(root).render(
    <StrictMode>
      <Router hook={hook} searchHook={useSearch}>
        <LookProvider>
          <QueryClientProvider client={createQueries()}>
            <WordsProvider>
              <LeavingProvider>
                <AudienceProvider>
                  <WhatIfProvider>
                    <CarriedNote carried={carried} isWhole={isWhole} />
                    <App names={CARRIED_SCREENS} screen={CarriedScreen} />
                  </WhatIfProvider>
                </AudienceProvider>
              </LeavingProvider>
            </WordsProvider>
          </QueryClientProvider>
        </LookProvider>
      </Router>
    </StrictMode>,
  );
}

open().catch(sayBroken);
