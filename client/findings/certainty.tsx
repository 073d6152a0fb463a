import { Badge, Popover } from '@mantine/core';
import { type MouseEvent, useCallback, useEffect, useState } from 'react';
import type { Certainty as Value } from '../../domain/analysis/results.ts';
import { useEscape } from '../components/use-escape.ts';
import { useWords } from '../context/words.tsx';
import './findings.css';

/**
 * A badge that says how sure a finding (a gap in the network) is: filled for certain, outlined for possible. With
 * `reasons`, of which the first is their title, the pointer or a press shows them. `isInButton` tells that the badge is in
 * a button, which a press on the badge must not press; who uses the keyboard reads the reasons where the button leads.
 */
export function Certainty(props: {
  readonly value: Value;
  readonly reasons?: readonly string[] | undefined;
  readonly isInButton?: boolean;
}) {
  const { t, vocabulary } = useWords();
  const [isHeld, setHeld] = useState(false);
  const [isNear, setNear] = useState(false);
  const isOpen = isHeld || isNear;
  const hide = useCallback((): void => {
    setHeld(false);
    setNear(false);
  }, []);
  useEscape(isOpen, hide, true);
  useEffect(() => {
    if (!isOpen) return;
    // In a window of another size, what the reasons belong to is elsewhere.
    window.addEventListener('resize', hide);
    return () => window.removeEventListener('resize', hide);
  }, [isOpen, hide]);
  const { value, reasons, isInButton = false } = props;
  const name = vocabulary.certainty[value];
  const badge = (
    <Badge variant={value === 'certain' ? 'filled' : 'outline'} color="ink" size="sm" tt="none">
      {name}
    </Badge>
  );
  const [title, ...lines] = reasons ?? [];
  if (title === undefined) return badge;
  const press = (event: MouseEvent): void => {
    event.stopPropagation();
    event.preventDefault();
    setHeld(!isHeld);
  };
  const pointer = {
    className: 'certainty-why',
    onClick: press,
    onMouseEnter: () => setNear(true),
    onMouseLeave: () => setNear(false),
  };
  return (
    <Popover
      opened={isOpen}
      onChange={setHeld}
      width={320}
      shadow="md"
      position="bottom-end"
      withRoles={false}
    >
      <Popover.Target>
        {isInButton ? (
          <span {...pointer}>{badge}</span>
        ) : (
          <button {...pointer} type="button" aria-expanded={isHeld} aria-label={t.gaps.why.label(name)}>
            {badge}
          </button>
        )}
      </Popover.Target>
      <Popover.Dropdown className="certainty-reasons" onClick={(event) => event.stopPropagation()}>
        <p>{title}</p>
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}
