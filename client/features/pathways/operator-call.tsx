import { operatorContact } from '../../../domain/advice/pathways/operator-contact.ts';
import type { OperatorContact } from '../../../domain/advice/pathways/results.ts';
import { contactLines, shortContactLines } from '../../../domain/handouts/contact-lines.ts';
import { nameOf } from '../../../domain/map/names.ts';
import { ElementLink } from '../../components/element-link.tsx';
import { Telephones } from '../../components/telephones.tsx';
import { useNamedNetwork } from '../../context/named-network.ts';
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
  const words = useWords();
  const network = useNamedNetwork();
  const { t } = words;
  return (contact) => {
    if (unknown === 'short') return shortContactLines(contact, words, network);
    const { known, missing } = contactLines(contact, words, network);
    const operator = network.name(contact.operator);
    return missing.length === 0 ? known : [...known, t.way.call.unknown(t.list(missing), operator)];
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
