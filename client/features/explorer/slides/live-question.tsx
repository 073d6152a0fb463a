import { Button, Checkbox, Group, Modal, NativeSelect, NumberInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { AudienceProfile } from '../../../../domain/model/audience.ts';
import { profileWords } from '../../../components/audience-name.ts';
import { useNetwork } from '../../../context/network.tsx';
import { useWords } from '../../../context/words.tsx';
import { profileFields } from '../../../model/audience-link.ts';
import { audienceOf, type LiveText } from './live.ts';

/** Returns a function that names the audience that is asked about on stage. */
export function useLiveName(): (live: LiveText) => string {
  const words = useWords();
  const { document } = useNetwork();
  return (live) => {
    const { id, profile } = audienceOf(live);
    if (profile !== undefined) {
      const commune = document.communes.find((one) => one.id === profile.commune)?.name;
      return profileWords(words, profile, commune);
    }
    const label = document.audiences.find((one) => one.id === id)?.label;
    return (words.language === 'en' ? label?.en : undefined) ?? label?.fr ?? id ?? '';
  };
}

/** What people ask of in a meeting, each as the fields that it says. */
const TRAITS = {
  woman: { woman: true },
  loneParent: { loneParent: true },
  noCar: { hasCar: false },
  childcare: { needsChildcare: true },
} as const satisfies Readonly<Record<string, AudienceProfile>>;
type Trait = keyof typeof TRAITS;
const TRAIT_NAMES = Object.keys(TRAITS) as Trait[];

/**
 * A small panel in which the speaker changes the audience of the slide on stage: one of the library, or a few traits.
 * `ask` receives it. Nothing is kept.
 */
export function LiveQuestion(props: { readonly opened: boolean; close(): void; ask(live: LiveText): void }) {
  const { t, language } = useWords();
  const { document } = useNetwork();
  const { opened, close, ask } = props;
  const [chosen, setChosen] = useState<readonly Trait[]>([]);
  const [age, setAge] = useState<number>();
  const [commune, setCommune] = useState('');
  const w = t.slides.live;
  const traits: AudienceProfile = Object.assign({}, ...chosen.map((trait) => TRAITS[trait]));
  const profile: AudienceProfile = {
    ...traits,
    ...(age !== undefined && { age }),
    ...(commune !== '' && { commune }),
  };
  const fields = profileFields(profile);
  const done = (live: LiveText): void => {
    ask(live);
    close();
  };
  return (
    <Modal opened={opened} onClose={close} title={w.title} closeButtonProps={{ 'aria-label': w.close }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (fields !== '') done(fields);
        }}
      >
        <Stack gap="sm">
          <Text size="sm">{w.intro}</Text>
          <Group gap="sm">
            {TRAIT_NAMES.map((trait, at) => (
              <Checkbox
                key={trait}
                data-autofocus={at === 0 ? true : undefined}
                label={t.audience[trait]}
                checked={chosen.includes(trait)}
                onChange={({ currentTarget: { checked } }) =>
                  setChosen(checked ? [...chosen, trait] : chosen.filter((one) => one !== trait))
                }
              />
            ))}
          </Group>
          <Group gap="sm" align="end">
            <NumberInput
              size="sm"
              label={t.audience.age}
              min={0}
              max={120}
              clampBehavior="strict"
              allowDecimal={false}
              value={age ?? ''}
              onChange={(value) => setAge(typeof value === 'number' ? value : undefined)}
            />
            <NativeSelect
              size="sm"
              label={t.audience.commune}
              data={[
                { value: '', label: t.audience.unsaid },
                ...document.communes.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              value={commune}
              onChange={({ currentTarget: { value } }) => setCommune(value)}
            />
          </Group>
          <Button type="submit" disabled={fields === ''}>
            {w.show}
          </Button>
          {document.audiences.length > 0 && (
            <>
              <Text fw={700}>{w.library}</Text>
              <Group gap="xs">
                {document.audiences.map(({ id, label }) => (
                  <Button key={id} size="compact-sm" variant="default" onClick={() => done(`audience=${id}`)}>
                    {(language === 'en' ? label.en : undefined) ?? label.fr}
                  </Button>
                ))}
              </Group>
            </>
          )}
        </Stack>
      </form>
    </Modal>
  );
}

/** Says for whom the slide on stage is shown, and how to return to what was kept. */
export function LiveNote(props: { readonly asked: LiveText | undefined; readonly isReady: boolean }) {
  const { t } = useWords();
  const nameOf = useLiveName();
  const w = t.slides.live;
  if (props.asked === undefined) return null;
  const name = nameOf(props.asked);
  return <p>{props.isReady ? w.shown(name) : w.making(name)}</p>;
}
