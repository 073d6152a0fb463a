import { isValidAt } from '../../../../domain/model/dates.ts';
import { Section } from '../../../components/facts.tsx';
import { useNetwork } from '../../../context/network.tsx';
import { useWords } from '../../../context/words.tsx';
import { useAffects } from '../../../findings/affects.ts';

/**
 * A list of the obstacles valid on the day on the elements with the ids in `on`, each with the mitigations (measures
 * that lift it). Nothing is shown without obstacles.
 */
export function Obstacles({ on }: { readonly on: readonly string[] }) {
  const { t, vocabulary } = useWords();
  const { view, at } = useNetwork();
  const whom = useAffects();
  const { obstacles, mitigations } = view.document;
  const found = obstacles.filter((obstacle) => on.includes(obstacle.on) && isValidAt(obstacle, at));
  if (found.length === 0) return null;
  return (
    <Section title={t.panel.obstacles}>
      <ul className="plain">
        {found.map(({ id, name, category, severity }) => {
          const lifted = mitigations.filter((item) => item.lifts.includes(id) && isValidAt(item, at));
          return (
            <li key={id}>
              {name}{' '}
              <span className="quiet">
                ({t.list([vocabulary.obstacle[category], vocabulary.severity[severity], whom(id)])})
              </span>
              {lifted.length > 0 && (
                <span className="quiet"> {t.panel.liftedBy(lifted.map((item) => item.name).join(', '))}</span>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
