/** Rounded bodies joined softly into one: each a row of numbers, so that a whole head is a short table. */
export type Volume = {
  readonly kind: 'ellipsoid' | 'bone';
  readonly numbers: readonly number[];
  readonly soft: number;
};

/** An ellipsoid by centre and half axes. */
export function ellipsoid(centre: Triple, axes: Triple, soft: number): Volume {
  return { kind: 'ellipsoid', numbers: [...centre, ...axes], soft };
}

/** A rounded rod from one point to another with a radius at each end. */
export function bone(from: Triple, to: Triple, radii: readonly [number, number], soft: number): Volume {
  return { kind: 'bone', numbers: [...from, ...to, ...radii], soft };
}

export type Triple = readonly [x: number, y: number, z: number];

/** About the distance from a point to the joined surface, negative inside; the body is mirrored about x = 0, without a seam. */
export type Distance = (x: number, y: number, z: number) => number;

export function joinVolumes(volumes: readonly Volume[]): Distance {
  const parts = volumes.map(volume => {
    const row = Float64Array.from(volume.numbers);
    const far = volume.kind === 'ellipsoid' ? ellipsoidDistance : boneDistance;
    return { row, far, soft: volume.soft, paired: row[0] !== 0 };
  });
  return (x, y, z) => {
    const side = Math.sqrt(x * x + 6);
    let distance = 1e9;
    for (const { row, far, soft, paired } of parts) {
      const d = far(row, paired ? side : x, y, z);
      const h = soft - Math.abs(distance - d);
      distance = (distance < d ? distance : d) - (h > 0 ? (h * h) / (4 * soft) : 0);
    }
    return distance;
  };
}

function ellipsoidDistance(row: Float64Array, px: number, py: number, pz: number): number {
  const x = (px - row[0]!) / row[3]!;
  const y = (py - row[1]!) / row[4]!;
  const z = (pz - row[2]!) / row[5]!;
  const near = Math.sqrt(x * x + y * y + z * z);
  const slope = Math.sqrt((x / row[3]!) ** 2 + (y / row[4]!) ** 2 + (z / row[5]!) ** 2);
  return slope === 0 ? -Math.min(row[3]!, row[4]!, row[5]!) : (near * (near - 1)) / slope;
}

function boneDistance(row: Float64Array, px: number, py: number, pz: number): number {
  const ax = row[3]! - row[0]!;
  const ay = row[4]! - row[1]!;
  const az = row[5]! - row[2]!;
  const x = px - row[0]!;
  const y = py - row[1]!;
  const z = pz - row[2]!;
  const along = (x * ax + y * ay + z * az) / (ax * ax + ay * ay + az * az);
  const t = along < 0 ? 0 : along > 1 ? 1 : along;
  const dx = x - ax * t;
  const dy = y - ay * t;
  const dz = z - az * t;
  return Math.sqrt(dx * dx + dy * dy + dz * dz) - (row[6]! + (row[7]! - row[6]!) * t);
}
