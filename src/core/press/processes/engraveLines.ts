import { makePath, type Path } from '../display/path.ts';

/** How dark a picture is at a place, 0..1; places in mm. */
type Darkness = (x: number, y: number) => number;

/** Engraved lines: their distance, how far they wave and how long a wave is, all in mm; `turn` in degrees. */
type Engraving = {
  readonly pitch: number;
  readonly wave: number;
  readonly waveLength: number;
  readonly turn: number;
  /** Thinnest line that still prints, mm. */
  readonly thinnest: number;
};

/**
 * Lines across a frame that swell where the picture is dark and break off where it is light; one outline each, to be
 * filled. Lines without ink are left out.
 */
export function engraveLines(
  frame: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  engraving: Engraving,
  darkness: Darkness,
): readonly Path[] {
  const { pitch, turn } = engraving;
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const [cx, cy] = [frame.x + frame.width / 2, frame.y + frame.height / 2];
  const reach = Math.sqrt(frame.width * frame.width + frame.height * frame.height) / 2;
  const inside = (x: number, y: number): boolean =>
    x >= frame.x && x <= frame.x + frame.width && y >= frame.y && y <= frame.y + frame.height;
  const paths: Path[] = [];
  for (let row = -Math.ceil(reach / pitch); row * pitch <= reach; row++) {
    const spots: Spot[] = [];
    for (let along = -reach; along <= reach; along += 0.12) {
      const across = row * pitch + engraving.wave * Math.sin((along / engraving.waveLength) * 2 * Math.PI + row * 0.05);
      const [x, y] = [cx + along * cos + across * sin, cy - along * sin + across * cos];
      const width = inside(x, y) ? pitch * darkness(x, y) : 0;
      spots.push({ x, y, half: width >= engraving.thinnest ? width / 2 : 0 });
    }
    paths.push(...outlineRuns(spots, sin, cos));
  }
  return paths;
}

type Spot = { readonly x: number; readonly y: number; readonly half: number };

/** Outlines of the stretches that have a width, up one side and back down the other. */
function outlineRuns(spots: readonly Spot[], nx: number, ny: number): readonly Path[] {
  const paths: Path[] = [];
  let run: Spot[] = [];
  for (const spot of [...spots, { x: 0, y: 0, half: 0 }]) {
    if (spot.half > 0) run.push(spot);
    else {
      if (run.length > 2) paths.push(outline(run, nx, ny));
      run = [];
    }
  }
  return paths;
}

function outline(run: readonly Spot[], nx: number, ny: number): Path {
  const maker = makePath().move(run[0]!.x, run[0]!.y);
  for (const { x, y, half } of run) maker.line(x + nx * half, y + ny * half);
  for (const { x, y, half } of run.toReversed()) maker.line(x - nx * half, y - ny * half);
  return maker.close().path;
}
