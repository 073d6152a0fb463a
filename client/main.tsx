import '@mantine/core/styles.css';
import './styles.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { AudienceProvider } from './audience.tsx';
import { createQueries } from './data.ts';
import { LookProvider } from './look.tsx';
import { WhatIfProvider } from './whatif-changes.tsx';
import { WordsProvider } from './words.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root.');
createRoot(root).render(
  <StrictMode>
    <LookProvider>
      <QueryClientProvider client={createQueries()}>
        <WordsProvider>
          <AudienceProvider>
            <WhatIfProvider>
              <App />
            </WhatIfProvider>
          </AudienceProvider>
        </WordsProvider>
      </QueryClientProvider>
    </LookProvider>
  </StrictMode>,
);
