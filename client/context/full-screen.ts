/**
 * Switches the page to full screen. Resolves to true when it worked, to false when the browser cannot or does not
 * allow it.
 */
export const enterFullScreen = (): Promise<boolean> =>
  document.fullscreenEnabled
    ? document.documentElement.requestFullscreen({ navigationUI: 'hide' }).then(
        () => true,
        () => false,
      )
    : Promise.resolve(false);

/** Whether the page fills the whole screen. */
export const isFullScreen = (): boolean => document.fullscreenElement !== null;

/** Leaves full screen, if the page is in it. */
export async function leaveFullScreen(): Promise<void> {
  if (isFullScreen()) await document.exitFullscreen().catch(() => undefined);
}
