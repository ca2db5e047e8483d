import { deg } from '../units/length.ts';
import type { Area, Box } from '../units/shape.ts';
import { turnOf } from '../units/turn.ts';
import { type DocumentFormat, FACE_SIZES } from './formats.ts';

/** Smallest upright box round something, in mm by its edges. */
export type Bounds = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

export function boxBounds(box: Box): Bounds {
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
}

export function areaBounds(area: Area): Bounds {
  switch (area.kind) {
    case 'rectangle': {
      const half = turnedHalves(area.width / 2, area.height / 2, area.angle ?? 0);
      return around(area.x + area.width / 2, area.y + area.height / 2, half.width, half.height);
    }
    case 'ellipse': {
      const { cos, sin } = turnOf(deg(area.angle ?? 0));
      const across = Math.hypot(area.radiusX * cos, area.radiusY * sin);
      return around(area.x, area.y, across, Math.hypot(area.radiusX * sin, area.radiusY * cos));
    }
    case 'polygon': {
      const xs = area.points.map(point => point.x);
      const ys = area.points.map(point => point.y);
      return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
    }
  }
}

/** Whether `inner` lies within `outer`; edges may touch, and a thousandth of a millimetre is forgiven. */
export function liesWithin(inner: Bounds, outer: Bounds): boolean {
  const slack = 0.001;
  return (
    inner.left >= outer.left - slack &&
    inner.top >= outer.top - slack &&
    inner.right <= outer.right + slack &&
    inner.bottom <= outer.bottom + slack
  );
}

export function faceBounds(format: DocumentFormat): Bounds {
  const { width, height } = FACE_SIZES[format];
  return { left: 0, top: 0, right: width, bottom: height };
}

export function describeBounds(bounds: Bounds): string {
  const [left, right, top, bottom] = [bounds.left, bounds.right, bounds.top, bounds.bottom].map(
    value => Math.round(value * 100) / 100,
  );
  return `x ${left} to ${right}, y ${top} to ${bottom} mm`;
}

function turnedHalves(
  width: number,
  height: number,
  angle: number,
): { readonly width: number; readonly height: number } {
  const { cos, sin } = turnOf(deg(angle));
  return {
    width: width * Math.abs(cos) + height * Math.abs(sin),
    height: width * Math.abs(sin) + height * Math.abs(cos),
  };
}

function around(x: number, y: number, halfWidth: number, halfHeight: number): Bounds {
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
}
