/** Most characters in the name of a sheet. */
const LONGEST = 31;
/** Characters that no name of a sheet may hold; an apostrophe may not stand at an end. */
const REFUSED = /[\\/?*[\]:'\p{Cc}]/gu;

/**
 * The name of the sheet of a table: its number, which makes it unlike every other, and as many words of its title as
 * there is room for.
 */
export function sheetName(number: number, title: string): string {
  const name = `${number} ${title.replace(REFUSED, ' ')}`.replace(/\s+/g, ' ').trim();
  if (name.length <= LONGEST) return name;
  const room = name.slice(0, LONGEST - 1);
  // At least half of the room is used, even when the next word is very long.
  const lastSpace = room.lastIndexOf(' ');
  const cut = lastSpace > LONGEST / 2 ? room.slice(0, lastSpace) : room;
  return `${cut.replace(/[\ud800-\udbff]$/, '').replace(/[\s,;.–-]+$/, '')}…`;
}
