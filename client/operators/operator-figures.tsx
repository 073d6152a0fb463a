import type { OperatorRole } from '../../domain/advice/operators/results.ts';
import { Explain } from '../components/glossary/explain.tsx';
import { useWords } from '../context/words.tsx';
import type { Term } from '../messages/fr/glossary.ts';

/**
 * The key figures of an operator's role in the network, each with an explanation: its filières, their places, the
 * pairs of start and outlet that pass through it, and those that would be lost without it.
 */
export function OperatorFigures({ role }: { readonly role: OperatorRole }) {
  const { t } = useWords();
  const w = t.operator;
  const { filieres, places, estimate, onlyFilieres, through, joined, loss } = role;
  const isEstimated = estimate !== null;
  const placesText = onlyFilieres ? w.placesUnknown : w.places(places, isEstimated);
  const placesHelp = onlyFilieres ? w.placesUnknownHelp : w.placesHelp(isEstimated);
  const figures: readonly Figure[] = [
    { term: 'filiere', value: w.filieres(filieres), help: w.filieresHelp },
    { term: 'places', value: placesText, help: placesHelp },
    { term: 'through', value: w.through(through, joined), help: w.throughHelp, name: w.throughName },
    { term: 'singlePoint', value: w.lost(loss.lostPairs), help: w.lostHelp, name: w.lostName },
  ];
  return (
    <ul className="figures">
      {figures.map(({ term, value, help, name = value }) => (
        <li key={term}>
          <strong>{value}</strong>
          <Explain term={term} name={name} />
          <span className="quiet">{help}</span>
        </li>
      ))}
    </ul>
  );
}

interface Figure {
  readonly term: Term;
  readonly value: string;
  readonly help: string;
  readonly name?: string;
}
