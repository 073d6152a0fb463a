import { Button, Group, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { REPORT_TEXTS_LIMIT } from '../../../domain/model/kept-report.ts';
import { OWN_TEXT_LIMIT, type WrittenText } from '../../../domain/model/own-text.ts';
import { saysFewPeople } from '../../../domain/report/few-people.ts';
import type { ReportText as Shown } from '../../../domain/report/report.ts';
import { Passages } from '../../components/passages.tsx';
import { useWords } from '../../context/words.tsx';

/**
 * A text of the report. One that people may write themselves has a button that opens it in a field; `save` receives what
 * they wrote, blank to go back to what the program says, and a function to call once it is kept.
 */
export function ReportText(props: {
  readonly block: Shown;
  readonly pending: boolean;
  /** Absent where texts cannot be changed. */
  readonly save: ((written: WrittenText, done: () => void) => void) | undefined;
  /** How long all other texts of the report are together. */
  lengthOfOthers(key: string): number;
  /** Tells the screen whether something is typed and not kept. */
  typing(isTyping: boolean): void;
}) {
  const { t } = useWords();
  const { block, pending, save, lengthOfOthers, typing } = props;
  const [typed, setTyped] = useState<string>();
  const w = t.report;
  const isOwn = block.text !== block.generated;
  const close = (): void => {
    setTyped(undefined);
    typing(false);
  };
  if (typed !== undefined && save !== undefined && block.key !== null) {
    const { key } = block;
    const all = typed.length + lengthOfOthers(key);
    const isTooLong = typed.length > OWN_TEXT_LIMIT || all > REPORT_TEXTS_LIMIT;
    const tooLong =
      typed.length > OWN_TEXT_LIMIT
        ? w.tooLong(typed.length, OWN_TEXT_LIMIT)
        : w.allTooLong(all, REPORT_TEXTS_LIMIT);
    const keep = (text: string): void => save({ key, text, over: block.generated }, close);
    return (
      <form
        className="report-writing"
        onSubmit={(event) => {
          event.preventDefault();
          keep(typed.trim() === block.generated ? '' : typed.trim());
        }}
      >
        <Textarea
          autosize
          autoFocus
          minRows={3}
          maxRows={30}
          label={w.ownText}
          description={w.ownTextHelp}
          error={isTooLong && tooLong}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        {saysFewPeople(typed) && (
          <Text size="xs" role="status" className="report-warning">
            {w.fewPeople}
          </Text>
        )}
        <Group gap="xs" mt="xs">
          <Button type="submit" size="xs" loading={pending} disabled={isTooLong}>
            {w.keepText}
          </Button>
          <Button size="xs" variant="default" onClick={close}>
            {w.cancel}
          </Button>
          {isOwn && (
            <Button size="xs" variant="default" onClick={() => keep('')}>
              {w.backToProgram}
            </Button>
          )}
        </Group>
        {isOwn && (
          <Text size="xs" className="quiet">
            {w.programSays} {block.generated}
          </Text>
        )}
      </form>
    );
  }
  return (
    <div className="report-text" data-own={isOwn || undefined}>
      <Passages text={block.text} />
      {block.outdated === true && (
        <Text size="xs" className="report-warning no-print">
          {w.outdated} {block.generated}
        </Text>
      )}
      {block.key !== null && save !== undefined && (
        <Button
          size="compact-xs"
          variant="default"
          className="no-print"
          onClick={() => {
            setTyped(block.text);
            typing(true);
          }}
        >
          {isOwn ? w.editOwn : w.edit}
        </Button>
      )}
    </div>
  );
}
