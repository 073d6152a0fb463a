import { ElementLink } from '../../components/element-link.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { marked } from '../../model/presumed.ts';
import { OperatorAgreements } from '../../operators/operator-agreements.tsx';

/** The list of the filières of the operator `id`, and of the agreements valid on the day to which it is a party. */
export function OwnOffer({ id }: { readonly id: string }) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const filieres = [...view.filieres.values()].filter(({ operator }) => operator.id === id);
  return (
    <div className="operator-columns">
      <section className="panel-section">
        <h3>{`${t.operator.list} (${filieres.length})`}</h3>
        <ul className="plain">
          {filieres.map(({ id: one, filiere }) => (
            <li key={one}>
              <ElementLink id={one} />{' '}
              <span className="quiet">
                {`· ${marked(filiere, 'stage', vocabulary.stage[filiere.stage], t.panel.presumed)}`}
                {filiere.intake !== undefined && ` · ${t.operator.places(filiere.intake, false)}`}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <OperatorAgreements operator={id} />
    </div>
  );
}
