import { Anchor } from '@mantine/core';
import { Link, useSearch } from 'wouter';
import { ScreenTitle } from '../../components/screen-title.tsx';
import { addressWith, CommonView } from '../../context/address.ts';
import { PATHS, SCREENS, screensIn } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';

/** The home page: the first screen, with links to the main screens. */
export function Home() {
  const { t } = useWords();
  const search = useSearch();
  return (
    <div className="page">
      <ScreenTitle title={t.app.home} intro={t.app.homeIntro} />
      <ul className="plain">
        {screensIn('header')
          .filter((name) => name !== 'home')
          .map((name) => (
            <li key={name}>
              <Anchor component={Link} href={addressWith(PATHS[name], CommonView, search, {})}>
                {SCREENS[name].name(t)}
              </Anchor>
            </li>
          ))}
      </ul>
    </div>
  );
}
