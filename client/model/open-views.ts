/** What the history of the browser notes of a link to the map that opens the panel of slides there. */
export const OPEN_VIEWS = { opens: 'views' } as const;

/** Whether the page was reached by such a link. */
export const isOpeningViews = (): boolean => {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null && 'opens' in state && state.opens === OPEN_VIEWS.opens;
};
