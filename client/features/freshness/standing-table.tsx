import { Button, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import type { FiliereStanding, Standing } from '../../../domain/inventory/to-verify.ts';
import type { Verified } from '../../../domain/inventory/verification.ts';
import { fullNameOf, nameOf } from '../../../domain/map/names.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { fieldWord } from '../../../domain/messages/field-word.ts';
import { SHEET_WORDS } from '../../../domain/messages/sheet-words.ts';
import { ElementLink } from '../../components/element-link.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useMayEdit } from '../../context/own.ts';
import { useWords } from '../../context/words.tsx';
import type { Verifying } from '../../operators/use-verify.ts';

/** Number of missing fields named at once; the others unfold on a click. */
const NAMED = 4;

/**
 * A table of filières: when their data were verified, how fresh and complete they are, the missing fields, how much
 * depends on them, and a button that marks each as verified today (`verifying`). `own`, if given, is a first row for
 * the operator itself.
 */
export function StandingTable(props: {
  readonly label: string;
  /** The operator's own row, shown first. */
  readonly own?: Standing;
  readonly filieres: readonly FiliereStanding[];
  /** Also show the operator of each filière. */
  readonly full?: boolean;
  readonly verifying: Verifying;
}) {
  const { t, vocabulary } = useWords();
  const { base } = useNetwork();
  const words = t.freshness;
  const { label, own, filieres, full = false, verifying } = props;
  const operator = own === undefined ? undefined : base.operators.get(own.id);
  const headings = [words.verifiedOn, words.fresh, words.complete, words.missing, words.stake];
  return (
    <div className="table-scroll">
      <Table fz="sm" horizontalSpacing={6} className="standings">
        <caption className="sr-only">{label}</caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{words.filiere}</Table.Th>
            <Table.Th scope="col" className="no-print">
              {words.action}
            </Table.Th>
            {headings.map((heading) => (
              <Table.Th scope="col" key={heading}>
                {heading}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {own !== undefined && operator !== undefined && (
            <Row
              standing={own}
              list="operators"
              title={words.itself}
              name={nameOf(base, vocabulary, own.id)}
              verified={{ list: 'operators', element: operator }}
              verifying={verifying}
            />
          )}
          {filieres.map((standing) => {
            const filiere = base.filieres.get(standing.id)?.filiere;
            return (
              filiere !== undefined && (
                <Row
                  key={standing.id}
                  standing={standing}
                  filiere={standing}
                  list="filieres"
                  title={<ElementLink id={standing.id} full={full} />}
                  name={fullNameOf(base, vocabulary, standing.id)}
                  verified={{ list: 'filieres', element: filiere }}
                  verifying={verifying}
                />
              )
            );
          })}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function Row(props: {
  readonly standing: Standing;
  readonly filiere?: FiliereStanding;
  readonly list: 'operators' | 'filieres';
  readonly title: ReactNode;
  readonly name: string;
  readonly verified: Verified;
  readonly verifying: Verifying;
}) {
  const { t, language } = useWords();
  const words = t.freshness;
  const { standing, filiere, list, title, name, verified, verifying } = props;
  const { observedOn, state, freshness, completeness } = standing;
  const may = useMayEdit()(verified.list, verified.element);
  return (
    <Table.Tr>
      <Table.Th scope="row">{title}</Table.Th>
      <Table.Td className="no-print">
        {may && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={words.verifiedWhat(name)}
            disabled={verifying.isPending}
            onClick={() => verifying.verify([verified])}
          >
            {words.verified}
          </Button>
        )}
      </Table.Td>
      <Table.Td>
        {observedOn === null ? (
          words.state.NEVER
        ) : (
          <span className="whole">{dayInWords(observedOn, language)}</span>
        )}
        {standing.source !== null && <span className="quiet under">{standing.source}</span>}
      </Table.Td>
      <Table.Td title={words.state[state]}>
        <Share share={freshness} />
      </Table.Td>
      <Table.Td>
        <Share share={completeness} />
      </Table.Td>
      <Table.Td className="missing">
        <Missing list={list} paths={standing.missing} waits={filiere?.waits} />
      </Table.Td>
      <Table.Td className="stake">
        {filiere !== undefined &&
          words.stakeOf(filiere.stake, filiere.places, filiere.estimated, freshness, completeness)}
      </Table.Td>
    </Table.Tr>
  );
}

/** A fraction from 0 to 1 as a percentage with a bar. */
function Share({ share }: { readonly share: number }) {
  const { t } = useWords();
  return (
    <span className="share">
      {t.freshness.percent(share)}
      <span className="share-bar" aria-hidden="true">
        <span style={{ width: `${Math.round(share * 100)}%` }} />
      </span>
    </span>
  );
}

/** The empty fields, with those that rules need first. Flow reports may be among the latter. */
function Missing(props: {
  readonly list: 'operators' | 'filieres';
  readonly paths: readonly string[];
  readonly waits: FiliereStanding['waits'] | undefined;
}) {
  const { t, gapWords, language } = useWords();
  const words = t.freshness;
  const { list, paths, waits } = props;
  const waited = [...(waits?.keys() ?? [])];
  const ordered = [...waited, ...paths.filter((path) => waits?.has(path) !== true)];
  if (ordered.length === 0) return <span className="quiet">{words.nothingMissing}</span>;
  const items = ordered.map((path) => {
    const rules = waits?.get(path);
    return (
      <li key={path}>
        {path === 'flow' || path === 'flowPeriod'
          ? gapWords.field[path]
          : fieldWord(SHEET_WORDS[language].fields, { list, path }).label}
        {rules !== undefined && <span className="waited"> {words.waitedBy(rules.join(', '))}</span>}
      </li>
    );
  });
  return (
    <>
      <ul className="plain">{items.slice(0, NAMED)}</ul>
      {items.length > NAMED && (
        <details>
          <summary>{words.andMore(items.length - NAMED)}</summary>
          <ul className="plain">{items.slice(NAMED)}</ul>
        </details>
      )}
    </>
  );
}
