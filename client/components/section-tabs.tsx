import { useLocation } from 'wouter';
import { isCarried } from '../context/carried.ts';
import { useMayDo } from '../context/person.tsx';
import { CARRIED_SCREENS, needOf, PATHS, SCREENS, screensIn, sectionOf } from '../context/screens.ts';
import { useWords } from '../context/words.tsx';
import { NavLink } from './nav-link.tsx';

/**
 * The bar of links between the screens of one section: what is missing, or the inventory. It stays where it is while
 * the screens change below it. Screens without siblings have none.
 */
export function SectionTabs() {
  const { t } = useWords();
  const [path] = useLocation();
  const section = sectionOf(path);
  const may = useMayDo();
  // A carried file has some of the screens, and no screen of sections that it cannot begin.
  if (section === undefined || (isCarried() && !CARRIED_SCREENS.includes(section))) return null;
  return (
    <nav aria-label={t.app.sections[section]} className="sub-nav">
      {[section, ...screensIn(section).filter((name) => may(needOf(name)))].map((name) => (
        <NavLink key={name} path={PATHS[name]} isHere={PATHS[name] === path}>
          {SCREENS[name].name(t)}
        </NavLink>
      ))}
    </nav>
  );
}
