import { Button, CloseButton, Title } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { fullNameOf } from '../model/labels.ts';
import { useNetwork } from '../network.tsx';
import { useViewState } from '../state.ts';
import { ExplorerView } from '../views.ts';
import { useWords } from '../words.tsx';
import type { Board } from './board.tsx';
import { ChangeList } from './change-list.tsx';
import { DifferenceView, EndsTable } from './difference-view.tsx';
import { EndsFields } from './ends-fields.tsx';
import { NewFiliere } from './new-filiere.tsx';
import { NewPasserelle } from './new-passerelle.tsx';
import { SaveScenario } from './save-scenario.tsx';

/** Beside the map: what is supposed, and what it would change. `children` is the sheet of what is chosen. */
export function Dock({ board, children }: { readonly board: Board; readonly children: ReactNode }) {
  const { t } = useWords();
  const [{ endFrom, endTo }, setView] = useViewState(ExplorerView);
  const { changes, difference, previewed, ends } = board;
  const w = t.whatIf;
  useHotkeys([
    ['mod+Z', board.undo],
    ['mod+Y', board.redo],
    ['mod+shift+Z', board.redo],
  ]);
  const counted = (difference.full ?? difference.quick)?.ends;
  const asked = changes.length > 0 || previewed;
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
        <LinkingNote board={board} />
        <ChangeList board={board} />
        <div>
          <details className="tool">
            <summary>{w.newPasserelle}</summary>
            <NewPasserelle board={board} />
          </details>
          <details className="tool">
            <summary>{w.newFiliere}</summary>
            <NewFiliere board={board} done={(sel) => setView({ sel, gap: undefined })} />
          </details>
        </div>
        {asked && <DifferenceView board={board} />}
        <section aria-labelledby="ends">
          <h3 id="ends">{w.ends}</h3>
          {ends === undefined && <p className="quiet">{w.endsHelp}</p>}
          <EndsFields from={endFrom} to={endTo} change={(change) => setView(change, { replace: true })} />
          {counted != null && ends !== undefined && <EndsTable ends={counted} />}
        </section>
        {changes.length > 0 && <SaveScenario board={board} />}
      </section>
    </div>
  );
}

/** Says that a passerelle is being drawn on the map, and where it would lead. */
function LinkingNote({ board }: { readonly board: Board }) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const { from, to, onMap } = board.draft;
  if (!onMap || from === undefined) return null;
  const name = (id: string): string => fullNameOf(view, vocabulary, id);
  return (
    <div className="linking-note" role="status">
      <span>
        {to === undefined || !board.previewed
          ? t.whatIf.linking(name(from))
          : t.whatIf.linkingOver(name(from), name(to))}
      </span>
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
