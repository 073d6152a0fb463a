import { Alert, Button, Drawer, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import type { AudienceProfile } from '../../domain/model/audience.ts';
import { useAudienceName } from '../components/audience-name.ts';
import { useAudience } from '../context/audience.tsx';
import { useNetworkAnswer } from '../context/network-answer.ts';
import { useScreenAction } from '../context/screen-actions.ts';
import { useWords } from '../context/words.tsx';
import { profileText } from '../model/audience-link.ts';
import { AudienceForm } from './audience-form.tsx';

/**
 * The header button that names the chosen audience (the supposed kind of learner for whom the network is read), and
 * the side panel in which the user chooses or describes another.
 */
export function AudiencePicker() {
  const { t, language } = useWords();
  const { data } = useNetworkAnswer();
  const { named, profile, unknown, choose, describe } = useAudience();
  const name = useAudienceName();
  const [opened, { open, close }] = useDisclosure(false);
  useScreenAction('audience', open);
  if (data === undefined) return null;
  const words = t.audience;
  return (
    <>
      <Button
        variant={profile === undefined ? 'default' : 'light'}
        size="xs"
        className="header-audience"
        title={words.button(name)}
        onClick={open}
        aria-haspopup="dialog"
      >
        <span className="header-label">{words.button('')}</span>
        {name}
      </Button>
      <Drawer
        opened={opened}
        onClose={close}
        position="right"
        title={words.title}
        size="md"
        closeButtonProps={{ 'aria-label': words.close }}
      >
        <Stack gap="sm">
          <Text size="sm">{words.intro}</Text>
          {unknown !== undefined && <Alert color="red">{words.unknown(unknown)}</Alert>}
          <Select
            label={words.library}
            placeholder={words.libraryPlaceholder}
            data={data.network.audiences.map(({ id, label }) => ({
              value: id,
              label: language === 'en' ? (label.en ?? label.fr) : label.fr,
            }))}
            comboboxProps={{ withinPortal: false }}
            value={named?.id ?? null}
            onChange={(id) => choose(id ?? undefined)}
            clearable
            clearButtonProps={{ 'aria-label': t.explorer.clear }}
          />
          <Text fw={600} component="h2" size="sm">
            {words.describe}
          </Text>
          <AudienceForm network={data.network} profile={profile ?? {}} change={describe} />
          <Group>
            <Button
              variant="default"
              size="xs"
              onClick={() => choose(undefined)}
              disabled={profile === undefined}
            >
              {words.clear}
            </Button>
          </Group>
          {profile !== undefined && named === undefined && <Share profile={profile} />}
        </Stack>
      </Drawer>
    </>
  );
}

/** A button that copies a link holding the described audience. The link is only made on a click. */
function Share({ profile }: { readonly profile: AudienceProfile }) {
  const { t } = useWords();
  const [link, setLink] = useState<{ readonly text: string; readonly copied: boolean }>();
  const copy = async (): Promise<void> => {
    const text = `${window.location.origin}${window.location.pathname}${window.location.search}#${profileText(profile)}`;
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setLink({ text, copied });
  };
  return (
    <Stack gap={4}>
      <Text size="xs" className="quiet">
        {t.audience.shareHelp}
      </Text>
      <Button variant="default" size="xs" onClick={() => void copy()}>
        {t.audience.share}
      </Button>
      <div role="status">
        {link?.copied === true && <Text size="sm">{t.audience.shared}</Text>}
        {link?.copied === false && (
          <TextInput size="xs" readOnly label={t.audience.shareFailed} value={link.text} />
        )}
      </div>
    </Stack>
  );
}
