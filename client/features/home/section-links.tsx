import type { HomeAnswer } from '../../../domain/api/questions/home.ts';
import { useWords } from '../../context/words.tsx';

/**
 * On a phone, a bar within the thumb's reach: the number of things in each part of the page, which leads to the part.
 * Wide screens show all parts at once and hide it.
 */
export function SectionLinks({ answer }: { readonly answer: HomeAnswer }) {
  const { t } = useWords();
  const { bridges, expiring, toVerify, followUps } = answer;
  const words = t.home;
  const links = [
    { id: 'home-bridges', count: bridges.count, name: words.bridges.short },
    { id: 'home-follow-ups', count: followUps.count, name: words.followUps.short },
    { id: 'home-expiring', count: expiring.count, name: words.expiring.short },
    { id: 'home-verify', count: toVerify.count, name: words.toVerify.short },
    { id: 'home-changes', count: undefined, name: words.changes.short },
  ];
  return (
    <nav className="home-sections no-print" aria-label={words.sections}>
      {links.map(({ id, count, name }) => (
        <a key={id} href={`#${id}`}>
          {count !== undefined && <strong>{count}</strong>} {name}
        </a>
      ))}
    </nav>
  );
}
