import { Alert, Button, Drawer, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { AudienceProfile } from '../../domain/model/audience.ts';
import { useAudienceName } from '../components/audience-name.ts';
import { addressWith } from '../context/address.ts';
import { useAudience } from '../context/audience.tsx';
import { useNetworkAnswer } from '../context/network-answer.ts';
import { useScreenAction } from '../context/screen-actions.ts';
import { PATHS, PathwaysView } from '../context/screens.ts';
import { useWords } from '../context/words.tsx';
import { profileText } from '../model/audience-link.ts';
import { AudienceForm } from './audience-form.tsx';
import { AudienceQuestions } from './audience-questions.tsx';

/** The screens that have an answer for an audience; the others lead to its pathways. */
const ANSWERING: readonly string[] = [
  PATHS.explorer,
  ...[PATHS.gaps, PATHS.plan, PATHS.synergies, PATHS.scenarios, PATHS.access],
  PATHS.pathways,
];

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
  const [path, navigate] = useLocation();
  const search = useSearch();
  const see = (): void => {
    close();
    if (!ANSWERING.includes(path)) navigate(addressWith(PATHS.pathways, PathwaysView, search, {}));
  };
  useScreenAction('audience', open);
  if (data === undefined) return null;
  const words = t.audience;
  const isNothingKnown = profile !== undefined && Object.keys(profile).length === 0;
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
          <Text fw={600} component="h2" size="sm">
            {words.describe}
          </Text>
          <AudienceQuestions
            profile={profile ?? {}}
            communes={data.network.communes}
            change={(next) => describe(next, 'unknown')}
          />
          {isNothingKnown && <Alert color="orange">{words.nothingKnownHelp}</Alert>}
          <Group className="audience-done">
            <Button size="sm" onClick={see} disabled={profile === undefined}>
              {words.done}
            </Button>
            <Button
              variant="default"
              size="sm"
              onClick={() => {
                choose(undefined);
                close();
              }}
              disabled={profile === undefined}
            >
              {words.clear}
            </Button>
          </Group>
          <details className="definition">
            <summary>{words.allFields}</summary>
            <AudienceForm network={data.network} profile={profile ?? {}} change={describe} />
          </details>
          <Text fw={600} component="h2" size="sm">
            {words.libraryTitle}
          </Text>
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
          {profile !== undefined && !isNothingKnown && named === undefined && <Share profile={profile} />}
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
