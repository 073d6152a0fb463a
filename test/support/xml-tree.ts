import { SaxesParser } from 'saxes';

/** An element of an XML text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Reads an XML text. Throws where it is not well-formed. */
export function xmlTree(text: string): XmlElement {
  const root = { name: '', attributes: {}, children: [] as (XmlElement | string)[] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [] as (XmlElement | string)[] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (words) => {
    open.at(-1)!.children.push(words);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(text).close();
  return root.children.find((child) => typeof child !== 'string')!;
}

/** All elements of a name within an element, in the order of the text. */
export const within = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...within(child, name)],
  );

/** The words of an element. */
export const wordsOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('');
