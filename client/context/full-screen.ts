/** Takes the whole screen, when the browser has it and allows it; otherwise nothing happens, and the caller is told. */
export const enterFullScreen = (): Promise<boolean> =>
  document.fullscreenEnabled
    ? document.documentElement.requestFullscreen({ navigationUI: 'hide' }).then(
        () => true,
        () => false,
      )
    : Promise.resolve(false);

export const isFullScreen = (): boolean => document.fullscreenElement !== null;

/** Gives the screen back. */
export async function leaveFullScreen(): Promise<void> {
  if (isFullScreen()) await document.exitFullscreen().catch(() => undefined);
}
