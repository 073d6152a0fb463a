import './face.css';
import '@mantine/core/styles.css';
import './base.css';
import '../components/card.css';
import '../components/tables/tables.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { AudienceProvider } from '../context/audience.tsx';
import { LookProvider } from '../context/color-theme.tsx';
import { LeavingProvider } from '../context/leaving.tsx';
import { movedAddress } from '../context/moved-address.ts';
import { createQueries, fetchNetworkEarly } from '../context/network-answer.ts';
import { fetchMeEarly } from '../context/person.tsx';
import { PATHS, SCREEN_NAMES } from '../context/screens.ts';
import { WhatIfProvider } from '../context/whatif-changes.tsx';
import { WordsProvider } from '../context/words.tsx';
import { NARROW } from '../features/explorer/explorer.tsx';
import { loadMap } from '../map/canvas-program.ts';
import { App } from './app.tsx';
import { Entrance } from './entrance.tsx';
import { preloadOnTheWay, preloadScreen, ScreenContent } from './screen-content.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root.');
const { pathname, search, hash } = window.location;
const moved = movedAddress(pathname, search, hash);
// Before anything reads the address, and without an entry in the browser's history.
if (moved !== undefined) window.history.replaceState(window.history.state, '', moved);
const queries = createQueries();
fetchMeEarly(queries);
fetchNetworkEarly(queries);
preloadScreen(window.location.pathname);
preloadOnTheWay();
if (window.location.pathname === PATHS.explorer && !window.matchMedia(NARROW).matches) loadMap();
const page = createRoot(root);
// A transition renders in slices between which the browser can paint. In one piece the rendering would block
// for a quarter of a second.
startTransition(() =>
  page.render(
    <StrictMode>
      <LookProvider>
        <QueryClientProvider client={queries}>
          <WordsProvider>
            <Entrance>
              <LeavingProvider>
                <AudienceProvider>
                  <WhatIfProvider>
                    <App names={SCREEN_NAMES} screen={ScreenContent} />
                  </WhatIfProvider>
                </AudienceProvider>
              </LeavingProvider>
            </Entrance>
          </WordsProvider>
        </QueryClientProvider>
      </LookProvider>
    </StrictMode>,
  ),
);
