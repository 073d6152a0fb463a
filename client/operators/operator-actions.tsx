import { useSearch } from 'wouter';
import { chosenActions } from '../../domain/actions/chosen-actions.ts';
import { capital } from '../../domain/messages/capital.ts';
import { dayInShort } from '../../domain/messages/day-words.ts';
import { Section } from '../components/facts.tsx';
import { To } from '../components/to.tsx';
import { ActionsView } from '../context/actions-view.ts';
import { addressWith } from '../context/address.ts';
import { useNetwork } from '../context/network.tsx';
import { PATHS } from '../context/screens.ts';
import { useWords } from '../context/words.tsx';

/** Actions named on the sheet of an operator; the screen of actions lists all of them. */
const NAMED = 5;

/** The latest actions that were done with an operator, up to the day that is read; nothing where there is none. */
export function OperatorActions({ operator }: { readonly operator: string }) {
  const { t, vocabulary, language } = useWords();
  const { document, at } = useNetwork();
  const search = useSearch();
  const w = t.actions.operator;
  const all = chosenActions(document.actions, {
    ...{ kinds: [], period: undefined, commune: undefined, partner: operator },
  }).filter(({ date }) => date <= at);
  if (all.length === 0) return null;
  const address = (view: Partial<ActionsView>) => addressWith(PATHS.actions, ActionsView, search, view);
  return (
    <Section title={w.title}>
      <ul className="operator-actions">
        {all.slice(0, NAMED).map(({ id, name, date, kind }) => (
          <li key={id}>
            {dayInShort(date, language)} · <To href={address({ sel: id })}>{name}</To>{' '}
            <span className="quiet">({capital(vocabulary.action[kind])})</span>
          </li>
        ))}
      </ul>
      <span className="no-print">
        <To href={address({ partner: operator })}>{w.more(all.length)}</To>
      </span>
    </Section>
  );
}
