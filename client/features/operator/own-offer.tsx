import { isValidAt } from '../../../domain/model/dates.ts';
import { ElementLink } from '../../components/element-link.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { marked } from '../../model/presumed.ts';

/** The list of the filières of the operator `id`, and of the agreements valid on the day to which it is a party. */
export function OwnOffer({ id }: { readonly id: string }) {
  const { t, vocabulary } = useWords();
  const { view, at } = useNetwork();
  const filieres = [...view.filieres.values()].filter(({ operator }) => operator.id === id);
  const agreements = view.document.agreements.filter(
    (agreement) => agreement.parties.includes(id) && isValidAt(agreement, at),
  );
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
      <section className="panel-section">
        <h3>{`${t.operator.agreements} (${agreements.length})`}</h3>
        <ul className="plain">
          {agreements.map(({ id: agreement, name, kind }) => (
            <li key={agreement}>
              {name} <span className="quiet">{kind && `· ${vocabulary.agreement[kind]}`}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
