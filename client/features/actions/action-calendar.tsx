import { Button } from '@mantine/core';
import { monthAfter, weeksOf } from '../../../domain/actions/month-days.ts';
import { capital } from '../../../domain/messages/capital.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import type { AwarenessAction } from '../../../domain/model/entities.ts';
import { groupBy } from '../../../domain/model/grouping.ts';
import { Block } from '../../components/block.tsx';
import { ActionsView } from '../../context/actions-view.ts';
import { useViewState } from '../../context/address.ts';
import { today } from '../../context/today.ts';
import { useWords } from '../../context/words.tsx';
import { ActionList } from './action-list.tsx';
import type { ActionWork } from './workbench.tsx';

/**
 * A month of actions: its weeks as a table, where each day can be chosen for a new action, and below it the actions of the
 * month. A narrow screen shows only these.
 */
export function ActionCalendar(props: {
  /** The latest first. */
  readonly actions: readonly AwarenessAction[];
  readonly work: ActionWork;
}) {
  const { t } = useWords();
  const [view, setView] = useViewState(ActionsView);
  const { actions, work } = props;
  const w = t.actions.calendar;
  const now = today().slice(0, 7);
  const month = view.month ?? (actions[0]?.date ?? today()).slice(0, 7);
  const ofMonth = actions.filter(({ date }) => date.startsWith(`${month}-`));
  const [year = '', number = ''] = month.split('-');
  const title = w.month(w.months[Number(number) - 1] ?? number, year);
  const go = (to: string): void => setView({ month: to });
  return (
    <Block id="calendar" title={capital(title)}>
      <div className="calendar-tools no-print">
        <Button size="xs" variant="default" aria-label={w.previous} onClick={() => go(monthAfter(month, -1))}>
          ←
        </Button>
        <Button size="xs" variant="default" disabled={month === now} onClick={() => go(now)}>
          {w.thisMonth}
        </Button>
        <Button size="xs" variant="default" aria-label={w.next} onClick={() => go(monthAfter(month, 1))}>
          →
        </Button>
      </div>
      <Weeks month={month} label={capital(title)} actions={ofMonth} work={work} />
      <h3 className="calendar-list">{w.ofMonth(title)}</h3>
      {ofMonth.length === 0 ? (
        <p role="status">{t.actions.noneInMonth}</p>
      ) : (
        <ActionList actions={ofMonth} work={work} empty={t.actions.noneInMonth} />
      )}
    </Block>
  );
}

/** The weeks of a month as a table. */
function Weeks(props: {
  readonly month: string;
  readonly label: string;
  readonly actions: readonly AwarenessAction[];
  readonly work: ActionWork;
}) {
  const { t } = useWords();
  const { month, label, actions, work } = props;
  const w = t.actions.calendar;
  const byDay = groupBy([...actions].reverse(), ({ date }) => date);
  return (
    <table className="calendar">
      <caption className="sr-only">{label}</caption>
      <thead>
        <tr>
          {w.weekdays.map((day, at) => (
            <th key={day} scope="col" abbr={w.weekdaysInFull[at]}>
              {day}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td key={day} data-outside={!day.startsWith(month) || undefined}>
                <Day day={day} actions={byDay.get(day) ?? []} work={work} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A day of the calendar: its number, which begins a new action of that day, and its actions. */
function Day(props: {
  readonly day: string;
  readonly actions: readonly AwarenessAction[];
  readonly work: ActionWork;
}) {
  const { t, vocabulary, language } = useWords();
  const [, setView] = useViewState(ActionsView);
  const { day, actions, work } = props;
  const w = t.actions.calendar;
  const number = Number(day.slice(8));
  const isToday = day === today();
  return (
    <>
      {day > today() ? (
        <span className="calendar-day">{number}</span>
      ) : (
        <button
          type="button"
          className="calendar-day"
          aria-current={isToday ? 'date' : undefined}
          aria-label={w.note(dayInWords(day, language), number)}
          onClick={() => setView({ on: day })}
        >
          {number}
        </button>
      )}
      {actions.map(({ id, name, kind }) => (
        <button
          key={id}
          type="button"
          className="calendar-action"
          data-new={work.marked === id || undefined}
          title={`${capital(vocabulary.action[kind])}${t.colon}${name}`}
          aria-label={w.showOne(name)}
          onClick={() => setView({ sel: id }, { replace: true })}
        >
          {name}
        </button>
      ))}
    </>
  );
}
