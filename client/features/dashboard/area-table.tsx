import { Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSearch } from 'wouter';
import type { DashboardAnswer } from '../../../domain/api/questions/dashboard.ts';
import { AREA_KINDS, DASHBOARD_MEASURES, type DashboardArea } from '../../../domain/dashboard/results.ts';
import { Failure } from '../../components/failure.tsx';
import { FigureLegend, ShownFigure } from '../../components/shown-figure.tsx';
import { ScrollBox } from '../../components/tables/scroll-box.tsx';
import { To } from '../../components/to.tsx';
import { addressWith } from '../../context/address.ts';
import { FiguresView } from '../../context/figures-view.ts';
import { useNetwork } from '../../context/network.tsx';
import { PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { type People, usePeople } from './use-people.ts';
import '../../components/figure-table.css';

/** A row for the whole network, each bassin and each Régionale: what it counts on the day, and a year before. */
export function AreaTable({ answer }: { readonly answer: DashboardAnswer }) {
  const { t } = useWords();
  const search = useSearch();
  const people = usePeople(answer.at);
  const [, year] = people.years;
  const w = t.dashboard;
  const kinds = AREA_KINDS.map((kind) => ({
    kind,
    areas: answer.areas.filter((area) => area.kind === kind),
  }));
  const columns = DASHBOARD_MEASURES.length + 2;
  return (
    <>
      <ScrollBox label={w.areas} className="table-scroll">
        <Table className="figure-table dashboard-table" fz="sm">
          <caption className="sr-only">{w.areas}</caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{w.area}</Table.Th>
              {DASHBOARD_MEASURES.map((measure) => (
                <Table.Th scope="col" className="figure" key={measure}>
                  {w.measures[measure]}
                </Table.Th>
              ))}
              <Table.Th scope="col" className="figure">
                {w.people(year)}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          {kinds
            .filter(({ areas }) => areas.length > 0)
            .map(({ kind, areas }) => (
              <Table.Tbody key={kind}>
                {kind !== 'WHOLE' && (
                  <Table.Tr>
                    <Table.Th scope="rowgroup" colSpan={columns} className="dashboard-kind">
                      {w.kinds[kind]}
                    </Table.Th>
                  </Table.Tr>
                )}
                {areas.map((area) => (
                  <AreaRow key={area.id ?? ''} area={area} people={people.peopleOf(area)} />
                ))}
              </Table.Tbody>
            ))}
        </Table>
      </ScrollBox>
      {people.error !== null && <Failure error={people.error} retry={people.refetch} />}
      <FigureLegend />
      <Text size="sm" className="quiet">
        {w.belongs}
      </Text>
      <Text size="sm" className="quiet">
        {w.published}{' '}
        <To href={addressWith(PATHS.figures, FiguresView, search, { year, axis: 'BASSIN' })}>{w.figures}</To>
      </Text>
    </>
  );
}

function AreaRow({ area, people }: { readonly area: DashboardArea; readonly people: People | null }) {
  const { t } = useWords();
  const { document } = useNetwork();
  const { kind, id, figuresOf, now, before } = area;
  const w = t.dashboard;
  const bassinName = document.bassins.find((one) => one.id === figuresOf)?.name ?? '';
  const name =
    kind === 'BASSIN'
      ? bassinName
      : (document.regionales.find((one) => one.id === id)?.name ?? w.kinds.WHOLE);
  return (
    <Table.Tr>
      <Table.Th scope="row">{name}</Table.Th>
      {DASHBOARD_MEASURES.map((measure) => {
        const [present, past] = [now[measure] ?? 0, before[measure]];
        return (
          <Cell key={measure} now={t.number(present)}>
            {past !== null &&
              (past === present ? (
                <>
                  <span aria-hidden="true">=</span>
                  <span className="sr-only">{w.same}</span>
                </>
              ) : (
                `${w.against} ${t.number(past)}`
              ))}
          </Cell>
        );
      })}
      <Cell now={<ShownFigure figure={people?.now ?? null} />}>
        {people !== null && (
          <>
            {w.against} <ShownFigure figure={people.before} />
            {kind === 'REGIONALE' && <span className="dashboard-of">{w.ofBassin(bassinName)}</span>}
          </>
        )}
      </Cell>
    </Table.Tr>
  );
}

/** A number, and under it what it was a year before. */
const Cell = ({ now, children }: { readonly now: ReactNode; readonly children: ReactNode }) => (
  <Table.Td className="figure">
    <strong>{now}</strong>
    <span className="dashboard-before quiet">{children}</span>
  </Table.Td>
);
