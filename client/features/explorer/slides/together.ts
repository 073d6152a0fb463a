import { useCallback, useEffect, useRef } from 'react';
import * as z from 'zod';
import { Id } from '../../../../domain/model/fields.ts';

/**
 * What the windows of one show have in common: the story, the slide that is shown, whether the screen is black, the
 * audience that is asked about on stage, and what is opened there.
 */
const Shown = z.strictObject({
  story: Id.optional(),
  slide: Id.optional(),
  black: z.boolean(),
  live: z.string().max(4000).optional(),
  part: z.strictObject({ key: z.string().max(2000), title: z.string().max(2000) }).optional(),
});
export type Shown = z.output<typeof Shown>;

/** A window that opens asks the others what they show. */
const Message = z.union([Shown, z.literal('what is shown?')]);

const CHANNEL = 'passerelles.slides';

/**
 * Keeps the windows of one browser at the same slide. `shown` is what this window shows; `follow` is called with what
 * another one shows. `isSecond` is set for a window that opens beside a show, which begins with what that one shows.
 * Returns a function that tells the others what the user has chosen in this window.
 */
export function useTogether(
  shown: Shown,
  follow: (shown: Shown) => void,
  isSecond = false,
): (chosen: Shown) => void {
  const channel = useRef<BroadcastChannel>(undefined);
  const latest = useRef({ shown, follow });
  latest.current = { shown, follow };
  useEffect(() => {
    const opened = new BroadcastChannel(CHANNEL);
    channel.current = opened;
    opened.onmessage = ({ data }: MessageEvent<unknown>) => {
      const message = Message.safeParse(data).data;
      if (message === 'what is shown?') opened.postMessage(latest.current.shown);
      else if (message !== undefined) latest.current.follow(message);
    };
    if (isSecond) opened.postMessage('what is shown?');
    return () => opened.close();
  }, [isSecond]);
  return useCallback((chosen) => channel.current?.postMessage(chosen), []);
}
