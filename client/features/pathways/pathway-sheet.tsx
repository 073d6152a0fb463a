import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { operatorContact } from '../../../domain/advice/pathways/operator-contact.ts';
import type { LevelVerdict, Pathway, PathwayStep } from '../../../domain/analysis/results.ts';
import { addressText, nameOf } from '../../../domain/map/names.ts';
import type { NetworkView } from '../../../domain/map/network-view.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { useSourceWords } from '../../components/print-head.tsx';
import { useAudience } from '../../context/audience.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { levelLabel } from '../../model/labels.ts';
import { useAcronyms } from './acronyms.ts';
import { useCalendar } from './calendar.ts';
import { useContactLines } from './operator-call.tsx';
import { useStepFacts } from './step-facts.ts';
import { type Asked, countedIn, useToAsk } from './to-ask.tsx';
import './pathway-sheet.css';

/** The class of the page while a sheet is printed: everything else is then left off the paper. */
const PRINTING = 'prints-sheet';

interface Row {
  readonly id: string;
  /** When it is held, hours a week and price. */
  readonly offer: string;
  /** The wait and the duration, in plain words. */
  readonly when: string;
  /** Which statuses are accepted, and that the hours are not known. */
  readonly facts: readonly string[];
  /** What is to be checked or asked for, without what only the inventory lacks. */
  readonly asked: readonly Asked[];
  /** What to bring, and the journey. */
  readonly more: readonly string[];
}

