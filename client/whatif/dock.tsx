import { Button, CloseButton, Select, Title } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { type ReactNode, useEffect, useState } from 'react';
import { PASSERELLE_KINDS } from '../../domain/model/vocabulary.ts';
import { fullNameOf } from '../model/labels.ts';
import { useNetwork } from '../network.tsx';
import { useViewState } from '../state.ts';
import { ExplorerView } from '../views.ts';
import { useWords } from '../words.tsx';
import type { Board } from './board.tsx';
import { ChangeList } from './change-list.tsx';
import { kindWords } from './change-words.ts';
import { DifferenceView } from './difference-view.tsx';
import { EndsFields } from './ends-fields.tsx';
import { NewFiliere } from './new-filiere.tsx';
import { LINK_TO, NewPasserelle } from './new-passerelle.tsx';
import { SaveScenario } from './save-scenario.tsx';

/** Beside the map: what is supposed, and what it would change. `children` is the sheet of what is chosen. */
export function Dock({ board, children }: { readonly board: Board; readonly children: ReactNode }) {
  const { t } = useWords();
  const [{ endFrom, endTo }, setView] = useViewState(ExplorerView);
  const { changes, draft, previewed, ends } = board;
  const w = t.whatIf;
  useHotkeys([
    ['mod+Z', board.undo],
    ['mod+Y', board.redo],
    ['mod+shift+Z', board.redo],
  ]);
  const [formOpen, setFormOpen] = useState(false);
  const inForm = draft.from !== undefined && !draft.onMap;
  const choosesEnd = inForm && draft.to === undefined;
  useEffect(() => {
    if (inForm) setFormOpen(true);
  }, [inForm]);
  useEffect(() => {
    // Whoever links without a map goes on in the form, at the end that is still to be chosen.
    if (formOpen && choosesEnd) document.getElementById(LINK_TO)?.focus();
  }, [formOpen, choosesEnd]);
  const asked = changes.length > 0 || previewed || ends !== undefined;
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
        {asked && <DifferenceView board={board} />}
        <section aria-labelledby="ends">
          <h3 id="ends">{w.ends}</h3>
          {ends === undefined && <p className="quiet">{w.endsHelp}</p>}
          <EndsFields from={endFrom} to={endTo} change={(change) => setView(change, { replace: true })} />
        </section>
        <section aria-labelledby="suppose">
          <h3 id="suppose">{w.tools}</h3>
          <details
            className="tool"
            open={formOpen}
            onToggle={({ currentTarget }) => setFormOpen(currentTarget.open)}
          >
            <summary>{w.newPasserelle}</summary>
            <NewPasserelle board={board} />
          </details>
          <details className="tool">
            <summary>{w.newFiliere}</summary>
            <NewFiliere board={board} done={(sel) => setView({ sel, gap: undefined })} />
          </details>
        </section>
        {changes.length > 0 && <SaveScenario board={board} />}
      </section>
    </div>
  );
}

/** Says that a passerelle is being drawn on the map, and where it would lead. */
function LinkingNote({ board }: { readonly board: Board }) {
  const words = useWords();
  const { t, vocabulary } = words;
  const { view } = useNetwork();
  const { from, to, onMap, kind } = board.draft;
  if (!onMap || from === undefined) return null;
  const name = (id: string): string => fullNameOf(view, vocabulary, id);
  return (
    <div className="linking-note" role="status">
      <span>
        {to === undefined || !board.previewed
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
