import { Table, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import type { ChangeProblem } from '../../../domain/whatif/problems.ts';
import type { ScenarioMeasures } from '../../../domain/whatif/results.ts';
import { Waiting } from '../../components/waiting.tsx';
import { useViewState } from '../../context/address.ts';
import { useNetwork } from '../../context/network.tsx';
import { ScenariosView } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { useConcerned } from '../../findings/concerned.ts';
import { useProblemWords } from '../../whatif/change-words.ts';
import { EndsFields } from '../../whatif/ends-fields.tsx';
import { useComparison } from '../../whatif/use-what-if.ts';

type Measure = 'findings' | 'startOutletPairs' | 'startsServed';
/** Measures that a scenario may change. Each value is shown with its difference from the real network. */
const AGAINST: readonly Measure[] = ['findings', 'startOutletPairs', 'startsServed'];

/**
 * Compares the saved scenarios with these ids (at most four) side by side, each with the real network, in a table of
 * figures. The figures are computed in the browser.
 */
export function Comparison({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useWords();
  const { base } = useNetwork();
  const [{ endFrom, endTo }, setView] = useViewState(ScenariosView);
  const key = ids.join(' ');
  const scenarios = useMemo(
    () => key.split(' ').flatMap((id) => base.document.scenarios.find((one) => one.id === id) ?? []),
    [key, base],
  );
  const ends = useMemo(
    () => (endFrom === undefined || endTo === undefined ? undefined : { from: endFrom, to: endTo }),
    [endFrom, endTo],
  );
  const concerned = useConcerned();
  const { compared, working, failed } = useComparison(scenarios, ends);
  const s = t.scenarios;
  const nameOf = (id: string | null): string =>
    id === null ? s.asIs : (scenarios.find((one) => one.id === id)?.name ?? id);
  const shown = compared?.measures ?? [];
  const asIs = shown[0];
  const row = (label: string, value: (one: ScenarioMeasures) => string) => (
    <Table.Tr key={label}>
      <Table.Th scope="row">{label}</Table.Th>
      {shown.map((one) => (
        <Table.Td key={one.scenario ?? ''}>{value(one)}</Table.Td>
      ))}
    </Table.Tr>
  );
  const number = (
    name: Exclude<keyof typeof s.measures, 'routes' | 'shortest' | 'medianMonths' | 'gains' | 'loses'>,
  ) =>
    row(s.measures[name], (one) => {
      const against = AGAINST.find((measure) => measure === name);
      const text = t.number(Math.round(one[name]));
      if (one.scenario === null || asIs === undefined || against === undefined) return text;
      const more = Math.round(one[against] - asIs[against]);
      return more === 0 ? text : `${text} (${t.signed(more)})`;
    });
  return (
    <section aria-labelledby="compared" className={working && compared !== undefined ? 'stale' : ''}>
      <Title order={2} size="h4" className="group-head" id="compared">
        {s.compared}
      </Title>
      <p className="quiet">{t.whatIf.endsHelp}</p>
      <EndsFields from={endFrom} to={endTo} change={(change) => setView(change, { replace: true })} />
      <p className="sr-only" aria-live="polite">
        {working ? s.working : s.compared}
      </p>
      {failed !== undefined && (
        <Text size="sm" role="alert">
          {t.whatIf.failed} {failed}
        </Text>
      )}
      {compared === undefined && failed === undefined && <Waiting />}
      {compared?.refused.map((one) => (
        <Refused key={one.scenario} name={nameOf(one.scenario)} problems={one.problems} />
      ))}
      {shown.length > 0 && (
        <div className="table-scroll">
          <Table fz="sm" className="comparison">
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{s.measure}</Table.Th>
                {shown.map(({ scenario }) => (
                  <Table.Th scope="col" key={scenario ?? ''}>
                    {nameOf(scenario)}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {number('changes')}
              {ends !== undefined && (
                <>
                  {row(s.measures.routes, (one) =>
                    one.ends === null ? '–' : t.whatIf.count(one.ends.count, one.ends.exact),
                  )}
                  {row(s.measures.shortest, (one) =>
                    one.ends === null ? '–' : t.whatIf.monthsOf(one.ends.months),
                  )}
                </>
              )}
              {row(s.measures.gains, (one) => (one.scenario === null ? '–' : concerned(one.gains)))}
              {row(s.measures.loses, (one) =>
                one.loses.outlets.length === 0 ? '–' : concerned(one.loses, { verb: 'loses' }),
              )}
              {number('startOutletPairs')}
              {number('startsServed')}
              {row(s.measures.medianMonths, (one) => t.whatIf.monthsOf(one.medianMonths))}
              {number('findingsGone')}
              {number('findingsNew')}
              {number('findings')}
            </Table.Tbody>
          </Table>
          <p className="quiet">{t.whatIf.whyNew}</p>
        </div>
      )}
    </section>
  );
}

/** Why a scenario cannot be computed. */
function Refused({ name, problems }: { readonly name: string; readonly problems: readonly ChangeProblem[] }) {
  const { t } = useWords();
  const problemWords = useProblemWords();
  return (
    <div role="alert">
      <Text size="sm">{t.scenarios.refused(name)}</Text>
      <ul>
        {problems.map((problem) => (
          <li key={problem.path}>{problemWords(problem)}</li>
        ))}
      </ul>
    </div>
  );
}
