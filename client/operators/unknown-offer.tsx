import { Text } from '@mantine/core';
import { isValidAt } from '../../domain/model/dates.ts';
import { AddElementLink } from '../components/add-element.tsx';
import { useNetwork } from '../context/network.tsx';
import { useWords } from '../context/words.tsx';
import { nameOf } from '../model/labels.ts';

/** Says of the operator with this id that its offer is not known, and what to ask it, in the place of figures. */
export function UnknownOffer({ operator }: { readonly operator: string }) {
  const { t } = useWords();
  const words = t.operator.unknownOffer;
  return (
    <section className="panel-section" aria-label={words.title}>
      <h3>{words.title}</h3>
      <Text size="sm">{words.help}</Text>
      <ul className="plain">
        {words.ask.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <Text size="sm" className="no-print">
        {t.asking.silent.addWhy}{' '}
        <AddElementLink list="filieres" operator={operator}>
          {t.asking.silent.add}
        </AddElementLink>
      </Text>
    </section>
  );
}

/** The sites of the operator with this id, each with its address and commune. Nothing is shown when it has none. */
export function OperatorSites({ operator }: { readonly operator: string }) {
  const { t, vocabulary } = useWords();
  const { view, at } = useNetwork();
  const sites = view.document.sites.filter((site) => site.operator === operator && isValidAt(site, at));
  if (sites.length === 0) return null;
  return (
    <section className="panel-section">
      <h3>{`${t.panel.sites} (${sites.length})`}</h3>
      <ul className="plain">
        {sites.map(({ id, name, address, commune }) => (
          <li key={id}>{[name, address, nameOf(view, vocabulary, commune)].filter(Boolean).join(', ')}</li>
        ))}
      </ul>
    </section>
  );
}
