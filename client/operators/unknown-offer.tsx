import { Text } from '@mantine/core';
import { AddElementLink, WhereAdded } from '../components/add-element.tsx';
import { useWords } from '../context/words.tsx';

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
      <WhereAdded list="filieres" operator={operator}>
        <Text size="sm" className="no-print">
          {t.asking.silent.addWhy}{' '}
          <AddElementLink list="filieres" operator={operator}>
            {t.asking.silent.add}
          </AddElementLink>
        </Text>
      </WhereAdded>
    </section>
  );
}
