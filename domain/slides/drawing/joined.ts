/** Joins the parts of a line by a point that stays with the part before it: no line begins with a point. */
export const joined = (parts: readonly string[]): string => parts.join('\u00a0· ');
