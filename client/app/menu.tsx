import { Button, Popover, Text } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { NavLink } from '../components/nav-link.tsx';
import { menuName, PATHS, type ScreenName, screensIn, sectionOf } from '../context/screens.ts';
import { useWords } from '../context/words.tsx';

/** The links to the main screens, side by side in the header. */
export function Menu() {
  const { t } = useWords();
  return (
    <nav aria-label={t.app.nav} className="header-nav">
      <Links />
    </nav>
  );
}

/**
 * The same links for a phone, under a button: `name` is the name of the network, which the header has no room for
 * there.
 */
export function PhoneMenu({ name }: { readonly name: string }) {
  const { t } = useWords();
  const [opened, setOpened] = useState(false);
  const close = (): void => setOpened(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="default"
          size="xs"
          className="phone-menu-button"
          aria-label={t.app.menu}
          onClick={() => setOpened(!opened)}
        >
          <span aria-hidden="true">☰</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t.app.nav} className="phone-menu">
        <Text fw={700}>{name}</Text>
        <nav aria-label={t.app.nav}>
          <Links follow={close} />
        </nav>
      </Popover.Dropdown>
    </Popover>
  );
}

/** A link to each main screen. `follow` is called when the user follows one. */
function Links({ follow }: { follow?(): void }) {
  const { t } = useWords();
  const [path] = useLocation();
  const section = sectionOf(path);
  const isHere = (name: ScreenName): boolean => PATHS[name] === path || name === section;
  return screensIn('header').map((name) => (
    <NavLink key={name} path={PATHS[name]} isHere={isHere(name)} onClick={follow}>
      {menuName(name)(t)}
    </NavLink>
  ));
}
