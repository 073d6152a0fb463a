import { Badge, Button, Group, Popover, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { LANGUAGES } from '../../domain/messages/codes.ts';
import { dayInWords } from '../../domain/messages/day-words.ts';
import { NavLink } from '../components/nav-link.tsx';
import { OneOf } from '../components/one-of.tsx';
import { CommonView, Day, useViewState } from '../context/address.ts';
import { dayOf, periodOf } from '../context/network.tsx';
import { useNetworkAnswer } from '../context/network-answer.ts';
import { PATHS, SCREENS, screensIn } from '../context/screens.ts';
import { useWords } from '../context/words.tsx';
import { AudiencePicker } from './audience-picker.tsx';
import { HelpMenu } from './help/help-menu.tsx';
import { ThemePicker } from './theme-picker.tsx';
import './header.css';

/**
 * The page header: the network's name, the links to the screens, then tools: first the given `children`, then
 * audience, day, help, theme and language.
 */
export function Header({ children }: { readonly children?: ReactNode }) {
  const { t, language } = useWords();
  const [, setView] = useViewState(CommonView);
  const { data } = useNetworkAnswer();
  return (
    <header className="header">
      <div className="header-name">
        <Text fw={700} component="p">
          {data?.network.name ?? t.app.name}
        </Text>
        {data?.network.fictional === true && (
          <Badge variant="outline" color="gray" size="sm" tt="none">
            {t.app.fictional}
          </Badge>
        )}
      </div>
      <nav aria-label={t.app.nav} className="header-nav">
        {screensIn('header').map((name) => (
          <NavLink key={name} path={PATHS[name]} within={name === 'inventory'}>
            {SCREENS[name].name(t)}
          </NavLink>
        ))}
      </nav>
      <div className="header-tools">
        {children}
        {data === undefined ? (
          <>
            <Skeleton className="wait-audience" height={30} />
            <Skeleton className="wait-date" height={30} />
          </>
        ) : (
          <>
            <AudiencePicker />
            <DayAndPeriod asOf={data.network.asOf} />
          </>
        )}
        <HelpMenu />
        <ThemePicker />
        <OneOf
          label={t.app.language}
          options={LANGUAGES}
          value={language}
          name={(one) => one.toUpperCase()}
          choose={(lang) => setView({ lang })}
        />
      </div>
    </header>
  );
}

function DayAndPeriod({ asOf }: { readonly asOf: string | undefined }) {
  const { t, language } = useWords();
  const [view, setView] = useViewState(CommonView);
  const at = dayOf(view.at, asOf, new Date());
  const period = periodOf(at, view);
  const inverted = (view.periodFrom ?? period.from) > (view.periodTo ?? period.to);
  const day = (text: string): string | undefined => (Day.safeParse(text).success ? text : undefined);
  return (
    <Popover width={330} position="bottom-end" trapFocus withRoles shadow="md">
      <Popover.Target>
        <Button variant="default" size="xs" className="header-date">
          <span className="header-at">{t.app.at}&nbsp;</span>
          {dayInWords(at, language)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          <TextInput
            type="date"
            label={t.app.at}
            value={at}
            onChange={({ currentTarget }) => setView({ at: day(currentTarget.value) }, { replace: true })}
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
            onClick={() => setView({ at: undefined, periodFrom: undefined, periodTo: undefined })}
          >
            {t.app.reset}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
