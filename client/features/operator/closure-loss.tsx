import { Text } from '@mantine/core';
import type { OperatorRole } from '../../../domain/advice/operators/results.ts';
import { nameOf } from '../../../domain/map/names.ts';
import { ElementLink } from '../../components/element-link.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';

/** At most this many starts are listed; the rest is counted. */
const MOST = 6;

/**
 * What the network would lose if the operator closed (`loss`): the starts (filières of welcome or with direct access)
 * that could no longer reach some outlets, and how many places per year they have.
 */
export function ClosureLoss({ loss }: { readonly loss: OperatorRole['loss'] }) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const w = t.operator;
  const { lost, places, estimated } = loss;
  if (lost.length === 0) return <Text size="sm">{w.notSingle}</Text>;
  return (
    <>
      <Text size="sm">
        <strong>{w.single}</strong> {w.lostList}{' '}
        <span className="quiet">({w.lostPlaces(places, estimated)})</span>
      </Text>
      <ul className="plain">
        {lost.slice(0, MOST).map(({ start, outlets }) => (
          <li key={start}>
            <ElementLink id={start} full />
            {t.colon}
            {outlets.map((outlet) => nameOf(view, vocabulary, outlet)).join(', ')}
          </li>
        ))}
      </ul>
      {lost.length > MOST && <p className="quiet">{w.more(lost.length - MOST)}</p>}
    </>
  );
}
