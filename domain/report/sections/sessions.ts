import { actionsOf, type ChapterContext } from '../context.ts';
import type { ReportSection } from '../report.ts';
import { editable } from '../texts.ts';
import { actionsByKind, actionsTable } from './actions.ts';

/** Action 6 of the convention: information sessions, for one person or for many. */
export function sessions(context: ChapterContext): ReportSection {
  const { id, words } = context;
  const own = actionsOf(context, 'INFORMATION_SESSION');
  return {
    id: 'sessions',
    title: words.sessions.title,
    blocks: [
      editable(
        `${id}.sessions`,
        words.sessions.intro({
          sessions: own.length,
          collective: own.filter(({ form }) => form === 'COLLECTIVE').length,
          individual: own.filter(({ form }) => form === 'INDIVIDUAL').length,
        }),
      ),
      ...actionsTable(context, 'INFORMATION_SESSION'),
    ],
  };
}

/** Action 7 of the convention: taking part in what partners organise. */
export function events(context: ChapterContext): ReportSection {
  const { id, words } = context;
  const own = actionsOf(context, 'PARTNER_EVENT');
  return {
    id: 'events',
    title: words.events.title,
    blocks: [
      editable(`${id}.events`, words.events.intro({ events: own.length })),
      ...actionsTable(context, 'PARTNER_EVENT'),
    ],
  };
}

/** All actions of the period by kind. */
export function allActions(context: ChapterContext): ReportSection {
  const { id, words, actions } = context;
  return {
    id: 'actions',
    title: words.actions.title,
    blocks: [
      editable(`${id}.actions`, words.actions.intro({ actions: actions.length })),
      actionsByKind(context),
    ],
  };
}
