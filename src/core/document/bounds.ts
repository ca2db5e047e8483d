import { type Area, type Box } from '../units/shape.ts';
import { type DocumentFormat, FACE_SIZES } from './formats.ts';

/** Smallest upright box round something, in mm by its edges. */
export type Bounds = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

export function boxBounds(box: Box): Bounds {
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
}

export function areaBounds(area: Area): Bounds {
  switch (area.kind) {
    case 'rectangle': {
      const across = turnedHalves(area.width / 2, area.height / 2, area.angle ?? 0);
      return around(area.x + area.width / 2, area.y + area.height / 2, across.width, across.height);
    }
    case 'ellipse': {
      const { sine, cosine } = turn(area.angle ?? 0);
      const width = Math.hypot(area.radiusX * cosine, area.radiusY * sine);
      return around(area.x, area.y, width, Math.hypot(area.radiusX * sine, area.radiusY * cosine));
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

function turn(degrees: number): { readonly sine: number; readonly cosine: number } {
  const radians = (degrees * Math.PI) / 180;
  return { sine: Math.abs(Math.sin(radians)), cosine: Math.abs(Math.cos(radians)) };
}

function turnedHalves(width: number, height: number, degrees: number): { width: number; height: number } {
  const { sine, cosine } = turn(degrees);
  return { width: width * cosine + height * sine, height: width * sine + height * cosine };
}

function around(x: number, y: number, halfWidth: number, halfHeight: number): Bounds {
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
}
