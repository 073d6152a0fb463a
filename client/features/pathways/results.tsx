import { Button, Title } from '@mantine/core';
import { ANY_START, PATHWAY_ORDERS } from '../../../domain/analysis/pathways/request.ts';
import type { PathwaysAnswer } from '../../../domain/api/questions/pathways.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { useAudienceName } from '../../components/audience-name.ts';
import type { SetView } from '../../context/address.ts';
import { useNetwork } from '../../context/network.tsx';
import type { PathwaysView } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { PathwayCard } from './pathway-card.tsx';

/**
 * The pathways of an answer, best first, with their order in words and a button for the other order. `choices` is the
 * state of the screen in the address; `setView` changes it.
 */
export function Results(props: {
  readonly answer: PathwaysAnswer;
  readonly choices: PathwaysView;
  readonly setView: SetView<typeof PathwaysView>;
}) {
  const { t, language } = useWords();
  const { at } = useNetwork();
  const audience = useAudienceName();
  const { answer, choices, setView } = props;
  const { order, pathways } = answer;
  const open = choices.open ?? 1;
  const other = PATHWAY_ORDERS.find((one) => one !== order)!;
  return (
    <section aria-labelledby="results">
      <Title order={2} size="h4" className="group-head" id="results">
        {t.pathways.results(pathways.length, t.pathways.orders[order].first)}{' '}
        <span className="quiet">{t.pathways.orders[order].rule}</span>
      </Title>
      <div className="results-actions no-print">
        <Button variant="default" size="xs" onClick={() => setView({ order: other, open: undefined })}>
          {t.pathways.orders[other].choose}
        </Button>
        <Button variant="default" size="xs" onClick={() => window.print()}>
          {t.way.print}
        </Button>
      </div>
      <p className="print-only">
        {t.way.printTitle} · {dayInWords(at, language)} · {audience}
      </p>
      <p className="print-only">{t.way.printNote}</p>
      <ol className="cards">
        {pathways.map((pathway, index) => (
          <PathwayCard
            key={[...pathway.filieres, pathway.outlet].join(' ')}
            pathway={pathway}
            rank={index + 1}
            open={open === index + 1}
            toggle={() => setView({ open: open === index + 1 ? 100 : index + 1 }, { replace: true })}
            isNamedStart={choices.from !== ANY_START}
            longest={Math.max(...pathways.map(({ months }) => months), 1)}
          />
        ))}
      </ol>
    </section>
  );
}
