import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { operatorContact } from '../../../domain/advice/pathways/operator-contact.ts';
import type { LevelVerdict, Pathway, PathwayStep, Travel } from '../../../domain/analysis/results.ts';
import { nameOf } from '../../../domain/map/names.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { useSourceWords } from '../../components/print-head.tsx';
import { useAudience } from '../../context/audience.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { levelLabel } from '../../model/labels.ts';
import { useContactLines } from './operator-call.tsx';
import { useStepFacts } from './step-facts.ts';
import { type Asked, useToAsk } from './to-ask.tsx';
import './pathway-sheet.css';

/** The class of the page while a sheet is printed: everything else is then left off the paper. */
const PRINTING = 'prints-sheet';

interface Row {
  readonly id: string;
  /** When it is held, hours a week and price. */
  readonly offer: string;
  /** The wait and the duration, in plain words. */
  readonly when: string;
  readonly asked: readonly Asked[];
  readonly levels: LevelVerdict | null;
  readonly travel: Travel | null;
}

/**
 * One pathway as one page to hand over: each step with the operator, how to reach it, and what to check. Nothing of the
 * audience is written on it. It is printed as soon as it appears; `done` is called when the print is over. The page shows
 * nothing of it.
 */
export function PathwaySheet(props: {
  readonly pathway: Pathway;
  readonly isNamedStart: boolean;
  done(): void;
}) {
  const { t, vocabulary, language } = useWords();
  const { view, at } = useNetwork();
  const { profile } = useAudience();
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
  const name = (id: string): string => nameOf(view, vocabulary, id);
  const ends = [...pathway.filieres, ...(pathway.outlet === null ? [] : [pathway.outlet])];
  const words = t.way.sheet;
  const months = pathway.complete ? t.pathways.months : t.pathways.atLeastMonths;
  const rows = useRows(props);
  return createPortal(
    <section className="pathway-sheet" lang={language}>
      <h1>{[ends[0]!, ends.at(-1)!].map(name).join(' → ')}</h1>
      <p>
        {t.way.printTitle} · {dayInWords(at, language)} ·{' '}
        {profile === undefined ? t.audience.everyone : words.audience} · {months(pathway.months)} ·{' '}
        {t.way.askList(rows.flatMap(({ asked }) => asked).length)}
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
          {rows.map((row, index) => (
            <SheetRow key={row.id} row={row} number={index + 1} />
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
  const asked = useToAsk(pathway);
  const { first, path } = pathway;
  const words = t.way.sheet;
  const start = pathway.filieres[0]!;
  const together = facts.together(pathway);
  const time = (step: Pick<PathwayStep, 'waitMonths' | 'durationMonths'>, isTogether: boolean): string =>
    [
      ...(isTogether ? [words.together] : []),
      ...(step.waitMonths ? [t.pathways.waiting(step.waitMonths)] : []),
      step.durationMonths === null ? words.unknownDuration : t.pathways.months(step.durationMonths),
    ].join(', ');
  return [
    {
      ...{ id: start, offer: facts.offer(start, undefined), when: time(first, false) },
      ...{ asked: asked[0] ?? [], levels: isNamedStart ? null : first.levels, travel: first.travel },
    },
    ...path.map((step, index) => ({
      ...{ id: step.to, offer: facts.offer(step.to, together[index]) },
      ...{ when: step.end === null ? '' : time(step, step.kind === 'CONCURRENT') },
      ...{ asked: asked[index + 1] ?? [], levels: step.levels, travel: step.travel },
    })),
  ];
}

function SheetRow({ row, number }: { readonly row: Row; readonly number: number }) {
  const { t, vocabulary } = useWords();
  const { view, at } = useNetwork();
  const linesOf = useContactLines('short');
  const operator = view.filieres.get(row.id)?.operator.id;
  const words = t.way.sheet;
  const certificate = row.levels?.dimensions.find(({ dimension }) => dimension === 'certificate')?.need ?? 0;
  const travelText = ({ minutes, commune }: Travel): string => {
    const place = nameOf(view, vocabulary, commune);
    return minutes === 0 ? t.way.travelNone(place) : t.way.travel(minutes, place);
  };
  const more = [
    ...(certificate > 0 ? [`☐ ${words.bring(levelLabel(vocabulary, 'certificate', certificate))}`] : []),
    ...(row.travel === null ? [] : [travelText(row.travel)]),
  ];
  return (
    <tr>
      <td>
        {operator !== undefined && <>{words.stepNumber(number)} </>}
        <strong>{nameOf(view, vocabulary, row.id)}</strong>
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
        {row.asked.length + more.length === 0 && operator !== undefined && words.nothing}
        {row.asked.map(({ text, unsuitable }) => (
          <div key={text} className={unsuitable ? 'unsuitable' : ''}>
            ☐ {text}
          </div>
        ))}
        {more.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </td>
    </tr>
  );
}
