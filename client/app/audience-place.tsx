import { NumberInput, Select, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Commune } from '../../domain/model/entities.ts';
import { matchOptions } from '../components/match-options.ts';
import { useWords } from '../context/words.tsx';
import { fold } from '../model/search.ts';

const OLDEST = 120;

/** The age of an audience. What is no age is kept as it was typed, with a message, and leaves the age unsaid. */
export function AgeField(props: { readonly age: number | undefined; set(age: number | undefined): void }) {
  const { t } = useWords();
  const [typed, setTyped] = useState<string>();
  const words = t.audience;
  const { age, set } = props;
  const text = typed ?? (age === undefined ? '' : String(age));
  const isWrong = text.trim() !== '' && ageIn(text) === undefined;
  return (
    <TextInput
      size="xs"
      inputMode="numeric"
      label={words.age}
      description={words.optional}
      value={text}
      error={isWrong ? words.wrongAge(text.trim()) : undefined}
      onChange={({ currentTarget: { value } }) => {
        const given = ageIn(value);
        setTyped(given === undefined && value.trim() !== '' ? value : undefined);
        set(given);
      }}
    />
  );
}

/** The months of rights that an audience has left. With them, each way says whether it ends in time. */
export function RightsField(props: {
  readonly months: number | undefined;
  set(months: number | undefined): void;
}) {
  const { t } = useWords();
  const { months, set } = props;
  return (
    <NumberInput
      size="xs"
      className="audience-rights"
      label={t.audience.rightsMonths}
      description={t.audience.rightsHelp}
      min={0}
      max={600}
      allowDecimal={false}
      value={months ?? ''}
      onChange={(value) => set(typeof value === 'number' && Number.isInteger(value) ? value : undefined)}
    />
  );
}

function ageIn(text: string): number | undefined {
  const age = /^\d{1,3}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return age <= OLDEST ? age : undefined;
}

/** The commune of an audience. A name that the network does not have, or has more than once, is kept as it was typed, with a message. */
export function CommuneField(props: {
  readonly communes: readonly Commune[];
  readonly commune: string | undefined;
  set(commune: string | undefined): void;
}) {
  const { t } = useWords();
  const words = t.audience;
  const { communes, commune, set } = props;
  const input = useRef<HTMLInputElement>(null);
  const nameOfChosen = communes.find(({ id }) => id === commune)?.name ?? '';
  const [typed, setTyped] = useState<string>();
  const [isLeft, setIsLeft] = useState(true);
  const text = typed ?? nameOfChosen;
  const fitting = communesNamed(communes, text.trim());
  const isOutside = text.trim() !== '' && fitting.length === 0;
  const isUnclear = isLeft && typed !== undefined && text.trim() !== '' && fitting.length > 1;
  /** Takes the only commune that fits what was typed: who types fast leaves before the list is there. */
  const settle = () => {
    const [only, ...others] = fitting;
    if (typed === undefined || text.trim() === '' || only === undefined || others.length > 0) return;
    setTyped(undefined);
    set(only.id);
  };
  return (
    <Select
      ref={input}
      size="xs"
      searchable
      clearable
      selectFirstOptionOnChange
      clearButtonProps={{ 'aria-label': t.explorer.clear }}
      comboboxProps={{ withinPortal: false }}
      label={words.commune}
      description={words.optional}
      filter={matchOptions}
      nothingFoundMessage={words.communeOutside(text.trim())}
      error={
        isOutside
          ? words.communeOutside(text.trim())
          : isUnclear && words.communeUnclear(text.trim(), fitting.length)
      }
      data={communes.map(({ id, name }) => ({ value: id, label: name }))}
      value={commune ?? null}
      searchValue={text}
      onSearchChange={(search) => {
        // The list empties what was typed when the field is left.
        if (search !== '' || document.activeElement === input.current) setTyped(search);
      }}
      onFocus={() => setIsLeft(false)}
      onBlur={() => {
        setIsLeft(true);
        settle();
      }}
      onKeyDown={({ key }) => {
        if (key === 'Enter') settle();
      }}
      onChange={(chosen) => {
        setTyped(undefined);
        set(chosen ?? undefined);
      }}
    />
  );
}

/** Returns the commune of a name, ignoring accents and case, or else those of which the name contains it. */
function communesNamed(communes: readonly Commune[], text: string): readonly Commune[] {
  const wanted = fold(text);
  const exact = communes.filter(({ name }) => fold(name) === wanted);
  return exact.length > 0 ? exact : communes.filter(({ name }) => fold(name).includes(wanted));
}
