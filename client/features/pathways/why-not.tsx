import { Select, Text } from '@mantine/core';
import { type MouseEvent, useMemo, useState } from 'react';
import { type Admitting, MOST_ADMITTING, type WhyNot } from '../../../domain/advice/why-not/results.ts';
import type { Pathway } from '../../../domain/analysis/results.ts';
import { fullNameOf, nameOf } from '../../../domain/map/names.ts';
import { useFiliereChoices, useOutletChoices } from '../../components/perimeter/filiere-choices.ts';
import { Telephones } from '../../components/telephones.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useAnswer } from '../../context/use-answer.ts';
import { useWords } from '../../context/words.tsx';
import { useAsks, useBeyond } from './beyond.ts';
import { useChoiceFilter } from './choice-filter.ts';
import { useCall } from './operator-call.tsx';
import { AskedItems, countedIn, useToAsk } from './to-ask.tsx';

/**
 * "Why not this one?": beside the list of ways, a choice of a filière or an outlet, answered in a sentence; and the filières
 * that would admit the audience but where nobody enrols directly. `shown` are the ways of the list, in their order, `all` those of
 * the answer; `from` and `to` are the ends that the list is about.
 */
export function WhyNotPart(props: {
  readonly from: string;
  readonly to: string;
  readonly shown: readonly Pathway[];
  readonly all: readonly Pathway[];
}) {
  const { t } = useWords();
  const { at } = useNetwork();
  const { from, to, shown, all } = props;
  const [place, setPlace] = useState<string>();
  const { data } = useAnswer('whyNot', { at, from, to, place }, { keepPrevious: true });
  const filieres = useFiliereChoices();
  const outlets = useOutletChoices();
  const filter = useChoiceFilter();
  const choices = useMemo(
    () => [
      { group: t.pathways.filieres, items: [...filieres] },
      { group: t.pathways.outlets, items: [...outlets] },
    ],
    [filieres, outlets, t],
  );
  const answered = data?.whyNot?.place === place ? data?.whyNot : undefined;
  return (
    <section className="why-not no-print" aria-label={t.way.why.title}>
      <Select
        label={t.way.why.title}
        size="xs"
        searchable
        clearable
        selectFirstOptionOnChange
        maxDropdownHeight={320}
        nothingFoundMessage={t.explorer.nothingFound}
        clearButtonProps={{ 'aria-label': t.explorer.clear }}
        filter={filter}
        onClick={({ currentTarget }: MouseEvent<HTMLInputElement>) => currentTarget.select()}
        data={choices}
        value={place ?? null}
        onChange={(chosen) => setPlace(chosen ?? undefined)}
      />
      <div role="status">
        {answered !== undefined && answered !== null && <Why answered={answered} shown={shown} all={all} />}
      </div>
      <AdmittingList admitting={data?.admitting ?? []} />
    </section>
  );
}

interface WhyProps {
  readonly answered: WhyNot;
  /** The ways of the list, in their order. */
  readonly shown: readonly Pathway[];
  /** All the ways of the answer, those that are folded included. */
  readonly all: readonly Pathway[];
}

const goesThrough =
  (place: string) =>
  ({ filieres, outlet }: Pathway): boolean =>
    filieres.includes(place) || outlet === place;

/** The answer: in a sentence, and with what is to be checked or asked for along the way, if there is one. */
function Why({ answered, shown, all }: WhyProps) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const call = useCall();
  const asks = useAsks();
  const beyond = useBeyond();
  const { place, entry, way, reason, through } = answered;
  const words = t.way.why;
  const title = fullNameOf(view, vocabulary, place);
  const namesOf = ({ filieres }: Pathway): string =>
    filieres.map((id) => nameOf(view, vocabulary, id)).join(' → ');
  const monthsOf = ({ complete, months }: Pathway): string =>
    (complete ? t.pathways.months : t.pathways.atLeastMonths)(months);
  const sendersText = useSendersText();
  const index = shown.findIndex(goesThrough(place));
  const listed = shown[index];
  const folded = all.find(goesThrough(place));
  const doubts = entry?.doubts ?? [];
  const refused = doubts.filter(({ verdict }) => verdict === 'NO');
  const unknown = doubts.filter(({ verdict }) => verdict === 'UNKNOWN');
  if (listed !== undefined)
    return <WayLine pathway={listed} say={(points) => words.listed(title, index + 1, points)} />;
  if (folded !== undefined)
    return (
      <WayLine
        pathway={folded}
        say={(points) => words.folded(title, points, monthsOf(folded), namesOf(folded))}
      />
    );
  if (refused.length > 0)
    return (
      <Text size="sm">
        {words.refused(title, asks(place, refused))}{' '}
        {unknown.length > 0 && words.alsoUnknown(asks(place, unknown))}
      </Text>
    );
  if (through !== null)
    return (
      <WayLine
        pathway={through}
        say={(points) => words.through(title, points, monthsOf(through), namesOf(through))}
      />
    );
  if (way !== null) {
    const because = answered.beyond === null ? words.beyond.elsewhere : beyond(answered.beyond);
    return (
      <WayLine
        pathway={way}
        say={(points) => words.aside(title, points, monthsOf(way), namesOf(way), because)}
      />
    );
  }
  const line =
    entry !== null && !entry.isStart
      ? words.noEntry(title, sendersText(entry.senders), call(place))
      : words.blocked(title, t.pathways.blocked[reason ?? 'UNCONNECTED']);
  return (
    <Text size="sm" component="div">
      <Telephones text={line} />
    </Text>
  );
}

/** A sentence about a way, with the same count of points as its card, and the points themselves. */
function WayLine({ pathway, say }: { readonly pathway: Pathway; say(points: string): string }) {
  const { t } = useWords();
  const counted = countedIn(useToAsk(pathway).flat());
  return (
    <Text size="sm" component="div">
      {say(t.way.askList(counted.length))}
      <AskedItems items={counted} isWhole />
    </Text>
  );
}

/** Returns a function that says from which filières passerelles lead to one, or that none does. */
function useSendersText(): (senders: readonly string[]) => string {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  return (senders) =>
    senders.length === 0
      ? t.way.why.noSender
      : t.way.why.senders(senders.map((id) => fullNameOf(view, vocabulary, id)).join(t.way.doubts.between));
}

/** The filières that would admit the audience, but where people neither enrol directly nor are sent by a welcome. */
function AdmittingList({ admitting }: { readonly admitting: readonly Admitting[] }) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const call = useCall();
  const asks = useAsks();
  const sendersText = useSendersText();
  if (admitting.length === 0) return null;
  return (
    <details className="definition">
      <summary>{t.way.why.admitting(admitting.length, admitting.length === MOST_ADMITTING)}</summary>
      <ul className="plain">
        {admitting.map(({ filiere, doubts, senders }) => (
          <li key={filiere}>
            <Telephones text={t.said(fullNameOf(view, vocabulary, filiere), call(filiere))} />.{' '}
            {sendersText(senders)} {doubts.length > 0 && t.way.why.toCheck(asks(filiere, doubts))}
          </li>
        ))}
      </ul>
    </details>
  );
}
