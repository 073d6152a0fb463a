import { Badge, Skeleton, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useNetworkAnswer } from '../context/network-answer.ts';
import { useWords } from '../context/words.tsx';
import { AudiencePicker } from './audience-picker.tsx';
import { DayPicker } from './day-picker.tsx';
import { HelpMenu } from './help/help-menu.tsx';
import { Menu, PhoneMenu } from './menu.tsx';
import './header.css';

/**
 * The page header, in one row: the network's name, the menu, then tools: first the given `children`, then audience,
 * day, help and settings. On a phone the menu and the name are under a button.
 */
export function Header({ children }: { readonly children?: ReactNode }) {
  const { t } = useWords();
  const { data } = useNetworkAnswer();
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
      </div>
    </header>
  );
}
