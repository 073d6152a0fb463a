import { Badge, Skeleton, Text } from '@mantine/core';
import { lazy, type ReactNode, Suspense } from 'react';
import { useNetworkAnswer } from '../context/network-answer.ts';
import { usePerson } from '../context/person.tsx';
import { useWords } from '../context/words.tsx';
import { AudiencePicker } from './audience-picker.tsx';
import { DayPicker } from './day-picker.tsx';
import { HelpMenu } from './help/help-menu.tsx';
import { Menu, PhoneMenu } from './menu.tsx';
import './header.css';

// Loaded on demand: whoever is alone on a machine has none.
const AccountMenu = lazy(async () => ({
  default: (await import('../features/people/account/account-menu.tsx')).AccountMenu,
}));

/**
 * The page header, in one row: the network's name, the menu, then tools: first the given `children`, then audience,
 * day, help and settings, and the account of whoever has signed in. On a phone the menu and the name are under a button.
 */
export function Header({ children }: { readonly children?: ReactNode }) {
  const { t } = useWords();
  const { data } = useNetworkAnswer();
  const person = usePerson();
  const name = data?.network.name ?? t.app.name;
  const isFictional = data?.network.fictional === true;
  const whole = isFictional ? `${name} (${t.app.fictional})` : name;
  return (
    <header className="header">
      <PhoneMenu name={whole} />
      <div className="header-name">
        <Text fw={700} component="p" title={whole}>
          {name}
        </Text>
        {isFictional && (
          <Badge variant="outline" color="gray" size="sm" tt="none">
            {t.app.fictional}
          </Badge>
        )}
      </div>
      <Menu />
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
            <DayPicker asOf={data.network.asOf} />
          </>
        )}
        <HelpMenu />
        {person !== null && (
          <Suspense fallback={<Skeleton width={30} height={30} />}>
            <AccountMenu person={person} />
          </Suspense>
        )}
      </div>
    </header>
  );
}
