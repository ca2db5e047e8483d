import { describe, expect, it } from 'vitest';
import { VISA_SIZE } from '../../../../src/core/document/endorsementPlace.ts';
import { issuerOf, VISA_ISSUERS } from '../../../../src/core/document/world/visaIssuers.ts';
import type { Ink } from '../../../../src/core/press/display/ink.ts';
import { inkAnswers } from '../../../../src/core/press/display/inkAnswers.ts';
import type { Item } from '../../../../src/core/press/display/item.ts';
import { layItem } from '../../../../src/core/press/display/layItem.ts';
import { fillItem, toneItem } from '../../../../src/core/press/display/makeItem.ts';
import { pathBounds, rectanglePath } from '../../../../src/core/press/display/path.ts';
import { drawVisa } from '../../../../src/core/press/endorsements/drawVisa.ts';
import { drawVisaPart, type VisaOrder, type VisaPart } from '../../../../src/core/press/endorsements/visaLabel.ts';
import { turnAbout } from '../../../../src/core/units/affine.ts';
import { intersectBoxes } from '../../../../src/core/units/box.ts';
import { deg, mm } from '../../../../src/core/units/length.ts';
import type { Box } from '../../../../src/core/units/shape.ts';
import { sampleSpecimen } from '../../document/sampleSpecimen.ts';
import { sampleBook, sampleVisa } from '../../document/travel/sampleBook.ts';
import { samplePortrait } from '../samplePress.ts';

function orderOf(issuer: string, angle = 90): VisaOrder {
  const visa = sampleVisa({ issuer, angle: deg(angle), stayDays: 90, entries: 'multiple' });
  const specimen = { ...sampleSpecimen(), ...sampleBook(visa) };
  return { visa, issuer: issuerOf(issuer)!, specimen, portrait: samplePortrait() };
}

const around = (x: number, y: number, width: number, height: number): Box => ({
  x: mm(x),
  y: mm(y),
  width: mm(width),
  height: mm(height),
});

describe('visa labels', () => {
  it('PRE-406 cover the page and stand up above it', () => {
    const [foot, top] = drawVisa(orderOf('QVS')).map(({ item }) => item.ink);
    const after = (ink: Ink, sheet: 'uv365' | 'surface' | 'absorption') => inkAnswers(ink, sheet);
    for (const sheet of ['uv365', 'surface', 'absorption'] as const) {
      expect(after(top!, sheet)[0]!.rule).toBe('source-over');
    }
    expect(top!.cover).toBeDefined();
    expect(top!.replace!.surface![0]).toBeGreaterThan(foot!.replace!.surface![0]);
    expect(top!.transmission).toBeLessThan(0.7);
  });

  it.each(VISA_ISSUERS)('PRE-407 of $state keep print within the edge and entries apart', ({ state }) => {
    const order = orderOf(state);
    const whole = around(58.5 - VISA_SIZE.width / 2, 50 - VISA_SIZE.height / 2, VISA_SIZE.width, VISA_SIZE.height);
    const inEdge = ({ bounds, within }: Item): boolean => {
      const shown = within === undefined ? bounds : pathBounds(within[0]!)!;
      const part = intersectBoxes(shown, whole);
      return part !== null && Math.abs(part.width - shown.width) < 0.01 && Math.abs(part.height - shown.height) < 0.01;
    };
    expect(drawVisa(order).filter(({ item }) => !inEdge(item))).toEqual([]);
    const boxes = (['captions', 'entries', 'emblem', 'zone'] satisfies VisaPart[]).flatMap(part =>
      drawVisaPart(part, order)
        .filter(item => part !== 'emblem' || item.kind === 'stroke')
        .map(({ bounds }) => bounds),
    );
    const clashes = boxes.flatMap((box, i) => boxes.slice(0, i).filter(other => intersectBoxes(box, other) !== null));
    expect(clashes).toEqual([]);
  });

  it('PRE-408 print the zone in its cells, and one ring in an ink that stays in the infrared', () => {
    const order = orderOf('QNR');
    const zone = drawVisaPart('zone', order);
    expect(zone.map(({ bounds }) => Math.round(74 - bounds.y - bounds.height / 2))).toEqual([16, 9]);
    expect(zone.every(({ ink, bounds }) => ink.ir! < 0.1 && bounds.x > 4 && bounds.x + bounds.width < 96)).toBe(true);
    const rings = drawVisaPart('metameric', order).map(({ ink }) => ink);
    expect(new Set(rings.map(({ ir }) => ir)).size).toBe(2);
    expect(new Set(rings.map(({ colour }) => JSON.stringify(colour))).size).toBe(1);
  });

  it('PRE-409 may lie at any angle', () => {
    const turn = turnAbout({ x: 20, y: 10 }, deg(33));
    const box = around(10, 5, 20, 10);
    const picture = { width: 40, height: 20, pixels: new Uint8Array(800).fill(200) };
    const laid = layItem(toneItem(picture, box, {}), turn);
    if (laid.kind !== 'tone') throw new Error('a tone stays a tone');
    const ink =
      (laid.picture.pixels.reduce((sum, value) => sum + value, 0) / laid.picture.pixels.length) *
      laid.box.width *
      laid.box.height;
    expect(ink).toBeCloseTo(200 * 200, -3);
    const turned = layItem(fillItem(rectanglePath(box), {}), turn).bounds;
    expect(turned.width).toBeCloseTo(20 * Math.cos(0.576) + 10 * Math.sin(0.576), 1);
  });
});
