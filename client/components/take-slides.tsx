import { Button, Popover, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { CarriedSeal } from '../../domain/carried/seal.ts';
import { addressOf, type Query } from '../context/api.ts';
import { isCarried } from '../context/carried.ts';
import { downloadFrom, downloadSealed } from '../context/download.ts';
import { useWords } from '../context/words.tsx';
import { Failure } from './failure.tsx';
import type { AfterSeal } from './take-along.tsx';
import { TakePack } from './take-pack.tsx';
import { usePackBassin } from './use-pack-bassin.ts';

/** The files of slides, by the name of their words. */
const FILES = {
  pdf: { format: 'pdf' },
  pdfWithNotes: { format: 'pdf', notes: 'true' },
  pptx: { format: 'pptx' },
  svg: { format: 'svg-zip' },
  png: { format: 'png-zip' },
} as const satisfies Readonly<Record<string, Query<'deckFile'>>>;
type SlideFile = keyof typeof FILES;
/** They are a page by themselves too. */
type FileKind = SlideFile | 'html';
const KINDS = [...(Object.keys(FILES) as SlideFile[]), 'html'] as const;

interface Asked {
  readonly kind: FileKind;
  readonly signal: AbortSignal;
}

/**
 * A button that opens the choice of files of the slides of `story`, or of the views that belong to none. A file that is
 * being made can be given up. `size` is that of the buttons beside it; `meeting` is the meeting where they are told, with its
 * bassins; `after` is what is offered with a carried file that was saved.
 */
export function TakeSlides(props: {
  readonly story: string | undefined;
  readonly size: 'xs' | 'compact-sm';
  readonly meeting?: { readonly id: string; readonly bassins?: readonly string[] | undefined };
  readonly after?: AfterSeal;
}) {
  const { t, language } = useWords();
  const { story, size, meeting, after } = props;
  const bassin = usePackBassin(meeting?.bassins);
  const [opened, setOpened] = useState(false);
  const making = useRef<AbortController>(undefined);
  useEffect(() => () => making.current?.abort(), []);
  const file = useMutation({
    mutationFn: async ({ kind, signal }: Asked): Promise<string | CarriedSeal> =>
      kind === 'html'
        ? downloadSealed(addressOf('carriedFile', { story, meeting: meeting?.id }), signal)
        : downloadFrom(addressOf('deckFile', { ...FILES[kind], story, lang: language }), signal),
  });
  if (isCarried()) return null;
  const w = t.slides.files;
  const saved = file.data;
  const make = (kind: FileKind): void => {
    making.current = new AbortController();
    file.mutate({ kind, signal: making.current.signal });
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus withRoles shadow="md">
      <Popover.Target>
        <Button
          className="no-print"
          size={size}
          variant="default"
          title={w.help}
          aria-label={w.menu}
          onClick={() => setOpened(!opened)}
        >
          {size === 'xs' ? w.menu : w.short}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs" align="flex-start" maw="22rem">
          {KINDS.map((kind) => (
            <Button
              key={kind}
              size="xs"
              variant="default"
              disabled={file.isPending}
              onClick={() => make(kind)}
            >
              {w.kinds[kind]}
            </Button>
          ))}
          <Text size="sm" role="status" style={{ overflowWrap: 'anywhere' }}>
            {file.isPending && w.making}
            {saved !== undefined &&
              (typeof saved === 'string' ? w.ready(saved) : t.carried.taken(saved.name, saved.sha256))}
          </Text>
          {typeof saved === 'object' && after?.(saved)}
          {file.isPending && (
            <Button size="xs" variant="default" onClick={() => making.current?.abort()}>
              {w.stop}
            </Button>
          )}
          {file.error !== null && file.error.name !== 'AbortError' && (
            <Failure error={file.error} retry={file.reset} />
          )}
          {bassin !== undefined && (
            <TakePack bassin={bassin} story={story} meeting={meeting?.id} named after={after} />
          )}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
