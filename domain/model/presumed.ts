/** Whether a rule presumed the value of a field of an element, by its path, and nobody has confirmed it. */
export const isPresumed = (element: object, path: string): boolean =>
  'presumed' in element && Array.isArray(element.presumed) && element.presumed.includes(path);
