import type { Page } from 'playwright-core';
import { withAxe } from './chromium.ts';

/** Words of the page that cannot be told from their ground, at the level that is asked. */
export async function contrastFaults(page: Page, level: 'AA' | 'AAA'): Promise<readonly string[]> {
  await withAxe(page);
  return page.evaluate(
    async (rule) => {
      interface Check {
        readonly data?: {
          readonly fgColor?: string;
          readonly bgColor?: string;
          readonly contrastRatio?: number;
        };
      }
      interface Axe {
        run(options: object): Promise<{ violations: { nodes: { html: string; any: Check[] }[] }[] }>;
      }
      const axe = (window as unknown as { axe: Axe }).axe;
      const { violations } = await axe.run({
        resultTypes: ['violations'],
        runOnly: { type: 'rule', values: [rule] },
        rules: { [rule]: { enabled: true } },
      });
      return violations.flatMap(({ nodes }) =>
        nodes.map(({ html, any }) => {
          const { fgColor, bgColor, contrastRatio } = any[0]?.data ?? {};
          return `${html.slice(0, 140)} (${fgColor} on ${bgColor}, ${contrastRatio})`;
        }),
      );
    },
    level === 'AAA' ? 'color-contrast-enhanced' : 'color-contrast',
  );
}

/** Boxes of the page whose ground is light: in the dark there should be none but bars and small marks. */
export const brightGrounds = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const lightness = (colour: string): number => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return alpha < 128 ? 0 : (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
    };
    return [...document.querySelectorAll('body, body *')].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      const ground = getComputedStyle(element).backgroundColor;
      if (height < 24 || width * height < 6000 || lightness(ground) < 0.5) return [];
      return [`${element.tagName.toLowerCase()}.${element.className} is ${ground}`];
    });
  });

/** Colours that the map draws for a selector of its library, each once, as they stand in the table. */
export const drawnColours = (page: Page, selector: string, name: string): Promise<string[]> =>
  page.evaluate(
    ([chosen, property]) => {
      interface Drawn {
        style(name: string): string;
      }
      const container = document.querySelector('.map-drawing') as unknown as {
        _cyreg: { cy: { $(selector: string): { map<T>(read: (drawn: Drawn) => T): T[] } } };
      };
      const hex = (colour: string): string =>
        `#${[...colour.matchAll(/\d+/g)].map(([part]) => Number(part).toString(16).padStart(2, '0')).join('')}`;
      return [...new Set(container._cyreg.cy.$(chosen).map((drawn) => hex(drawn.style(property))))];
    },
    [selector, name] as const,
  );
