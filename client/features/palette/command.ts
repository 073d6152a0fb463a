import type { NetworkDocument } from '../../../domain/model/network.ts';
import type { CommonView } from '../../context/address.ts';
import type { ScreenAction } from '../../context/screen-actions.ts';
import type { ExplorerView } from '../../context/screens.ts';
import type { Words } from '../../context/words.tsx';

/** What a command sees of the page, and what it may do to it. */
export interface CommandContext {
  readonly words: Words;
  /** Undefined while it is not loaded. */
  readonly document: NetworkDocument | undefined;
  /** Day of the network. */
  readonly at: string;
  readonly path: string;
  /** State of the map when it is on the screen; else as it opens. */
  readonly map: ExplorerView;
  readonly audience: string | undefined;
  /** To another screen; the day, the language and the audience stay. */
  go(path: string): void;
  /** Changes what all screens share. */
  set(change: Partial<CommonView>): void;
  /** Shows the map, changed. */
  show(change: Partial<ExplorerView>): void;
  chooseAudience(id: string | undefined): void;
  print(): void;
  /** How the screen does something that only it can do. */
  action(name: ScreenAction): (() => void) | undefined;
}

/** Something to do: a plain object, so that a new one is a line in a list. */
export interface Command {
  readonly id: string;
  readonly label: string;
  /** Other words that find it. */
  readonly also: string;
  /** Of its own key, if it has one. */
  readonly key?: string;
  /** Whether it can be done now; absent = always. */
  when?(context: CommandContext): boolean;
  run(context: CommandContext): void;
}
