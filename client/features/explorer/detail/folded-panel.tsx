import { Button, CloseButton, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import type { MapEdge } from '../../../../domain/map/map-model.ts';
import { fullNameOf, nameOf } from '../../../../domain/map/names.ts';
import type { FoldedPart } from '../../../../domain/map/shown/folded-part.ts';
import { isSilent } from '../../../../domain/map/silent.ts';
import { ElementLink } from '../../../components/element-link.tsx';
import { Section } from '../../../components/facts.tsx';
import type { SetView } from '../../../context/address.ts';
import { useNetwork } from '../../../context/network.tsx';
import type { ExplorerView } from '../../../context/screens.ts';
import { useWords } from '../../../context/words.tsx';
import { boxName } from '../../../map/box-name.ts';
import type { Detail } from './use-detail.ts';

/** At most this many elements are listed. The list says how many it leaves out. */
const MOST = 60;

/** After the panel closes, the keyboard focus returns to the map and not to the top of the page. */
const toMap = (): void => document.querySelector<HTMLElement>('.map-focus')?.focus({ preventScroll: true });

/**
 * The details panel of a folded box (one that stands for several elements) or of a line between such boxes, `part`:
 * the elements that it combines, and a button that unfolds it on the map.
 */
export function FoldedPanel(props: {
  readonly part: FoldedPart;
  readonly detail: Detail;
  readonly choices: ExplorerView;
  readonly setView: SetView<typeof ExplorerView>;
  close(): void;
  readonly children: ReactNode;
}) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const { part, detail, choices, setView, close } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const id = part.kind === 'box' ? part.box.id : part.line.id;
  useEffect(() => {
    const byKeyboard = document.activeElement?.classList.contains('map-focus') === true;
    if (byKeyboard && id !== '') heading.current?.focus({ preventScroll: true });
  }, [id]);
  const name = (end: string): string => boxName(end, detail.families) ?? nameOf(view, vocabulary, end);
  const w = t.detail.folded;
  return (
    <aside
      className="panel"
      aria-label={t.panel.label}
      onKeyDown={({ key }) => {
        if (key !== 'Escape') return;
        close();
        toMap();
      }}
    >
      <div className="panel-head">
        <Title order={2} size="h4" ref={heading} tabIndex={-1}>
          {part.kind === 'box' ? name(id) : w.between(name(part.line.from), name(part.line.to))}
        </Title>
        <CloseButton aria-label={t.panel.close} onClick={close} />
      </div>
      <Text size="sm">
        {part.kind === 'box'
          ? [isSilent(part.box) ? t.silent.box : w.box, ...(part.box.notes ?? [])].join(' · ')
          : w.line}
      </Text>
      <p className="panel-links">
        {part.kind === 'box' && (
          <Button
            size="compact-xs"
            onClick={() => {
              setView({ opened: [...choices.opened, part.box.id], sel: undefined });
              toMap();
            }}
          >
            {w.open}
          </Button>
        )}{' '}
        {props.children}
      </p>
      {part.marks > 0 && <Text size="sm">{w.findings(part.marks)}</Text>}
      {part.kind === 'box' ? (
        <>
          <Section title={w.members(part.box.members?.length ?? 0)}>
            <ul className="plain">
              {part.box.members?.slice(0, MOST).map((one) => (
                <li key={one}>
                  <ElementLink id={one} full />
                </li>
              ))}
              <More all={part.box.members?.length ?? 0} />
            </ul>
          </Section>
          {(part.box.within?.length ?? 0) > 0 && (
            <Links title={w.within(part.box.within!.length)} edges={part.box.within!} />
          )}
        </>
      ) : (
        <Links title={w.links(part.line.members!.length)} edges={part.line.members!} />
      )}
    </aside>
  );
}

function More({ all }: { readonly all: number }) {
  const { t } = useWords();
  return all <= MOST ? null : <li className="quiet">{t.detail.folded.more(all - MOST)}</li>;
}

function Links({ title, edges }: { readonly title: string; readonly edges: readonly MapEdge[] }) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  return (
    <Section title={title}>
      <ul className="plain">
        {edges.slice(0, MOST).map(({ id, target, from, to, line }) => (
          <li key={id}>
            <ElementLink id={target}>
              {t.detail.folded.between(fullNameOf(view, vocabulary, from), fullNameOf(view, vocabulary, to))}
            </ElementLink>{' '}
            <span className="quiet">{t.legend.lines[line]}</span>
          </li>
        ))}
        <More all={edges.length} />
      </ul>
    </Section>
  );
}
