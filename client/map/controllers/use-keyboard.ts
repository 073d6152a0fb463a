import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react';
import type { PlacedMap, PlacedNode } from '../../../domain/map/map-model.ts';
import { isWalkKey, type WalkKey, walk } from '../walk.ts';
import type { Linking } from './linking.ts';
import type { Framing } from './use-drawing.ts';

interface Keyboard {
  readonly map: PlacedMap;
  readonly framing: RefObject<Framing>;
  readonly chosen: string | undefined;
  readonly linking: Linking | undefined;
  choose(element: string | undefined): void;
  unfold(box: string): void;
  fold(element: string): string | undefined;
  describe(node: string, edge: string | undefined): string;
}

/** The box of an element: its own, or the folded box that contains it. */
const boxOf = (map: PlacedMap, id: string | undefined): PlacedNode | undefined =>
  map.nodes.find((node) => node.id === id) ?? map.nodes.find(({ members }) => id && members?.includes(id));

/**
 * Moves a cursor over the boxes of the map by keyboard. Returns the box under the cursor (undefined when the map does
 * not have the focus), the text to be read aloud, and the event handlers to put on the map.
 */
export function useKeyboard({ map, framing, chosen, linking, choose, unfold, fold, describe }: Keyboard): {
  /** The box under the cursor while the map has the focus. */
  readonly cursor: PlacedNode | undefined;
  /** The text to be read aloud. */
  readonly said: string;
  readonly events: {
    onKeyDown(event: KeyboardEvent): void;
    onFocus(): void;
    onBlur(): void;
  };
} {
  const [at, setAt] = useState<string>();
  const [focused, setFocused] = useState(false);
  const [said, setSaid] = useState('');
  /** The box that was just opened or closed. The new position is read aloud once the new map is there. */
  const [left, setLeft] = useState<string>();
  const from = linking?.from;
  useEffect(() => {
    if (from !== undefined) setAt(from);
  }, [from]);
  const box = boxOf(map, at);
  useEffect(() => {
    if (left === undefined || box === undefined || box.id === left) return;
    setLeft(undefined);
    setSaid(describe(box.id, undefined));
    framing.current.viewport?.bring(box.id);
  }, [left, box, describe, framing]);

  const step = (key: WalkKey, shift: boolean): void => {
    const next = walk(map, (box ?? boxOf(map, chosen))?.id, key, shift);
    if (next === undefined) return;
    setAt(next.node);
    setSaid(describe(next.node, next.edge));
    framing.current.viewport?.bring(next.node);
    if (from !== undefined) linking?.point(next.node);
  };
  const enter = ({ id, members }: PlacedNode): void => {
    if (members === undefined) {
      choose(id);
      return;
    }
    // After a box is opened, the cursor is on its first member.
    setAt(members[0]);
    setLeft(id);
    unfold(id);
  };
  const close = ({ id }: PlacedNode): void => {
    const closed = fold(id);
    if (closed === undefined) return;
    setAt(closed);
    setLeft(id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    const { viewport } = framing.current;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isWalkKey(key)) {
      event.preventDefault();
      step(key, event.shiftKey);
    } else if (key === 'Escape') choose(undefined);
    else if (key === '+') viewport?.zoom(1.25);
    else if (key === '-') viewport?.zoom(0.8);
    else if (key === '0') viewport?.fit();
    else if (box === undefined) return;
    else if (key === 'Enter') enter(box);
    else if (key === 'Backspace') close(box);
    else if (key.toLowerCase() === 'l' && box.members === undefined) linking?.start(box.id);
  };
  const events = { onKeyDown, onFocus: () => setFocused(true), onBlur: () => setFocused(false) };
  return { cursor: focused ? box : undefined, said, events };
}
