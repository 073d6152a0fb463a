import { useSearch } from 'wouter';
import { agreementState } from '../../domain/agreements/agreement-state.ts';
import { confirmationOf } from '../../domain/agreements/confirmation.ts';
import { isValidAt } from '../../domain/model/dates.ts';
import { Section } from '../components/facts.tsx';
import { To } from '../components/to.tsx';
import { addressWith } from '../context/address.ts';
import { AgreementsView } from '../context/agreements-view.ts';
import { useNetwork } from '../context/network.tsx';
import { hasScreen, PATHS } from '../context/screens.ts';
import { useWords } from '../context/words.tsx';

/**
 * The agreements of an operator that are valid on the day that is read, each with its kind, its state and how far it is
 * confirmed on that day, as links to the screen of agreements. Nothing where there is none.
 */
export function OperatorAgreements({ operator }: { readonly operator: string }) {
  const { t, vocabulary } = useWords();
  const { view, at } = useNetwork();
  const search = useSearch();
  const w = t.agreements;
  const agreements = view.document.agreements.filter(
    (agreement) => agreement.parties.includes(operator) && isValidAt(agreement, at),
  );
  if (agreements.length === 0) return null;
  const address = (state: Partial<AgreementsView>) =>
    addressWith(PATHS.agreements, AgreementsView, search, state);
  return (
    <Section title={w.operator.title(agreements.length)}>
      <ul className="plain">
        {agreements.map((agreement) => (
          <li key={agreement.id}>
            <To href={address({ sel: agreement.id })}>{agreement.name}</To>{' '}
            <span className="quiet">
              {[
                ...(agreement.kind === undefined ? [] : [vocabulary.agreement[agreement.kind]]),
                w.state[agreementState(agreement, at)],
                w.confirmation[confirmationOf(agreement, at).state],
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {hasScreen('agreements') && (
        <span className="no-print">
          <To href={address({ partner: operator })}>{w.operator.all}</To>
        </span>
      )}
    </Section>
  );
}
