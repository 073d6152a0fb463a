import { Anchor, Text } from '@mantine/core';
import { useState } from 'react';
import { Link, useSearch } from 'wouter';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { MOST_COMPARED } from '../../../domain/slides/state/scenarios.ts';
import { useAudienceName } from '../../components/audience-name.ts';
import { WordsHere } from '../../components/glossary/words-here.tsx';
import { ScreenTitle } from '../../components/screen-title.tsx';
import { addressWith, useViewState } from '../../context/address.ts';
import { useNetwork } from '../../context/network.tsx';
import { ExplorerView, PATHS, ScenariosView } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { KeepStep } from '../../editing/keep-step.tsx';
import { Comparison } from './comparison.tsx';
import { Projects } from './projects.tsx';
import { ScenarioCard } from './scenario-card.tsx';
import './scenarios.css';

/**
 * The screen of saved what-if scenarios: the user opens, renames, removes and compares them, or turns them
 * into projects.
 */
export function Scenarios() {
  const { t, language } = useWords();
  const { base, at } = useNetwork();
  const audience = useAudienceName();
  const search = useSearch();
  const [{ pick, projects }, setView] = useViewState(ScenariosView);
  const [said, setSaid] = useState('');
  const { scenarios } = base.document;
  const picked = pick.filter((id) => scenarios.some((one) => one.id === id)).slice(0, MOST_COMPARED);
  const unknown = [...pick, ...(projects === undefined ? [] : [projects])].filter(
    (id) => !scenarios.some((one) => one.id === id),
  );
  const planned = scenarios.find(({ id }) => id === projects);
  const s = t.scenarios;
  return (
    <div className="page">
      <ScreenTitle screen="scenarios" intro={s.intro(dayInWords(at, language), audience)} />
      <WordsHere terms={['scenario', 'gap', 'pairs', 'service']} />
      <Text size="sm" role="status">
        {said}
      </Text>
      {[...new Set(unknown)].map((id) => (
        <Text key={id} size="sm">
          {s.unknown(id)}
        </Text>
      ))}
      {scenarios.length === 0 ? (
        <>
          <Text mt="md">{s.none}</Text>
          <Text size="sm">{s.noneHelp}</Text>
        </>
      ) : (
        <>
          <Text size="sm" mt="sm">
            {s.compareHelp(MOST_COMPARED)}
          </Text>
          <ul className="cards">
            {scenarios.map((scenario) => (
              <ScenarioCard
                key={scenario.id}
                scenario={scenario}
                picked={picked.includes(scenario.id)}
                full={picked.length >= MOST_COMPARED}
                pick={(on) =>
                  setView({
                    pick: on ? [...picked, scenario.id] : picked.filter((id) => id !== scenario.id),
                  })
                }
                plan={() => setView({ projects: scenario.id })}
                tell={setSaid}
              />
            ))}
          </ul>
        </>
      )}
      <Anchor
        component={Link}
        size="sm"
        href={addressWith(PATHS.explorer, ExplorerView, search, { whatif: true })}
      >
        {s.toMap}
      </Anchor>
      {planned !== undefined && (
        <Projects key={planned.id} scenario={planned} close={() => setView({ projects: undefined })} />
      )}
      {picked.length > 0 && (
        <>
          <Comparison ids={picked} />
          <KeepStep screen="scenarios" />
        </>
      )}
    </div>
  );
}
