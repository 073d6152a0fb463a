import { Table, Text } from '@mantine/core';
import type { PlanStep } from '../../../domain/advice/plan/results.ts';
import { Block } from '../../components/block.tsx';
import { TableHead } from '../../components/tables/headings.tsx';
import { useWords } from '../../context/words.tsx';
import { useConcerned } from '../../findings/concerned.ts';
import './plan.css';

/**
 * A table of the places that gain an outlet for each number of agreements to sign, with bars that form a curve. `n` is the chosen number; a
 * click calls `choose` with another.
 */
export function Curve(props: {
  readonly steps: readonly PlanStep[];
  readonly n: number;
  choose(n: number): void;
}) {
  const { t, gapWords } = useWords();
  const { steps, n, choose } = props;
  const concerned = useConcerned();
  const placesOf = (step: PlanStep): number => (step.exact ?? step.plan).placesConcerned;
  const most = Math.max(1, ...steps.map(placesOf));
  return (
    <Block id="curve" title={t.plan.curve}>
      <Text size="sm" className="quiet">
        {t.plan.curveHelp}
      </Text>
      <Table fz="sm" className="curve">
        <TableHead headings={[t.plan.number, gapWords.impact.unit, t.plan.inOrder]} />
        <Table.Tbody>
          {steps.map((step) => (
            <Table.Tr key={step.n} className={step.n === n ? 'chosen-row' : ''}>
              <Table.Th scope="row">
                <button
                  type="button"
                  className="heat-cell"
                  aria-pressed={step.n === n}
                  onClick={() => choose(step.n)}
                >
                  {step.n}
                </button>
              </Table.Th>
              <Table.Td>
                <span
                  className="curve-bar"
                  style={{ width: `${(60 * placesOf(step)) / most}%` }}
                  aria-hidden="true"
                />{' '}
                {concerned(step.exact ?? step.plan)}
                {step.share !== null && step.share < 1 && (
                  <span className="quiet"> {t.plan.share(Math.round(step.share * 100))}</span>
                )}
              </Table.Td>
              <Table.Td>{t.number((step.exact ?? step.plan).gain)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Block>
  );
}
