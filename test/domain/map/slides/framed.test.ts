import { describe, expect, it } from 'vitest';
import { type Camera, cameraFrom, cameraText } from '../../../../domain/map/camera.ts';
import { framedContent } from '../../../../domain/map/slides/framed.ts';
import { placeMap } from '../../../support/place-map.ts';
import { sampleContent } from '../../../support/sample-map.ts';

const content = sampleContent({});
const map = placeMap(content);
const outlets = content.nodes.filter(({ stage }) => stage === 'EMPLOYMENT');
const boxOf = (id: string) => map.nodes.find((node) => node.id === id)!;
/** Where the column of the outlets begins, as beside an open panel that covers the rest. */
const jobs = Math.min(...outlets.map(({ id }) => boxOf(id).x - boxOf(id).width / 2));
const left = Math.min(...map.nodes.map(({ x, width }) => x - width / 2)) - 10;
const top = Math.min(...map.nodes.map(({ y, height }) => y - height / 2)) - 10;
const beside = (right: number): Camera => ({
  ...{ zoom: 1, x: -left, y: -top, width: right - left, height: 100_000 },
});
const idsOf = ({ nodes }: typeof content) => new Set(nodes.map(({ id }) => id));

describe('the framing of a view on a slide', () => {
  it('says how many filières and outlets it leaves out', () => {
    const framed = framedContent(content, map, beside(jobs - 1), new Set());
    expect(framed.out).toEqual({ filieres: 0, outlets: outlets.length });
    expect(idsOf(framed.content).has(outlets[0]!.id)).toBe(false);
  });

  it('keeps the outlets to which what is supposed or lit leads', () => {
    const line = content.edges.find(({ to }) => outlets.some(({ id }) => id === to))!;
    const framed = framedContent(content, map, beside(jobs - 1), new Set([line.from]));
    expect(idsOf(framed.content)).toContain(line.to);
    expect(framed.out.outlets).toBeLessThan(outlets.length);
  });

  it('keeps a box of which a part was seen', () => {
    const width = Math.max(...outlets.map(({ id }) => boxOf(id).width));
    expect(framedContent(content, map, beside(jobs + width / 3), new Set()).out.outlets).toBeLessThan(
      outlets.length,
    );
  });

  it('does not hold where the reader chose no part of the map, or where what is lit is outside', () => {
    const camera = cameraFrom(cameraText({ ...beside(jobs - 1), isWhole: true }))!;
    const nothing = { filieres: 0, outlets: 0 };
    expect(framedContent(content, map, camera, new Set())).toEqual({ content, out: nothing });
    const lit = new Set([outlets[0]!.id]);
    expect(framedContent(content, map, beside(jobs - 1), lit)).toEqual({ content, out: nothing });
  });
});
