import { Anchor, Button, Group, Popover, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Link, useSearch } from 'wouter';
import { dayInShort, dayInWords } from '../../domain/messages/day-words.ts';
import { Day } from '../../domain/slides/state/fields.ts';
import { addressWith, CommonView, useViewState } from '../context/address.ts';
import { useChooseDay, useDayAsked } from '../context/chosen-day.ts';
import { dayOf, periodOf } from '../context/network.tsx';
import { HistoryView, hasScreen, PATHS } from '../context/screens.ts';
import { useWords } from '../context/words.tsx';

/**
 * The header button that names the day for which the network is read, and the small form in which the user chooses
 * another day or period of flows. `asOf` is the day of the inventory, if it has one.
 */
export function DayPicker({ asOf }: { readonly asOf: string | undefined }) {
  const { t, language } = useWords();
  const [view, setView] = useViewState(CommonView);
  const search = useSearch();
  const [isOpened, setOpened] = useState(false);
  const asked = useDayAsked();
  const chooseDay = useChooseDay();
  const at = dayOf(asked, asOf, new Date());
  const period = periodOf(at, view);
  const inverted = (view.periodFrom ?? period.from) > (view.periodTo ?? period.to);
  const day = (text: string): string | undefined => (Day.safeParse(text).success ? text : undefined);
  return (
    <Popover
      opened={isOpened}
      onChange={setOpened}
      width={330}
      position="bottom-end"
      trapFocus
      withRoles
      shadow="md"
    >
      <Popover.Target>
        <Button variant="default" size="xs" className="header-date" onClick={() => setOpened(!isOpened)}>
          <span className="header-label">{t.app.at}&nbsp;</span>
          <span className="header-long">{dayInWords(at, language)}</span>
          <span className="header-short">{dayInShort(at, language)}</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          <TextInput
            type="date"
            label={t.app.at}
            value={at}
            onChange={({ currentTarget }) => chooseDay(day(currentTarget.value), { replace: true })}
          />
          <Group grow gap="xs" align="flex-start">
            <TextInput
              type="date"
              label={t.app.period}
              value={view.periodFrom ?? period.from}
              error={inverted && t.app.periodInverted}
              onChange={({ currentTarget }) =>
                setView({ periodFrom: day(currentTarget.value) }, { replace: true })
              }
            />
            <TextInput
              type="date"
              label={t.app.periodTo}
              value={view.periodTo ?? period.to}
              onChange={({ currentTarget }) =>
                setView({ periodTo: day(currentTarget.value) }, { replace: true })
              }
            />
          </Group>
          <Button
            variant="default"
            size="xs"
            onClick={() => chooseDay(undefined, { more: { periodFrom: undefined, periodTo: undefined } })}
          >
            {t.app.reset}
          </Button>
          {hasScreen('history') && (
            <Anchor
              component={Link}
              size="sm"
              underline="always"
              href={addressWith(PATHS.history, HistoryView, search, { second: at })}
              onClick={() => setOpened(false)}
            >
              {t.history.compare.title}
            </Anchor>
          )}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
