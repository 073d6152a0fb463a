import { useLocation, useSearch } from 'wouter';
import type { Carried } from '../../domain/carried/carried.ts';
import { dayInWords } from '../../domain/messages/day-words.ts';
import { To } from '../components/to.tsx';
import { addressWith } from '../context/address.ts';
import { MeetingsView } from '../context/meetings-view.ts';
import { PATHS, SlidesView } from '../context/screens.ts';
import { useWords } from '../context/words.tsx';

/** Says of which day the file is, and above all when its data were changed after it was made. */
export function CarriedNote({ carried, isWhole }: { readonly carried: Carried; readonly isWhole: boolean }) {
  const { t, language } = useWords();
  const [path] = useLocation();
  const search = useSearch();
  if (!isWhole)
    return (
      <p className="banner" role="alert">
        <strong>{t.carried.changed}</strong> {t.carried.changedAdvice}
      </p>
    );
  if (path === PATHS.slides) return null;
  const { meeting, network, story } = carried;
  return (
    <p className="carried-note no-print">
      {t.carried.of(dayInWords(carried.made, language), carried.revision)}
      {meeting !== undefined && (
        <To href={addressWith(PATHS.meetings, MeetingsView, search, { meeting })}>{t.carried.meeting}</To>
      )}
      {network.views.length > 0 && (
        <To href={addressWith(PATHS.slides, SlidesView, search, { story })}>{t.slides.title}</To>
      )}
    </p>
  );
}
