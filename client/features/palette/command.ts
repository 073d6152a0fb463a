import type { NetworkDocument } from '../../../domain/model/network.ts';
import type { CommonView } from '../../context/address.ts';
import type { ScreenAction } from '../../context/screen-actions.ts';
import type { ExplorerView, ScreenName } from '../../context/screens.ts';
import type { Words } from '../../context/words.tsx';

/** What a command can read of the page and do to it. */
export interface CommandContext {
  readonly words: Words;
  /** Undefined until the network is loaded. */
  readonly document: NetworkDocument | undefined;
  /** Day of the network. */
  readonly at: string;
  readonly path: string;
  /** Screens that this user is not offered. */
  readonly hidden: readonly ScreenName[];
  /** State of the map screen; its default state when another screen is shown. */
  readonly map: ExplorerView;
  readonly audience: string | undefined;
  /** Goes to another screen. Day, language and audience stay. */
  go(path: string): void;
  /** Changes the state that all screens share. */
  set(change: Partial<CommonView>): void;
  /** Goes to the map and changes its state. */
  show(change: Partial<ExplorerView>): void;
  chooseAudience(id: string | undefined): void;
  print(): void;
  /** The function for an action that only the visible screen can do; undefined when it cannot be done now. */
  action(name: ScreenAction): (() => void) | undefined;
}

/** A command of the palette. It is a plain object, so that adding one takes a single entry in a list. */
export interface Command {
  readonly id: string;
  readonly label: string;
  /** Other words under which the search finds it. */
  readonly also: string;
  /** What people call it, in words: typed whole, any of them puts the command first. */
  readonly called?: string;
  /** Its keyboard shortcut, if it has one. */
  readonly key?: string;
  /** Whether it can be used now; absent = always. */
  when?(context: CommandContext): boolean;
  run(context: CommandContext): void;
}
