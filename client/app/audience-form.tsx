import { MultiSelect, Select, Text } from '@mantine/core';
import { useMemo } from 'react';
import { levelLabel } from '../../domain/messages/level-label.ts';
import type { AudienceProfile } from '../../domain/model/audience.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { AVAILABILITIES, DIMENSIONS, LEVEL_MAX } from '../../domain/model/vocabulary.ts';
import { matchNames, matchOptions } from '../components/match-options.ts';
import { useWords } from '../context/words.tsx';
import { spellingsOf } from '../editing/spellings.ts';

/**
 * The form of the further fields that describe an audience (a supposed kind of learner), from the values in `profile`.
 * Age, commune and the months of rights are among the plain questions.
 * Every field may stay empty, which means "not known". `network` gives the codes to choose from;
 * `change` receives the whole new profile after each edit.
 */
export function AudienceForm(props: {
  readonly network: NetworkDocument;
  readonly profile: AudienceProfile;
  change(profile: AudienceProfile): void;
}) {
  const { t, audienceCodes } = useWords();
  const { network, profile, change } = props;
  const words = t.audience;
  const codes = useMemo(() => codesOf(network), [network]);
  const set = (part: Partial<AudienceProfile>): void => change({ ...profile, ...part });
  const named = (labels: Readonly<Record<string, string>>) => (code: string) => ({
    value: code,
    label: labels[code] ?? code,
  });
  const many = {
    size: 'xs' as const,
    searchable: true,
    filter: matchOptions,
    comboboxProps: { withinPortal: false },
    nothingFoundMessage: t.explorer.nothingFound,
  };
  const yesNoLabels = {
    loneParent: words.loneParentField,
    woman: words.womanField,
    literate: words.literateField,
    hasCar: words.hasCar,
    needsChildcare: words.needsChildcare,
  };
  return (
    <div className="audience-form">
      <MultiSelect
        {...many}
        filter={matchNames((code) => spellingsOf('status', code))}
        label={words.statuses}
        data={[...new Set([...codes.statuses, ...Object.keys(audienceCodes.statuses)])].map(
          named(audienceCodes.statuses),
        )}
        value={profile.statuses ?? []}
        onChange={(statuses) => set({ statuses })}
      />
      <MultiSelect
        {...many}
        filter={matchNames((code) => spellingsOf('group', code))}
        label={words.groups}
        data={codes.groups.map(named(audienceCodes.groups))}
        value={profile.groups ?? []}
        onChange={(groups) => set({ groups })}
      />
      {(['loneParent', 'woman', 'literate', 'hasCar', 'needsChildcare'] as const).map((name) => (
        <YesOrNo
          key={name}
          label={yesNoLabels[name]}
          value={profile[name]}
          set={(value) => set({ [name]: value })}
        />
      ))}
      <MultiSelect
        {...many}
        label={words.availability}
        data={AVAILABILITIES.map((value) => ({ value, label: audienceCodes.availability[value] }))}
        value={profile.availability ?? []}
        onChange={(values) => set({ availability: AVAILABILITIES.filter((one) => values.includes(one)) })}
      />
      <Text size="sm" fw={600} className="wide">
        {words.levels}
      </Text>
      <Levels levels={profile.levels} set={(levels) => set({ levels })} />
    </div>
  );
}

/** A drop-down list with the choices yes, no and unknown (`undefined`). */
function YesOrNo(props: {
  readonly label: string;
  readonly value: boolean | undefined;
  set(value: boolean | undefined): void;
}) {
  const { t } = useWords();
  const { label, value, set } = props;
  return (
    <Select
      size="xs"
      label={label}
      allowDeselect={false}
      comboboxProps={{ withinPortal: false }}
      data={[
        { value: '', label: t.audience.unsaid },
        { value: 'true', label: t.audience.yes },
        { value: 'false', label: t.audience.no },
      ]}
      value={value === undefined ? '' : String(value)}
      onChange={(text) => set(text === '' || text === null ? undefined : text === 'true')}
    />
  );
}

/** One drop-down list per dimension to choose a level. A level may stay unset. */
function Levels(props: {
  readonly levels: AudienceProfile['levels'];
  set(levels: AudienceProfile['levels']): void;
}) {
  const { t, vocabulary } = useWords();
  const { levels, set } = props;
  return DIMENSIONS.map((dimension) => (
    <Select
      key={dimension}
      size="xs"
      label={vocabulary.dimension[dimension]}
      allowDeselect={false}
      comboboxProps={{ withinPortal: false }}
      data={[
        { value: '', label: t.audience.unsaid },
        ...Array.from({ length: LEVEL_MAX[dimension] + 1 }, (_, level) => ({
          value: String(level),
          label: levelLabel(vocabulary, dimension, level),
        })),
      ]}
      value={levels?.[dimension] === undefined ? '' : String(levels[dimension])}
      onChange={(text) =>
        set({ ...levels, [dimension]: text === '' || text === null ? undefined : Number(text) })
      }
    />
  ));
}

/**
 * The status and group codes to choose from, sorted: all those that occur in the network's conditions,
 * obstacles and audiences.
 */
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
