import { operatorContact } from '../../../domain/advice/pathways/operator-contact.ts';
import type { OperatorContact } from '../../../domain/advice/pathways/results.ts';
import { addressText, nameOf } from '../../../domain/map/names.ts';
import { ElementLink } from '../../components/element-link.tsx';
import { Telephones } from '../../components/telephones.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';

/**
 * How to reach an operator, as lines of text: mailbox, telephone, address and opening hours. `unknown` says what becomes
 * of what is not known. `ask`: it is said, with whom to ask, for the counsellor. `short`: on a sheet to hand over, it is
 * only said that neither telephone nor mailbox is known.
 */
export function useContactLines(
  unknown: 'ask' | 'short' = 'ask',
): (contact: OperatorContact) => readonly string[] {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const words = t.way.call;
  return (contact) => {
    const of = (own: 'contact' | 'telephone' | 'openingHours'): string => {
      const known = [contact[own], ...contact.sites.map((site) => site[own])].filter((one) => one !== null);
      return [...new Set(known)].join(' · ');
    };
    const addresses = contact.sites.map((site) => addressText(view, vocabulary, site));
    const facts: readonly (readonly [string, string])[] = [
      [words.telephone, of('telephone')],
      [words.contact, of('contact') || (contact.website ?? '')],
      [words.address, [...new Set(addresses)].join(' · ')],
      [words.openingHours, of('openingHours')],
    ];
    const known = facts.filter(([, value]) => value !== '').map(([label, value]) => t.said(label, value));
    const missing = facts.filter(([, value]) => value === '').map(([label]) => label.toLowerCase());
    if (unknown === 'short')
      return of('telephone') === '' && of('contact') === '' && contact.website === null
        ? [...known, words.noneKnown]
        : known;
    const operator = nameOf(view, vocabulary, contact.operator);
    return missing.length === 0 ? known : [...known, words.unknown(t.list(missing), operator)];
  };
}

/** Returns a function that says whom to call about a filière: the operator, with its telephone if it is known. */
export function useCall(): (filiere: string) => string {
  const { t, vocabulary } = useWords();
  const { view, at } = useNetwork();
  const linesOf = useContactLines('short');
  return (filiere) => {
    const operator = view.filieres.get(filiere)?.operator.id ?? filiere;
    const [line = ''] = linesOf(operatorContact(view.document, at, operator, filiere));
    return t.way.why.call(nameOf(view, vocabulary, operator), line);
  };
}

/** An operator to call: why, what about, and how to reach it. */
export function OperatorCall(props: {
  readonly contact: OperatorContact;
  readonly why: string;
  readonly about: string | null;
}) {
  const { contact, why, about } = props;
  const lines = useContactLines()(contact);
  return (
    <li className="operator-call">
      <strong>
        <ElementLink id={contact.operator} />
      </strong>{' '}
      <span className="quiet">
        {why}
        {about !== null && about !== contact.operator && ' '}
      </span>
      {about !== null && <ElementLink id={about} />}
      <ul className="plain">
        {lines.map((line) => (
          <li key={line}>
            <Telephones text={line} />
          </li>
        ))}
      </ul>
    </li>
  );
}
