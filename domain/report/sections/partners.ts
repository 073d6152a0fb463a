import { agreementsOn, isParty } from '../../home/scope-on-day.ts';
import type { Agreement, Passerelle } from '../../model/entities.ts';
import { byCodeUnit } from '../../model/network.ts';
import { day, dayColumn, number, numberColumn, table, text, textColumn } from '../cells.ts';
import { actionsOf, type ChapterContext, nameIn, namesIn } from '../context.ts';
import type { ReportCell, ReportSection, ReportTable } from '../report.ts';
import { editable } from '../texts.ts';
import { actionsTable } from './actions.ts';

/** What happened to a passerelle in the period. */
type Event = 'opened' | 'signed' | 'ended';

interface PasserelleEvent {
  readonly on: string;
  readonly what: Event;
  readonly passerelle: Passerelle;
}

/** Action 2 of the convention: work with partners, and the passerelles that came of it or went. */
export function partners(context: ChapterContext): ReportSection {
  const { id, words, last } = context;
  const said = words.partners;
  const events = passerelleEvents(context);
  const count = (what: Event): number => events.filter((event) => event.what === what).length;
  const own = actionsOf(context, 'PARTNER_AWARENESS');
  return {
    id: 'partners',
    title: said.title,
    blocks: [
      editable(
        `${id}.partners`,
        said.intro({
          ...{ actions: own.length, opened: count('opened'), signed: count('signed'), ended: count('ended') },
          agreements: agreementsOn(last).length,
        }),
      ),
      ...actionsTable(context, 'PARTNER_AWARENESS'),
      ...eventsTable(context, events),
    ],
  };
}

type Days = Pick<ChapterContext, 'first' | 'last'>;

/** Whether a day lies after the eve of the period, and not after its last day. */
const isWithin = ({ first, last }: Days, on: string | undefined): on is string =>
  on !== undefined && on > first.snapshot.at && on <= last.snapshot.at;

/** Whether what ends on a day was in force on the eve of the period, and no longer on its last day. */
const hasEnded = ({ first, last }: Days, on: string | undefined): on is string =>
  on !== undefined && on >= first.snapshot.at && on < last.snapshot.at;

/**
 * What began, was signed and ended from the eve of the period to its last day, for passerelles with an end in the
 * perimeter on one of the two days. One that has no first day is not known to have begun in it. An agreement signed later
 * than its passerelle began makes it signed on that day.
 */
function passerelleEvents(days: Days): PasserelleEvent[] {
  const { first, last } = days;
  const { document } = last.snapshot;
  const agreements = new Map(document.agreements.map((agreement) => [agreement.id, agreement]));
  const own = document.passerelles.filter(({ id }) => last.inside.has(id) || first.inside.has(id));
  return own
    .flatMap((passerelle): PasserelleEvent[] => {
      const { validFrom, validTo, planned, agreement } = passerelle;
      const signedOn = agreements.get(agreement ?? '')?.signedOn;
      const isOpened = planned !== true && isWithin(days, validFrom);
      const isSigned = isWithin(days, signedOn) && validFrom !== undefined && signedOn > validFrom;
      return [
        ...(isOpened ? [{ on: validFrom, what: 'opened' as const, passerelle }] : []),
        ...(isSigned ? [{ on: signedOn, what: 'signed' as const, passerelle }] : []),
        ...(hasEnded(days, validTo) ? [{ on: validTo, what: 'ended' as const, passerelle }] : []),
      ];
    })
    .toSorted((a, b) => byCodeUnit(a.on, b.on) || byCodeUnit(a.passerelle.id, b.passerelle.id));
}

function eventsTable(context: ChapterContext, events: readonly PasserelleEvent[]): ReportTable[] {
  if (events.length === 0) return [];
  const { id, words, vocabulary } = context;
  const said = words.partners;
  return [
    table({
      id: `${id}.partners.passerelles`,
      title: said.events(events.length),
      columns: [
        dayColumn(said.on),
        textColumn(said.event, 1.5),
        textColumn(said.from, 3),
        textColumn(said.to, 3),
        textColumn(said.formality, 2),
      ],
      rows: events.map(({ on, what, passerelle: { from, to, formality } }) => [
        day(on, words),
        text(said.eventNames[what]),
        text(nameIn(context, from)),
        text(nameIn(context, to)),
        text(formality === undefined ? vocabulary.formalityUnknown : vocabulary.formality[formality]),
      ]),
      notes: [said.eventsNote],
    }),
  ];
}

/** The agreements that were in force, signed or ended in the period. */
export function agreements(context: ChapterContext): ReportSection {
  const { id, words, last, first } = context;
  const said = words.agreements;
  const { agreements: all, passerelles } = last.snapshot.document;
  const to = last.snapshot.at;
  const isSeen = ({ validFrom, validTo, signedOn }: Agreement): boolean =>
    (validTo === undefined || validTo >= first.snapshot.at) &&
    (validFrom === undefined || validFrom <= to) &&
    (signedOn === undefined || signedOn <= to);
  const own = all
    .filter((one) => isSeen(one) && (isParty(last, one) || isParty(first, one)))
    .toSorted((a, b) => byCodeUnit(a.signedOn ?? '', b.signedOn ?? '') || byCodeUnit(a.id, b.id));
  const resting = (agreement: string): number =>
    passerelles.filter((one) => one.agreement === agreement).length;
  const rowOf = (one: Agreement): ReportCell[] => [
    text(one.name),
    text(namesIn(context, one.parties)),
    text(one.phase === undefined ? '' : context.vocabulary.phase[one.phase]),
    day(one.signedOn, words),
    day(one.validTo, words),
    number(resting(one.id), words),
  ];
  const intro = editable(
    `${id}.agreements`,
    said.intro({
      inForce: agreementsOn(last).length,
      signed: own.filter(({ signedOn }) => isWithin(context, signedOn)).length,
      ended: own.filter(({ validTo }) => hasEnded(context, validTo)).length,
    }),
  );
  if (own.length === 0) return { id: 'agreements', title: said.title, blocks: [intro] };
  return {
    id: 'agreements',
    title: said.title,
    blocks: [
      intro,
      table({
        id: `${id}.agreements`,
        title: said.list(own.length),
        columns: [
          textColumn(said.name, 3),
          textColumn(said.parties, 3.5),
          textColumn(said.phase, 1.2),
          dayColumn(said.signedOn),
          dayColumn(said.until),
          numberColumn(said.passerelles, 1.2),
        ],
        rows: own.map(rowOf),
        notes: [said.note],
      }),
    ],
  };
}
