import { MultiSelect, NumberInput, Select, Text } from '@mantine/core';
import { useMemo } from 'react';
import type { AudienceProfile } from '../../domain/model/audience.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { AVAILABILITIES, DIMENSIONS, LEVEL_MAX } from '../../domain/model/vocabulary.ts';
import { matchOptions } from '../components/match-options.ts';
import { useWords } from '../context/words.tsx';
import { levelLabel } from '../model/labels.ts';

/** The fields of an audience. All may stay empty: nobody said. */
export function AudienceForm(props: {
  readonly network: NetworkDocument;
  readonly profile: AudienceProfile;
  change(profile: AudienceProfile): void;
}) {
  const { t, vocabulary, audienceCodes } = useWords();
  const { network, profile, change } = props;
  const words = t.audience;
  const codes = useMemo(() => codesOf(network), [network]);
  const set = (part: Partial<AudienceProfile>): void => change({ ...profile, ...part });
  const whole = (value: string | number): number | undefined =>
    typeof value === 'number' && Number.isInteger(value) ? value : undefined;
  const named = (labels: Readonly<Record<string, string>>) => (code: string) => ({
    value: code,
    label: labels[code] === undefined ? code : `${labels[code]} (${code})`,
  });
  const many = {
    size: 'xs' as const,
    searchable: true,
    filter: matchOptions,
    comboboxProps: { withinPortal: false },
    nothingFoundMessage: t.explorer.nothingFound,
  };
  const threeValued = (label: string, value: boolean | undefined, name: 'hasCar' | 'needsChildcare') => (
    <Select
      size="xs"
      label={label}
      allowDeselect={false}
      comboboxProps={{ withinPortal: false }}
      data={[
        { value: '', label: words.unsaid },
        { value: 'true', label: words.yes },
        { value: 'false', label: words.no },
      ]}
      value={value === undefined ? '' : String(value)}
      onChange={(text) => set({ [name]: text === '' || text === null ? undefined : text === 'true' })}
    />
  );
  return (
    <div className="audience-form">
      <NumberInput
        size="xs"
        label={words.age}
        min={0}
        max={120}
        value={profile.age ?? ''}
        onChange={(value) => set({ age: whole(value) })}
      />
      <Select
        {...many}
        clearable
        clearButtonProps={{ 'aria-label': t.explorer.clear }}
        label={words.commune}
        data={network.communes.map(({ id, name }) => ({ value: id, label: name }))}
        value={profile.commune ?? null}
        onChange={(commune) => set({ commune: commune ?? undefined })}
      />
      <MultiSelect
        {...many}
        label={words.statuses}
        data={codes.statuses.map(named(audienceCodes.statuses))}
        value={profile.statuses ?? []}
        onChange={(statuses) => set({ statuses })}
      />
      <MultiSelect
        {...many}
        label={words.groups}
        data={codes.groups.map(named(audienceCodes.groups))}
        value={profile.groups ?? []}
        onChange={(groups) => set({ groups })}
      />
      {threeValued(words.hasCar, profile.hasCar, 'hasCar')}
      {threeValued(words.needsChildcare, profile.needsChildcare, 'needsChildcare')}
      <MultiSelect
        {...many}
        label={words.availability}
        data={AVAILABILITIES.map((value) => ({ value, label: audienceCodes.availability[value] }))}
        value={profile.availability ?? []}
        onChange={(values) => set({ availability: AVAILABILITIES.filter((one) => values.includes(one)) })}
      />
      <NumberInput
        size="xs"
        label={words.rightsMonths}
        min={0}
        max={600}
        value={profile.rightsMonths ?? ''}
        onChange={(value) => set({ rightsMonths: whole(value) })}
      />
      <Text size="sm" fw={600} className="wide">
        {words.levels}
      </Text>
      {DIMENSIONS.map((dimension) => (
        <Select
          key={dimension}
          size="xs"
          label={vocabulary.dimension[dimension]}
          allowDeselect={false}
          comboboxProps={{ withinPortal: false }}
          data={[
            { value: '', label: words.unsaid },
            ...Array.from({ length: LEVEL_MAX[dimension] + 1 }, (_, level) => ({
              value: String(level),
              label: levelLabel(vocabulary, dimension, level),
            })),
          ]}
          value={profile.levels?.[dimension] === undefined ? '' : String(profile.levels[dimension])}
          onChange={(text) =>
            set({
              levels: {
                ...profile.levels,
                [dimension]: text === '' || text === null ? undefined : Number(text),
              },
            })
          }
        />
      ))}
    </div>
  );
}

/** Codes that the network asks for, or that its publics have. */
function codesOf({ filieres, obstacles, audiences }: NetworkDocument) {
  const [statuses, groups] = [new Set<string>(), new Set<string>()];
  for (const { entry } of filieres) {
    for (const code of entry?.statuses ?? []) statuses.add(code);
    for (const code of entry?.groups ?? []) groups.add(code);
    for (const dimension of DIMENSIONS)
      for (const code of entry?.[dimension]?.maxWaivedBy ?? []) statuses.add(code);
  }
  for (const tag of obstacles.flatMap(({ affects = [] }) => affects.flat())) {
    if (tag.startsWith('STATUS:')) statuses.add(tag.slice('STATUS:'.length));
    if (tag.startsWith('GROUP:')) groups.add(tag.slice('GROUP:'.length));
  }
  for (const audience of audiences) {
    for (const code of audience.statuses ?? []) statuses.add(code);
    for (const code of audience.groups ?? []) groups.add(code);
  }
  return { statuses: [...statuses].sort(), groups: [...groups].sort() };
}
