import { Button, CloseButton, Select, Title } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import {
  lazy,
  type ReactNode,
  type RefObject,
  Suspense,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import { fullNameOf } from '../../domain/map/names.ts';
import { PASSERELLE_KINDS } from '../../domain/model/vocabulary.ts';
import { Disclosure } from '../components/disclosure.tsx';
import { WhereWritten } from '../components/where-written.tsx';
import { useViewState } from '../context/address.ts';
import { useNetwork } from '../context/network.tsx';
import { ExplorerView } from '../context/screens.ts';
import { useWords } from '../context/words.tsx';
import { ChangeList } from './change-list.tsx';
import { kindWords } from './change-words.ts';
import { DifferenceView } from './difference-view.tsx';
import { type EndsChange, EndsFields } from './ends-fields.tsx';
import { NewFiliere } from './new-filiere.tsx';
import { LINK_TO, NewPasserelle } from './new-passerelle.tsx';
import { SaveScenario } from './save-scenario.tsx';
import { useWhatIfPreview, type WhatIfMode, type WhatIfPreview } from './what-if-state.tsx';

// Loaded separately, as most what-ifs are never written to the network.
const WritePasserelles = lazy(async () => ({
  default: (await import('./write-passerelles.tsx')).WritePasserelles,
}));

/**
 * The what-if panel beside the map: the supposed changes, their effect, and forms to add more. `children` are the
 * details of the selected element; `board` is the state of the what-if mode.
 */
export function WhatIfPanel({
  board,
  children,
}: {
  readonly board: WhatIfMode;
  readonly children: ReactNode;
}) {
  const { t } = useWords();
  const [{ endFrom, endTo }, setView] = useViewState(ExplorerView);
  const { changes, ends } = board;
  const w = t.whatIf;
  const result = useScrolledTo(changes.length);
  const draws = changes.some((change) => change.do === 'ADD_PASSERELLE');
  // Once shown, it stays, because it reports the result of the save.
  const [writing, setWriting] = useState(draws);
  if (draws && !writing) setWriting(true);
  useHotkeys([
    ['mod+Z', board.undo],
    ['mod+Y', board.redo],
    ['mod+shift+Z', board.redo],
  ]);
  const setEnds = useCallback((change: EndsChange): void => setView(change, { replace: true }), [setView]);
  return (
    <div className="side">
      {children}
      <section className="dock" aria-labelledby="dock">
        <div className="panel-head">
          <Title order={2} size="h4" id="dock">
            {w.title}
          </Title>
          <CloseButton aria-label={w.close} onClick={() => setView({ whatif: false })} />
        </div>
        <p className="quiet">{w.nothingWritten}</p>
        <div className="element-buttons">
          <Button size="compact-sm" variant="default" disabled={!board.canUndo} onClick={board.undo}>
            {w.undo}
          </Button>
          <Button size="compact-sm" variant="default" disabled={!board.canRedo} onClick={board.redo}>
            {w.redo}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            disabled={changes.length === 0}
            onClick={() => board.replace([])}
          >
            {w.clear}
          </Button>
        </div>
        <Following board={board} part="note" />
        <div ref={result}>
          <ChangeList board={board} />
          <Following board={board} part="difference" />
        </div>
        <section aria-labelledby="ends">
          <h3 id="ends">{w.ends}</h3>
          {ends === undefined && <p className="quiet">{w.endsHelp}</p>}
          <EndsFields from={endFrom} to={endTo} change={setEnds} />
        </section>
        <section aria-labelledby="suppose">
          <h3 id="suppose">{w.tools}</h3>
          <Following board={board} part="form" />
          <Disclosure title={w.newFiliere}>
            <NewFiliere board={board} done={(sel) => setView({ sel, gap: undefined })} />
          </Disclosure>
        </section>
        {changes.length > 0 && (
          <WhereWritten>
            <SaveScenario board={board} />
          </WhereWritten>
        )}
        {writing && (
          <WhereWritten>
            <Suspense fallback={null}>
              <WritePasserelles board={board} />
            </Suspense>
          </WhereWritten>
        )}
      </section>
    </div>
  );
}

/** Returns a ref for the part that the panel scrolls to when `count` grows, as what is added is told there. */
function useScrolledTo(count: number): RefObject<HTMLDivElement | null> {
  const part = useRef<HTMLDivElement>(null);
  const before = useRef(count);
  useEffect(() => {
    // What it returns, a promise in some browsers, is no clean-up.
    if (count > before.current) part.current?.scrollIntoView({ block: 'start' });
    before.current = count;
  }, [count]);
  return part;
}

/** The parts of the panel that change with the pointer. */
function Following({
  board,
  part,
}: {
  readonly board: WhatIfMode;
  readonly part: 'note' | 'difference' | 'form';
}) {
  const moving = useWhatIfPreview();
  if (moving === undefined) return null;
  if (part === 'note') return <LinkingNote board={board} moving={moving} />;
  if (part === 'form') return <LinkForm board={board} moving={moving} />;
  const asked = board.changes.length > 0 || moving.previewed || board.ends !== undefined;
  return asked ? <DifferenceView board={board} moving={moving} /> : null;
}

interface Parts {
  readonly board: WhatIfMode;
  readonly moving: WhatIfPreview;
}

/** The form that adds a passerelle without the map. It opens when a passerelle is started from a list. */
function LinkForm({ board, moving }: Parts) {
  const { t } = useWords();
  const { from, to, onMap } = moving.draft;
  const [open, setOpen] = useState(false);
  const inForm = from !== undefined && !onMap;
  const choosesEnd = inForm && to === undefined;
  useEffect(() => {
    if (inForm) setOpen(true);
  }, [inForm]);
  useEffect(() => {
    if (open && choosesEnd) document.getElementById(LINK_TO)?.focus();
  }, [open, choosesEnd]);
  return (
    <Disclosure title={t.whatIf.newPasserelle} open={open} setOpen={setOpen}>
      <NewPasserelle board={board} moving={moving} />
    </Disclosure>
  );
}

/** Says that a passerelle is being drawn on the map, and where it would lead. */
function LinkingNote({ board, moving }: Parts) {
  const words = useWords();
  const { t, vocabulary } = words;
  const { view } = useNetwork();
  const { from, to, onMap, kind } = moving.draft;
  if (!onMap || from === undefined) return null;
  const name = (id: string): string => fullNameOf(view, vocabulary, id);
  return (
    <div className="linking-note" role="status">
      <span>
        {to === undefined || !moving.previewed
          ? t.whatIf.linking(name(from))
          : t.whatIf.linkingOver(name(from), name(to))}
      </span>
      <Select
        size="xs"
        aria-label={t.whatIf.kind}
        allowDeselect={false}
        data={PASSERELLE_KINDS.map((value) => ({ value, label: kindWords(words, value) }))}
        value={kind}
        onChange={(value) => board.setDraft({ kind: PASSERELLE_KINDS.find((one) => one === value) ?? kind })}
      />
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => board.setDraft({ from: undefined, to: undefined, onMap: false })}
      >
        {t.whatIf.stopLinking}
      </Button>
    </div>
  );
}