/**
 * One pathway as one page to hand over. It begins with whom to ring and what to say. Then comes each step with the operator, how to reach it, and what to check. Nothing of the
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
  // The outlet is in the title; it has a line only where something is to be checked before it.
  const rows = useRows(props).filter(({ id, asked }) => view.filieres.has(id) || asked.length > 0);
  // A column without anything is left out.
  const isAsking = rows.some(({ asked, facts, more }) => asked.length + facts.length + more.length > 0);
  const acronyms = useAcronyms()(
    rows
      .flatMap(({ id, offer, facts, asked, more }) => [
        ...[name(id), offer, ...facts, ...more],
        ...asked.map(({ text }) => text),
      ])
      .join(' '),
  );
  return createPortal(
    <section className="pathway-sheet" lang={language}>
      <h1>{[ends[0]!, ends.at(-1)!].map(name).join(' → ')}</h1>
      <FirstCall pathway={pathway} isNamedStart={props.isNamedStart} />
      <p>
        {t.way.printTitle} · {dayInWords(at, language)} ·{' '}
        {profile === undefined ? t.audience.everyone : words.audience} · {months(pathway.months)} ·{' '}
        {t.way.askList(rows.flatMap(({ asked }) => asked).length)}. {t.pathways.untilTraining}
      </p>
      <table>
        <thead>
          <tr>
            <th>{words.step}</th>
            <th>{words.when}</th>
            <th>{words.whom}</th>
            {isAsking && <th>{words.todo}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <SheetRow
              key={row.id}
              row={row}
              number={index + 1}
              isAsking={isAsking}
              before={rows.slice(0, index).findIndex((one) => isSameContact(view, one.id, row.id))}
            />
          ))}
        </tbody>
      </table>
      {acronyms.length > 0 && <p className="sheet-acronyms">{words.acronyms(acronyms.join(' ; '))}</p>}
      <p>{t.way.printNote}</p>
      <p>{source}</p>
    </section>,
    document.body,
  );
}

/** One large line: whom to ring, the number, and what to say. */
function FirstCall({ pathway, isNamedStart }: { readonly pathway: Pathway; readonly isNamedStart: boolean }) {
  const { t, vocabulary } = useWords();
  const { view, at } = useNetwork();
  const { filieres, outlet } = pathway;
  const index = isNamedStart && filieres.length > 1 ? 1 : 0;
  const entered = view.filieres.get(filieres[index]!);
  if (entered === undefined) return null;
  const { filiere, operator } = entered;
  const { contact, telephone, sites } = operatorContact(view.document, at, operator.id, filiere.id);
  const words = t.way.sheet;
  const number = telephone ?? sites.find((site) => site.telephone !== null)?.telephone ?? null;
  const mailbox = contact ?? sites.find((site) => site.contact !== null)?.contact ?? null;
  const [site] = sites;
  const address = site && addressText(view, vocabulary, site);
  const how =
    number !== null
      ? words.ring(operator.name, number)
      : mailbox !== null
        ? words.write(operator.name, mailbox)
        : words.visit(operator.name, address ?? '');
  const next = filieres[index + 1] ?? outlet;
  const isWelcome = filiere.stage === 'INTAKE' && next !== undefined && next !== null;
  return (
    <p className="sheet-call">
      <strong>{how}</strong>
      <br />
      {isWelcome
        ? words.sayWelcome(`«\u00a0${nameOf(view, vocabulary, next)}\u00a0»`)
        : words.sayEnrol(filiere.name)}
    </p>
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
  const factsOf = useFiliereFacts();
  const calendar = useCalendar();
  const more = useMore();
  const asked = useToAsk(pathway).map(countedIn);
  const { first, path, complete } = pathway;
  const words = t.way.sheet;
  const start = pathway.filieres[0]!;
  const together = facts.together(pathway);
  const time = (step: Pick<PathwayStep, 'waitMonths' | 'durationMonths'>, isTogether: boolean): string =>
    [
      ...(isTogether ? [words.together] : []),
      ...(step.waitMonths ? [t.pathways.waiting(step.waitMonths)] : []),
      step.durationMonths === null
        ? words.unknownDuration
        : step.durationMonths === 0
          ? words.underOneMonth
          : t.pathways.months(step.durationMonths),
    ].join(', ');
  const when = (text: string, from: number, end: number): string =>
    `${text} (${calendar(from, end, complete)})`;
  return [
    {
      ...{ id: start, offer: facts.offer(start, undefined), facts: factsOf(start) },
      ...{ when: when(time(first, false), 0, first.end), asked: asked[0] ?? [] },
      more: more(isNamedStart ? null : first.levels, first),
    },
    ...path.map((step, index) => ({
      ...{ id: step.to, offer: facts.offer(step.to, together[index]), facts: factsOf(step.to) },
      when:
        step.start === null || step.end === null
          ? ''
          : when(time(step, step.kind === 'CONCURRENT'), step.start, step.end),
      ...{ asked: asked[index + 1] ?? [], more: more(step.levels, step) },
    })),
  ];
}

/** Returns a function that says which statuses a filière accepts, and that its hours are not known where they are not. */
function useFiliereFacts(): (id: string) => readonly string[] {
  const { t, audienceCodes } = useWords();
  const { view } = useNetwork();
  const words = t.way.sheet;
  const labels: Readonly<Record<string, string>> = audienceCodes.statuses;
  return (id) => {
    const filiere = view.filieres.get(id)?.filiere;
    if (filiere === undefined) return [];
    const statuses = filiere.entry?.statuses?.map((status) => labels[status] ?? status);
    const isWelcome = filiere.stage === 'INTAKE';
    const { availability, hoursPerWeek } = filiere.schedule ?? {};
    return [
      ...(statuses !== undefined
        ? [words.statuses(statuses.join(', '))]
        : isWelcome
          ? []
          : [words.statusesUnknown]),
      ...(isWelcome || availability !== undefined || hoursPerWeek !== undefined ? [] : [words.hoursUnknown]),
    ];
  };
}

/** Returns a function that says which certificate to bring, and how long the journey takes if no caution says it. */
function useMore(): (
  levels: LevelVerdict | null,
  step: Pick<PathwayStep, 'travel' | 'cautions'>,
) => readonly string[] {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  return (levels, { travel, cautions }) => {
    const certificate = levels?.dimensions.find(({ dimension }) => dimension === 'certificate')?.need ?? 0;
    const place = travel === null ? '' : nameOf(view, vocabulary, travel.commune);
    return [
      ...(certificate > 0
        ? [`☐ ${t.way.sheet.bring(levelLabel(vocabulary, 'certificate', certificate))}`]
        : []),
      ...(travel === null || cautions.includes('TRAVEL')
        ? []
        : [travel.minutes === 0 ? t.way.travelNone(place) : t.way.travel(travel.minutes, place)]),
    ];
  };
}

function SheetRow({
  row,
  number,
  isAsking,
  before,
}: {
  readonly row: Row;
  readonly number: number;
  readonly isAsking: boolean;
  /** The index of an earlier step with the same operator and sites; -1 where there is none. */
  readonly before: number;
}) {
  const { t, vocabulary } = useWords();
  const { view, at } = useNetwork();
  const linesOf = useContactLines('short');
  const operator = view.filieres.get(row.id)?.operator;
  const words = t.way.sheet;
  const lines =
    operator === undefined
      ? []
      : before >= 0
        ? [words.asBefore(before + 1)]
        : linesOf(operatorContact(view.document, at, operator.id, row.id));
  return (
    <tr>
      <td>
        {operator !== undefined && <>{words.stepNumber(number)} </>}
        <strong>{nameOf(view, vocabulary, row.id)}</strong>
        {row.offer !== '' && <div>{row.offer}</div>}
      </td>
      <td>{row.when}</td>
      <td>
        {operator !== undefined && (
          <>
            <strong>{operator.name}</strong>
            {lines.map((line) => (
              <div key={line}>{line}</div>
            ))}
          </>
        )}
      </td>
      {isAsking && (
        <td>
          {row.asked.length + row.more.length + row.facts.length === 0 &&
            operator !== undefined &&
            words.nothing}
          {row.asked.map(({ text, unsuitable }) => (
            <div key={text} className={unsuitable ? 'unsuitable' : ''}>
              ☐ {text}
            </div>
          ))}
          {[...row.facts, ...row.more].map((line) => (
            <div key={line}>{line}</div>
          ))}
        </td>
      )}
    </tr>
  );
}

/** Whether two filières are reached alike, so that one contact is enough: they are of one operator and at the same sites. */
function isSameContact(view: NetworkView, one: string, other: string): boolean {
  const [a, b] = [view.filieres.get(one), view.filieres.get(other)];
  if (a === undefined || b === undefined || a.operator.id !== b.operator.id) return false;
  const sites = (b.filiere.sites ?? []).every((site) => a.filiere.sites?.includes(site));
  return sites && b.filiere.sites !== undefined;
}
