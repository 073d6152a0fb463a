import { Button } from '@mantine/core';
import { Link, useSearch } from 'wouter';
import { addressWith } from '../context/address.ts';
import { MeetingsView } from '../context/meetings-view.ts';
import { useMay } from '../context/person.tsx';
import { PATHS } from '../context/screens.ts';
import { useWords } from '../context/words.tsx';

/** A button that leads to the meetings, to put a finding, an agreement or a scenario on the agenda of one. */
export function ToMeeting(about: {
  readonly finding?: string;
  readonly agreement?: string;
  readonly scenario?: string;
}) {
  const { t } = useWords();
  const search = useSearch();
  const may = useMay('EDIT');
  if (!may) return null;
  return (
    <Button
      component={Link}
      size="xs"
      variant="default"
      className="no-print"
      href={addressWith(PATHS.meetings, MeetingsView, search, about)}
    >
      {t.meetings.bring}
    </Button>
  );
}
