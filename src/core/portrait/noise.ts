/** Uniform in [0, 1) from three integers and a seed; 32-bit integer mixing only. */
export function hash(seed: number, x: number, y: number, z = 0): number {
  let h = (Math.imul(x | 0, 0x27d4eb2d) ^ Math.imul(y | 0, 0x165667b1) ^ Math.imul(z | 0, 0x9e3779b1) ^ seed) | 0;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

/** Smooth value noise in [-1, 1], one lump per unit. */
export function noise(seed: number, x: number, y: number, z = 0): number {
  const xi = Math.floor(x);
  const yi = Math.floor(y);
  const zi = Math.floor(z);
  const u = ease(x - xi);
  const v = ease(y - yi);
  const w = ease(z - zi);
  const near = face(seed, xi, yi, zi, u, v);
  const value = w === 0 ? near : near + (face(seed, xi, yi, zi + 1, u, v) - near) * w;
  return value * 2 - 1;
}

/** Noise of several sizes on top of each other, each half as strong and half as large; about [-1, 1]. */
export function roughness(seed: number, x: number, y: number, z: number, octaves: number): number {
  let sum = 0;
  let share = 0.5;
  let size = 1;
  for (let i = 0; i < octaves; i++) {
    sum += share * noise(seed + i * 7919, x * size, y * size, z * size);
    share *= 0.5;
    size *= 2.03;
  }
  return sum;
}

function ease(t: number): number {
  return t * t * (3 - 2 * t);
}

function face(seed: number, x: number, y: number, z: number, u: number, v: number): number {
  const a = hash(seed, x, y, z);
  const b = hash(seed, x + 1, y, z);
  const c = hash(seed, x, y + 1, z);
  const d = hash(seed, x + 1, y + 1, z);
  return a + (b - a) * u + (c - a) * v + (a - b - c + d) * u * v;
}
