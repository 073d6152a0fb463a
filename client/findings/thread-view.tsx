import { Button } from '@mantine/core';
import { Link, useSearch } from 'wouter';
import { isLoose, partnersOfFinding, type ThreadEnd, threadOf } from '../../domain/actions/thread.ts';
import { dayInShort } from '../../domain/messages/day-words.ts';
import { ElementLink } from '../components/element-link.tsx';
import { Section } from '../components/facts.tsx';
import { To } from '../components/to.tsx';
import { ToMeeting } from '../components/to-meeting.tsx';
import { ActionsView } from '../context/actions-view.ts';
import { addressWith } from '../context/address.ts';
import { AgreementsView } from '../context/agreements-view.ts';
import { MeetingsView } from '../context/meetings-view.ts';
import { useNetwork } from '../context/network.tsx';
import { GapsView, hasScreen, PATHS } from '../context/screens.ts';
import { useWords } from '../context/words.tsx';
import { useKeyTitle } from './key-title.ts';
import './thread-view.css';

/**
 * The thread "finding → action → agreement → passerelle" as it reads from one of its ends, under a heading; nothing where
 * nothing is tied to it.
 */
export function ThreadSection({ end }: { readonly end: ThreadEnd }) {
  const { t } = useWords();
  const { document, at } = useNetwork();
  if (isLoose(threadOf(document, end, at))) return null;
  return (
    <Section title={t.actions.thread.title}>
      <ThreadSteps end={end} />
    </Section>
  );
}

/** The thread of an agreement under a heading; `none` is said where nothing is tied to it. */
export function AgreementThread({ agreement, none }: { readonly agreement: string; readonly none: string }) {
  const { t } = useWords();
  const { document, at } = useNetwork();
  const end = { of: 'agreement', id: agreement } as const;
  return (
    <Section title={t.actions.thread.title}>
      {isLoose(threadOf(document, end, at)) ? (
        <p className="quiet thread-none">{none}</p>
      ) : (
        <ThreadSteps end={end} />
      )}
    </Section>
  );
}

/** The thread of a finding, and a button that notes an action about it, with the operators that it concerns. */
export function FindingThread({ finding }: { readonly finding: string }) {
  const { t } = useWords();
  const { document, at } = useNetwork();
  const search = useSearch();
  const end = { of: 'finding', id: finding } as const;
  const address = addressWith(PATHS.actions, ActionsView, search, {
    about: [finding],
    with: partnersOfFinding(document, finding),
  });
  return (
    <Section title={t.actions.thread.title}>
      {isLoose(threadOf(document, end, at)) ? (
        <p className="quiet thread-none">{t.actions.thread.none}</p>
      ) : (
        <ThreadSteps end={end} />
      )}
      {hasScreen('actions') && (
        <Button component={Link} size="xs" variant="default" className="no-print" href={address}>
          {t.actions.thread.note}
        </Button>
      )}{' '}
      <ToMeeting finding={finding} />
    </Section>
  );
}

/** The steps of a thread one under another, without the end itself; empty steps are left out. */
export function ThreadSteps({ end }: { readonly end: ThreadEnd }) {
  const { t, vocabulary, language } = useWords();
  const { document, at } = useNetwork();
  const search = useSearch();
  const { findings, actions, agreements, passerelles, decisions } = threadOf(document, end, at);
  const w = t.actions.thread;
  const nameOf = new Map(document.agreements.map(({ id, name }) => [id, name]));
  return (
    <ol className="thread">
      {end.of !== 'finding' && findings.length > 0 && (
        <li>
          <span className="quiet">{w.findings}</span>
          <FindingLinks keys={findings} />
        </li>
      )}
      {end.of !== 'action' && actions.length > 0 && (
        <li>
          <span className="quiet">{w.actions}</span>
          {actions.map(({ id, date, name, outcome }) => (
            <span key={id}>
              <To href={addressWith(PATHS.actions, ActionsView, search, { sel: id })}>{name}</To>,{' '}
              {dayInShort(date, language)}
              {outcome !== undefined && <span className="thread-outcome">{t.said(w.outcome, outcome)}</span>}
            </span>
          ))}
        </li>
      )}
      {decisions.length > 0 && (
        <li>
          <span className="quiet">{w.decisions}</span>
          {decisions.map(({ id, meeting, name, decision }) => (
            <span key={id}>
              <To href={addressWith(PATHS.meetings, MeetingsView, search, { meeting })}>{name}</To>
              {decision !== undefined && ` (${t.meetings.decision[decision]})`}
            </span>
          ))}
        </li>
      )}
      {end.of !== 'agreement' && agreements.length > 0 && (
        <li>
          <span className="quiet">{w.agreements}</span>
          {agreements.map((id) => (
            <span key={id}>
              <To href={addressWith(PATHS.agreements, AgreementsView, search, { sel: id })}>
                {nameOf.get(id)}
              </To>
            </span>
          ))}
        </li>
      )}
      {end.of !== 'passerelle' && passerelles.length > 0 && (
        <li>
          <span className="quiet">{w.passerelles}</span>
          {passerelles.map(({ id, state }) => (
            <span key={id}>
              <ElementLink id={id} /> ({vocabulary.state[state]})
            </span>
          ))}
        </li>
      )}
    </ol>
  );
}

/** Findings by their keys, each as a link to its card; one that is no longer found has a card among the closed ones. */
function FindingLinks({ keys }: { readonly keys: readonly string[] }) {
  const { t } = useWords();
  const titleOf = useKeyTitle();
  const search = useSearch();
  return keys.map((key) => {
    const { kind, subject } = titleOf(key);
    return (
      <span key={key}>
        <To href={addressWith(PATHS.gaps, GapsView, search, { open: key })}>
          {[kind, subject].filter(Boolean).join(t.colon)}
        </To>
      </span>
    );
  });
}
