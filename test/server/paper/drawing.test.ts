import { describe, expect, it } from 'vitest';
import { Failure } from '../../../server/errors.ts';
import { readDrawing } from '../../../server/paper/drawing.ts';
import { sampleMap } from '../../support/paper-reports.ts';

const drawing = (inside: string, root = 'width="200" height="100" viewBox="0 0 200 100"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${root}>${inside}</svg>`;

/** What a refusal says; undefined for a drawing that is read. */
function refusal(svg: string) {
  try {
    readDrawing(svg);
    return undefined;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { id: error.id, ...error.values };
  }
}

/** Each with what the refusal names. */
const HOSTILE: readonly (readonly [svg: string, what: string])[] = [
  [drawing('<script>alert(1)</script>'), '<script>'],
  [drawing('<foreignObject width="9" height="9"/>'), '<foreignObject>'],
  [drawing('<image href="file:///etc/passwd" width="9" height="9"/>'), '<image>'],
  [drawing('<use href="#a"/>'), '<use>'],
  [drawing('<style>@import "http://exemple.be"</style>'), '<style>'],
  [drawing('<a href="javascript:alert(1)"><text>Clic</text></a>'), '<a>'],
  [drawing('<constructor/>'), '<constructor>'],
  [drawing('<rect onclick="alert(1)"/>'), 'onclick="alert(1)"'],
  [drawing('<rect style="fill:red"/>'), 'style="fill:red"'],
  [drawing('<rect fill="url(http://exemple.be/a.svg#b)"/>'), 'fill="url(http://exemple.be/a.svg#b)"'],
  [drawing('<rect xml:base="http://exemple.be"/>'), 'xml:base="http://exemple.be"'],
  [drawing('<svg xmlns="http://www.w3.org/1999/xhtml"/>'), 'xmlns="http://www.w3.org/1999/xhtml"'],
  [drawing('<rect width="1e308"/>'), 'width="1e308"'],
  [drawing('<path d="M0 0L9999999999 1"/>'), 'd="M0 0L9999999999 1"'],
  [drawing('<g transform="scale(100000)"/>'), 'transform="scale(100000)"'],
  [drawing('<![CDATA[x]]>'), '<![CDATA['],
  [drawing('<?xml-stylesheet href="a.css"?>'), '<?xml-stylesheet'],
  [`<!DOCTYPE svg [<!ENTITY a "aa">]>${drawing('<text>&a;</text>')}`, '<!DOCTYPE'],
  [drawing('', 'width="0" height="100"'), '<svg>'],
  [drawing('', 'width="999999" height="100"'), '<svg>'],
  ['<g xmlns="http://www.w3.org/2000/svg"/>', '<g>'],
];

describe('a drawing from outside of the server', () => {
  it('is read as it is written, when the program has drawn it, with the size of its smallest names', () => {
    const svg = sampleMap();
    const read = readDrawing(svg);
    expect(read.svg).toBe(svg);
    expect(read.smallest).toBe(13);
    // A picture in a picture is enlarged, and signs are no names.
    const inner =
      '<svg x="0" y="0" width="100" height="50" viewBox="0 0 50 25"><text font-size="5">Accueil</text></svg>';
    expect(readDrawing(drawing(`${inner}<text font-size="2">+3</text>`)).smallest).toBe(10);
    expect(readDrawing(drawing('')).smallest).toBeUndefined();
  });

  it('is written anew, so that nothing hides in the way that it was written', () => {
    const odd = drawing('<!-- a --><text\n x=\'1\'>&#60;b&#62; &amp; "é"</text><g  />');
    expect(readDrawing(odd)).toMatchObject({
      svg: drawing('<text x="1">&lt;b&gt; &amp; &quot;é&quot;</text><g></g>'),
      ...{ width: 200, height: 100 },
    });
  });

  it('is refused, with the place and what stands there, when it holds what no map is made of', () => {
    for (const [svg, what] of HOSTILE)
      expect(refusal(svg), svg).toMatchObject({ id: 'drawing-refused', what, line: 1 });
    const deep = `${'<g>'.repeat(40)}${'</g>'.repeat(40)}`;
    expect(refusal(drawing(deep))).toMatchObject({ what: '<g>' });
  });

  it('is refused when it is cut off or is no drawing at all', () => {
    for (const text of [sampleMap().slice(0, -8), 'rien', '', '<svg', '{"a":1}'])
      expect(refusal(text), text.slice(0, 20)).toMatchObject({ id: 'drawing-refused' });
  });
});
