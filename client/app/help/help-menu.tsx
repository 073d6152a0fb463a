import { Anchor, Button, Popover } from '@mantine/core';
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { addressWith, CommonView } from '../../context/address.ts';
import { carriedFile, isCarried } from '../../context/carried.ts';
import { useMayDo } from '../../context/person.tsx';
import { needOf, PATHS, SCREENS, screensIn } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import './help-menu.css';
import { Settings } from './settings.tsx';
import { rememberTour } from './tour-memory.ts';
import { TourOffer } from './tour-offer.tsx';

const KeysDialog = lazy(async () => ({ default: (await import('./keys-dialog.tsx')).KeysDialog }));
const LicencesDialog = lazy(async () => ({
  default: (await import('./licences-dialog.tsx')).LicencesDialog,
}));
const Tour = lazy(async () => ({ default: (await import('./tour.tsx')).Tour }));

/**
 * The menu of help and settings in the header: the guided tour, the keyboard shortcuts, the glossary, the questions in
 * Cypher, then theme and language; in a carried file the licences too. The key "?" opens the list of shortcuts, except while the user types in a field.
 */
export function HelpMenu() {
  const { t } = useWords();
  const search = useSearch();
  const [path, navigate] = useLocation();
  const may = useMayDo();
  const [opened, setOpened] = useState(false);
  const [shown, setShown] = useState<'tour' | 'keys' | 'licences'>();
  const button = useRef<HTMLButtonElement>(null);
  const explorer = addressWith(PATHS.explorer, CommonView, search, {});
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(WRITING) !== null) return;
      if (document.querySelector('[role="dialog"][aria-modal="true"]') !== null) return;
      event.preventDefault();
      setShown('keys');
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  const beginTour = (): void => {
    setOpened(false);
    rememberTour();
    if (path !== PATHS.explorer) navigate(explorer);
    setShown('tour');
  };
  const show = (dialog: 'keys' | 'licences'): void => {
    setOpened(false);
    setShown(dialog);
  };
  const close = (): void => {
    setShown(undefined);
    button.current?.focus();
  };
  return (
    <>
      <Popover
        opened={opened}
        onChange={setOpened}
        width={280}
        position="bottom-end"
        shadow="md"
        withRoles
        trapFocus
        returnFocus
      >
        <Popover.Target>
          <Button
            ref={button}
            variant="default"
            size="xs"
            className="help-button"
            aria-label={t.help.button}
            title={t.help.button}
            onClick={() => setOpened(!opened)}
          >
            <span className="help-button-word">{t.help.button}</span>
            <span className="help-button-sign" aria-hidden="true">
              ?
            </span>
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label={t.help.title}>
          <ul className="help-list">
            <Choice choose={beginTour}>{t.help.tour.title}</Choice>
            <Choice choose={() => show('keys')}>{t.help.keys.title}</Choice>
            {isCarried() && <Choice choose={() => show('licences')}>{t.carried.licences}</Choice>}
            {screensIn('help')
              .filter((name) => may(needOf(name)))
              .map((name) => (
                <li key={name}>
                  <Anchor
                    component={Link}
                    className="help-link"
                    href={addressWith(PATHS[name], CommonView, search, {})}
                    aria-current={PATHS[name] === path ? 'page' : undefined}
                    onClick={() => setOpened(false)}
                  >
                    {SCREENS[name].name(t)}
                  </Anchor>
                </li>
              ))}
          </ul>
          <Settings />
          {!isCarried() && may('OPERATE') && (
            <details className="definition help-server">
              <summary>{t.exporting.forServer}</summary>
              <code>{t.exporting.backupCommand}</code>
              <code>{t.exporting.restoreCommand}</code>
            </details>
          )}
        </Popover.Dropdown>
      </Popover>
      {shown === undefined && !isCarried() && <TourOffer begin={beginTour} />}
      <Suspense>
        {shown === 'keys' && <KeysDialog close={close} />}
        {shown === 'licences' && <LicencesDialog text={carriedFile()?.licences() ?? ''} close={close} />}
        {shown === 'tour' && TOURED.includes(path) && <Tour close={close} />}
      </Suspense>
    </>
  );
}

/** A line of the menu that does something on this page. */
function Choice({ choose, children }: { choose(): void; readonly children: ReactNode }) {
  return (
    <li>
      <Button variant="subtle" size="sm" fullWidth justify="flex-start" onClick={choose}>
        {children}
      </Button>
    </li>
  );
}

/** The screens over which the tour leads. It pauses on others. */
const TOURED: readonly string[] = [PATHS.explorer, PATHS.gaps];

/** Selects the fields in which a key press is typed text rather than a shortcut. */
const WRITING = 'input, textarea, select, [contenteditable="true"]';
