import { Button, NativeSelect, Radio, Stack, Switch, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { SHEET_WORDS } from '../../../domain/messages/sheet-words.ts';
import { ENTITY_LISTS } from '../../../domain/model/network.ts';
import { EXPORT_FORMATS, FORMATS } from '../../../domain/transfer/export-formats.ts';
import { Failure } from '../../components/failure.tsx';
import { PerimeterFilters } from '../../components/perimeter/perimeter-filters.tsx';
import { UnknownPerimeter } from '../../components/perimeter/unknown-perimeter.tsx';
import { ScreenTitle } from '../../components/screen-title.tsx';
import { useViewState } from '../../context/address.ts';
import { download } from '../../context/download.ts';
import { useNetwork } from '../../context/network.tsx';
import { ExportView } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { ExportPreview } from './export-preview.tsx';

/** Formats in the order of the screen: those of spreadsheets, which most people want, then the others. */
const ORDER = [true, false].flatMap((first) =>
  EXPORT_FORMATS.filter((format) => (FORMATS[format].isSpreadsheet ?? false) === first),
);

/**
 * The export screen: the user chooses a format and filters, sees what the file will contain, and downloads
 * it.
 */
export function Export() {
  const { t, language } = useWords();
  const { at } = useNetwork();
  const [view, setView] = useViewState(ExportView);
  const { format, list, ofDay, bassin, type, stage, sector } = view;
  const { holdsOneList = false, isGraph = false } = FORMATS[format];
  const asked = { ...(ofDay && { at }), bassin, type, stage, sector };
  const file = useMutation({
    mutationFn: () =>
      download({
        format,
        lang: language,
        ...(holdsOneList && { list }),
        ...(ofDay && { at }),
        // Lists are joined by commas in the address.
        ...Object.fromEntries(
          Object.entries({ bassin, type, stage, sector })
            .filter(([, values]) => values.length > 0)
            .map(([name, values]) => [name, values.join(',')]),
        ),
      }),
  });
  return (
    <div className="page">
      <ScreenTitle screen="export" intro={t.exporting.intro} />
      <Stack gap="md" my="md">
        <Radio.Group
          label={t.exporting.format}
          value={format}
          onChange={(chosen) => setView({ format: EXPORT_FORMATS.find((one) => one === chosen) ?? format })}
        >
          <Stack gap="xs" mt="xs">
            {ORDER.map((one) => (
              <Radio
                key={one}
                value={one}
                label={FORMATS[one].words[language].name}
                description={FORMATS[one].words[language].use}
              />
            ))}
          </Stack>
        </Radio.Group>
        {holdsOneList && <ListChoice />}
        <Title order={2} size="h4">
          {t.exporting.perimeter}
        </Title>
        <Text size="sm" className="quiet">
          {t.exporting.perimeterHelp}
        </Text>
        <div className="page-filters">
          <PerimeterFilters value={view} change={setView} />
        </div>
        <UnknownPerimeter value={view} change={(change) => setView(change, { replace: true })} />
        <Switch
          label={t.exporting.ofDay(dayInWords(at, language))}
          checked={ofDay}
          onChange={({ currentTarget }) => setView({ ofDay: currentTarget.checked })}
        />
        <ExportPreview asked={asked} list={holdsOneList ? list : undefined} />
        {isGraph && <Text size="sm">{t.exporting.inGraph}</Text>}
        <Text size="sm">{t.exporting.masked}</Text>
        <div>
          <Button loading={file.isPending} onClick={() => file.mutate()}>
            {t.exporting.download}
          </Button>
        </div>
        <Text size="sm" role="status">
          {file.data !== undefined && t.exporting.ready(file.data)}
        </Text>
        {file.error !== null && <Failure error={file.error} retry={() => file.mutate()} />}
        <Title order={2} size="h4">
          {t.exporting.backup}
        </Title>
        <Text size="sm">{t.exporting.backupHelp}</Text>
      </Stack>
    </div>
  );
}

function ListChoice() {
  const { t, language } = useWords();
  const [{ list }, setView] = useViewState(ExportView);
  const { lists } = SHEET_WORDS[language].fields;
  return (
    <NativeSelect
      label={t.exporting.list}
      maw="20rem"
      value={list}
      data={ENTITY_LISTS.map((one) => ({ value: one, label: lists[one].many }))}
      onChange={({ currentTarget: { value } }) =>
        setView({ list: ENTITY_LISTS.find((one) => one === value) ?? list })
      }
    />
  );
}
