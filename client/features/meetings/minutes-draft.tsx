import { Button, Table, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { Minutes } from '../../../domain/meetings/minutes.ts';
import type { Meeting } from '../../../domain/model/meeting.ts';
import type { ReportBlock, ReportTable } from '../../../domain/report/report.ts';
import { Failure } from '../../components/failure.tsx';
import { ScrollBox } from '../../components/tables/scroll-box.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { addressOf } from '../../context/api.ts';
import { isCarried } from '../../context/carried.ts';
import { downloadFrom } from '../../context/download.ts';
import { today } from '../../context/today.ts';
import { useAnswer } from '../../context/use-answer.ts';
import { useWords } from '../../context/words.tsx';
import { MinutesText } from './minutes-text.tsx';
import type { MeetingEdits } from './use-meeting-edits.ts';

/** The minutes of a meeting as they are written to the file, in which each text can be written anew. */
export function MinutesDraft(props: {
  readonly meeting: Meeting;
  readonly edits: MeetingEdits;
  holds(isHeld: boolean): void;
}) {
  const { t, language } = useWords();
  const { meeting, edits, holds } = props;
  const asked = { id: meeting.id, lang: language, today: today() };
  const { data, error, refetch } = useAnswer('minutes', asked, { keepPrevious: true });
  const file = useMutation({ mutationFn: () => downloadFrom(addressOf('minutesFile', asked)) });
  const w = t.meetings.draft;
  if (error !== null) return <Failure error={error} retry={refetch} />;
  if (data === undefined) return <Waiting />;
  const { title, subtitles, sections } = isCarried() ? withoutOtherMeetings(data.minutes) : data.minutes;
  return (
    <article className="meeting-minutes" lang={language} aria-label={title}>
      {!isCarried() && (
        <>
          <Text size="sm" className="quiet no-print">
            {w.intro}
          </Text>
          <div className="meeting-tools no-print">
            <Button size="xs" loading={file.isPending} onClick={() => file.mutate()}>
              {w.word}
            </Button>
          </div>
        </>
      )}
      {file.error !== null && <Failure error={file.error} retry={() => file.mutate()} />}
      <Title order={3}>{title}</Title>
      {subtitles.map((line) => (
        <p key={line} className="quiet meeting-subtitle">
          {line}
        </p>
      ))}
      {sections.map((section) => (
        <section key={section.id}>
          <Title order={4}>{section.title}</Title>
          {section.blocks.map((block, at) => (
            <Block key={keyOf(block, at)} {...{ block, meeting, edits, holds }} />
          ))}
        </section>
      ))}
    </article>
  );
}

/** What the minutes say of other meetings, which are not in a carried file: what people wrote of them is. */
const ABOUT_OTHERS: readonly (string | null)[] = ['approval', 'next'];

/** Minutes without what the program cannot know of other meetings. */
function withoutOtherMeetings(minutes: Minutes): Minutes {
  const isUnknown = (block: ReportBlock): boolean =>
    block.type === 'text' && ABOUT_OTHERS.includes(block.key) && block.text === block.generated;
  const sections = minutes.sections.map((section) => ({
    ...section,
    blocks: section.blocks.filter((block) => !isUnknown(block)),
  }));
  return { ...minutes, sections: sections.filter(({ blocks }) => blocks.length > 0) };
}

const keyOf = (block: ReportBlock, at: number): string =>
  block.type === 'text' ? (block.key ?? `text ${at}`) : block.id;

function Block(props: {
  readonly block: ReportBlock;
  readonly meeting: Meeting;
  readonly edits: MeetingEdits;
  holds(isHeld: boolean): void;
}) {
  const { block, ...rest } = props;
  if (block.type === 'map') return null;
  return block.type === 'table' ? <MinutesTable table={block} /> : <MinutesText block={block} {...rest} />;
}

function MinutesTable({ table: { title, columns, rows } }: { readonly table: ReportTable }) {
  // Rows have no name but their place.
  const named = rows.map((cells, row) => ({ name: `${row}`, cells }));
  return (
    <ScrollBox label={title} className="table-scroll">
      <Table fz="sm">
        <caption className="meeting-caption">{title}</caption>
        <Table.Thead>
          <Table.Tr>
            {columns.map(({ label }) => (
              <Table.Th key={label} scope="col">
                {label}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {named.map(({ name, cells }) => (
            <Table.Tr key={name}>
              {columns.map(({ label }, at) => (
                <Table.Td key={label}>{cells[at]?.text}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollBox>
  );
}
