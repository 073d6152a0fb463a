import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { operatorContact } from '../../../domain/advice/pathways/operator-contact.ts';
import type { Caution, LevelVerdict, Pathway, ToCheck, Travel } from '../../../domain/analysis/results.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { useAudienceName } from '../../components/audience-name.ts';
import { useSourceWords } from '../../components/print-head.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { useCheckText } from '../../findings/check-list.tsx';
import { levelLabel, nameOf } from '../../model/labels.ts';
import { useNotCertain } from './not-certain-lines.tsx';
import { useContactLines } from './operator-call.tsx';
import { pointsText } from './points-text.ts';
import { cautionClass, useStepFacts } from './step-facts.ts';
import './pathway-sheet.css';

/** The class of the page while a sheet is printed: everything else is then left off the paper. */
const PRINTING = 'prints-sheet';

interface Row {
  readonly id: string;
  /** The filière that the step leaves; the first one itself at the start. */
  readonly from: string;
  /** When it is held, hours a week and price. */
  readonly offer: string;
  readonly when: string;
  readonly toCheck: readonly ToCheck[];
  readonly cautions: readonly Caution[];
  readonly levels: LevelVerdict | null;
  readonly travel: Travel | null;
}

/**
 * One pathway as one page to hand over: each step with the operator, how to reach it, and what to check. It is printed
 * as soon as it appears; `done` is called when the print is over. The page shows nothing of it.
 */
export function PathwaySheet(props: {
  readonly pathway: Pathway;
  readonly isNamedStart: boolean;
  done(): void;
}) {
  const { t, vocabulary, language } = useWords();
  const { view, at } = useNetwork();
  const audience = useAudienceName();
  const source = useSourceWords();
  const { pathway, done } = props;
  useEffect(() => {
    document.body.classList.add(PRINTING);
    window.addEventListener('afterprint', done);
    window.print();
    return () => {
      document.body.classList.remove(PRINTING);
      window.removeEventListener('afterprint', done);
    };
  }, [done]);
  const lines = useNotCertain(pathway.filieres);
  const name = (id: string): string => nameOf(view, vocabulary, id);
  const ends = [...pathway.filieres, ...(pathway.outlet === null ? [] : [pathway.outlet])];
  const words = t.way.sheet;
  const months = pathway.complete ? t.pathways.months : t.pathways.atLeastMonths;
  return createPortal(
    <section className="pathway-sheet" lang={language}>
      <h1>{[ends[0]!, ends.at(-1)!].map(name).join(' → ')}</h1>
      <p>
        {t.way.printTitle} · {dayInWords(at, language)} · {t.said(t.look.audience, audience)} ·{' '}
        {months(pathway.months)} · {pointsText(pathway, t)}
      </p>
      <table>
        <thead>
          <tr>
            <th>{words.step}</th>
            <th>{words.when}</th>
            <th>{words.whom}</th>
            <th>{words.todo}</th>
          </tr>
        </thead>
        <tbody>
          {useRows(props).map((row, index) => (
            <SheetRow
              key={row.id}
              row={row}
              number={index + 1}
              notCertain={lines.find(({ id }) => id === row.id)?.texts ?? []}
            />
          ))}
        </tbody>
      </table>
      <p>{t.way.printNote}</p>
      <p>{source}</p>
    </section>,
    document.body,
  );
}

/** The filières of a pathway, in order, with their times and what is to be done before each; the outlet is the last. */
function useRows({
  pathway,
  isNamedStart,
}: {
  readonly pathway: Pathway;
  readonly isNamedStart: boolean;
}): Row[] {
  const { t } = useWords();
  const facts = useStepFacts();
  const { first, path } = pathway;
  const start = pathway.filieres[0]!;
  const together = facts.together(pathway);
  const time = (start: number | null, end: number | null, wait: number | null): string =>
    start === null || end === null
      ? ''
      : [t.pathways.when(start, end), ...(wait ? [t.pathways.waiting(wait)] : [])].join(', ');
  return [
    {
      ...{ id: start, from: start, offer: facts.offer(start, undefined) },
      ...{ when: time(0, first.end, first.waitMonths), toCheck: first.toCheck },
      ...{ cautions: first.cautions, levels: isNamedStart ? null : first.levels, travel: first.travel },
    },
    ...path.map(({ from, to, start, end, waitMonths, toCheck, cautions, levels, travel }, index) => ({
      ...{ id: to, from, offer: facts.offer(to, together[index]) },
      ...{ when: time(start, end, waitMonths), toCheck, cautions, levels, travel },
    })),
  ];
}

function SheetRow(props: {
  readonly row: Row;
  readonly number: number;
  readonly notCertain: readonly string[];
}) {
  const { row, number, notCertain } = props;
  const { t, vocabulary } = useWords();
  const { view, at } = useNetwork();
  const linesOf = useContactLines('counsellor');
  const checkText = useCheckText();
  const facts = useStepFacts();
  const filiere = view.filieres.get(row.id);
  const operator = filiere?.operator.id;
  const words = t.way.sheet;
  const certificate = row.levels?.dimensions.find(({ dimension }) => dimension === 'certificate')?.need ?? 0;
  const cautions = row.cautions.map((kind) => ({
    ...{ kind, text: `☐ ${facts.caution(kind, row.from, row.id)}` },
  }));
  const todo = [
    ...row.toCheck.map((item) => `☐ ${checkText(item)}`),
    ...notCertain.map((text) => `☐ ${text}`),
    ...(certificate > 0 ? [`☐ ${words.bring(levelLabel(vocabulary, 'certificate', certificate))}`] : []),
    ...(row.travel === null
      ? []
      : [t.way.travel(row.travel.minutes, nameOf(view, vocabulary, row.travel.commune))]),
  ];
  return (
    <tr>
      <td>
        {number}. <strong>{nameOf(view, vocabulary, row.id)}</strong>
      </td>
      <td>
        {row.when}
        {row.offer !== '' && <div>{row.offer}</div>}
      </td>
      <td>
        {operator !== undefined && (
          <>
            <strong>{nameOf(view, vocabulary, operator)}</strong>
            {linesOf(operatorContact(view.document, at, operator, row.id)).map((line) => (
              <div key={line}>{line}</div>
            ))}
          </>
        )}
      </td>
      <td>
        {todo.length === 0 && cautions.length === 0 && operator !== undefined && words.nothing}
        {cautions.map(({ kind, text }) => (
          <div key={kind} className={cautionClass(kind)}>
            {text}
          </div>
        ))}
        {todo.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </td>
    </tr>
  );
}
