import { Select, Text } from '@mantine/core';
import { type MouseEvent, useMemo, useState } from 'react';
import type { WhyNot } from '../../../domain/advice/why-not/results.ts';
import type { Pathway } from '../../../domain/analysis/results.ts';
import { nameOf } from '../../../domain/map/names.ts';
import { doubtText } from '../../../domain/messages/doubt-words.ts';
import { useFiliereChoices, useOutletChoices } from '../../components/perimeter/filiere-choices.ts';
import { useNetwork } from '../../context/network.tsx';
import { useAnswer } from '../../context/use-answer.ts';
import { useWords } from '../../context/words.tsx';
import { fullNameOf } from '../../model/labels.ts';
import { useChoiceFilter } from './choice-filter.ts';
import { useCall } from './operator-call.tsx';

/**
 * "Why not this one?": beside the list of ways, a choice of a filière or an outlet, answered in one line; and the filières
 * that would admit the audience but where nobody enrols directly. `shown` are the ways of the list, in their order;
 * `from` and `to` are the ends that the list is about.
 */
export function WhyNotPart(props: {
  readonly from: string;
  readonly to: string;
  readonly shown: readonly Pathway[];
}) {
  const { t } = useWords();
  const { at } = useNetwork();
  const { from, to, shown } = props;
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
        {answered !== undefined && answered !== null && <Why answered={answered} shown={shown} />}
      </div>
      <AdmittingList admitting={data?.admitting ?? []} />
    </section>
  );
}

/** The answer in one line. */
function Why({ answered, shown }: { readonly answered: WhyNot; readonly shown: readonly Pathway[] }) {
  const { t, vocabulary, audienceCodes } = useWords();
  const { view } = useNetwork();
  const call = useCall();
  const { place, entry, way, reason } = answered;
  const words = t.way.why;
  const name = (id: string): string => nameOf(view, vocabulary, id);
  const title = fullNameOf(view, vocabulary, place);
  const index = shown.findIndex(({ filieres, outlet }) => filieres.includes(place) || outlet === place);
  const listed = shown[index];
  const asked = (entry?.doubts ?? [])
    .filter(({ verdict }) => verdict === 'NO')
    .map((doubt) =>
      doubtText(doubt, view.filieres.get(place)?.filiere, {
        doubts: t.way.doubts,
        audienceCodes,
        vocabulary,
        name,
      }),
    );
  const line =
    listed !== undefined
      ? words.listed(title, index + 1, listed.toCheck.length)
      : asked.length > 0
        ? words.refused(title, asked.join(t.way.doubts.between))
        : way !== null
          ? words.later(title, way.toCheck.length, way.months, way.filieres.map(name).join(' → '))
          : entry !== null && !entry.isStart
            ? words.noEntry(title, call(place))
            : words.blocked(title, t.pathways.blocked[reason ?? 'UNCONNECTED']);
  return <Text size="sm">{line}</Text>;
}

/** The filières that would admit the audience, but where people neither enrol directly nor are sent by a welcome. */
function AdmittingList({
  admitting,
}: {
  readonly admitting: readonly { readonly filiere: string; readonly unknown: number }[];
}) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const call = useCall();
  if (admitting.length === 0) return null;
  return (
    <details className="definition">
      <summary>{t.way.why.admitting(admitting.length)}</summary>
      <ul className="plain">
        {admitting.map(({ filiere, unknown }) => (
          <li key={filiere}>
            {t.said(fullNameOf(view, vocabulary, filiere), call(filiere))}
            {unknown > 0 && ` (${t.way.askList(unknown)})`}
          </li>
        ))}
      </ul>
    </details>
  );
}
