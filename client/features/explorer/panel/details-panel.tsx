import { CloseButton, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import type { FlowsAnswer } from '../../../../domain/api/questions/flows.ts';
import type { Finding } from '../../../../domain/findings/finding.ts';
import { nameOf } from '../../../../domain/map/names.ts';
import { kindOf } from '../../../../domain/map/network-view.ts';
import type { FindingIndex } from '../../../../domain/map/shown/answered.ts';
import { Disclosure } from '../../../components/disclosure.tsx';
import { useNetwork } from '../../../context/network.tsx';
import { useWords } from '../../../context/words.tsx';
import { FindingBody } from '../../../findings/finding-body.tsx';
import { useFindingSubject } from '../../../findings/finding-title.tsx';
import { ElementActions } from '../../../whatif/element-actions.tsx';
import { useWhatIfMode } from '../../../whatif/what-if-state.tsx';
import { EarlierDayTag } from '../earlier-day.tsx';
import { FiliereDetails } from './filiere-details.tsx';
import { InventoryLinks } from './inventory-links.tsx';
import { OperatorDetails } from './operator-details.tsx';
import { OutletDetails } from './outlet-details.tsx';
import { PasserelleDetails } from './passerelle-details.tsx';
import './panel.css';

/**
 * The details panel beside the map: everything about the element `id`, or else about the highlighted `finding`.
 * `index` finds the findings about an element; `flows` are the numbers of people sent onward, undefined until loaded.
 */
export function DetailsPanel(props: {
  readonly id: string | undefined;
  readonly finding: Finding | undefined;
  readonly index: FindingIndex;
  readonly flows: FlowsAnswer | undefined;
  close(): void;
  /** Buttons for actions on the element. */
  readonly children?: ReactNode;
}) {
  const { t, vocabulary, gapWords } = useWords();
  const { view } = useNetwork();
  const subject = useFindingSubject();
  const board = useWhatIfMode();
  const heading = useRef<HTMLHeadingElement>(null);
  const { id, finding, index, flows, close } = props;
  const shown = id ?? finding?.key;
  // When the panel is opened by keyboard, it gets the focus. After a click the focus stays where it was.
  useEffect(() => {
    const byKeyboard = document.activeElement?.classList.contains('map-focus') === true;
    if (byKeyboard && shown !== undefined) heading.current?.focus({ preventScroll: true });
  }, [shown]);
  const onEscape = (key: string, target: EventTarget): void => {
    // While a drop-down list is open, Escape closes that list only.
    const inList = target instanceof Element && target.getAttribute('aria-expanded') === 'true';
    if (key !== 'Escape' || inList) return;
    close();
    document.querySelector<HTMLElement>('.map-focus')?.focus({ preventScroll: true });
  };
  const title =
    id !== undefined
      ? nameOf(view, vocabulary, id)
      : finding
        ? `${gapWords.gaps[finding.kind].title} (${finding.kind})`
        : '';
  return (
    <aside
      className="panel"
      aria-label={t.panel.label}
      onKeyDown={({ key, target }) => onEscape(key, target)}
    >
      <div className="panel-head">
        <Title order={2} size="h4" ref={heading} tabIndex={-1}>
          {title}
        </Title>
        <CloseButton aria-label={t.panel.close} onClick={close} />
      </div>
      {id !== undefined && (
        <p className="panel-links">
          <EarlierDayTag id={id} /> <InventoryLinks id={id} /> {props.children}
        </p>
      )}
      {id === undefined && finding && (
        <>
          <p className="panel-subject">{subject(finding)}</p>
          <FindingBody finding={finding} inMap />
        </>
      )}
      {id !== undefined && board !== undefined && <ElementActions id={id} board={board} />}
      {id !== undefined && board === undefined && <Sheet id={id} index={index} flows={flows} />}
      {id !== undefined && board !== undefined && (
        <Disclosure title={t.whatIf.sheet}>
          <Sheet id={id} index={index} flows={flows} />
        </Disclosure>
      )}
    </aside>
  );
}

function Sheet(props: {
  readonly id: string;
  readonly index: FindingIndex;
  readonly flows: FlowsAnswer | undefined;
}) {
  const { view } = useNetwork();
  const { id } = props;
  switch (kindOf(view, id)) {
    case 'filiere':
      return <FiliereDetails {...props} item={view.filieres.get(id)!} />;
    case 'outlet':
      return <OutletDetails id={id} />;
    case 'operator':
      return <OperatorDetails {...props} operator={view.operators.get(id)!} />;
    case 'passerelle':
      return <PasserelleDetails {...props} item={view.passerelles.get(id)!} />;
    default:
      return null;
  }
}
