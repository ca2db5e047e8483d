import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { MrzReading } from '../core/mrz/MrzReading.ts';
import { parseMrz } from '../core/mrz/parseMrz.ts';
import { PICTURE_BOUNDS } from '../core/reader/import/pictureHeader.ts';
import type { PicturePoint, Quad, ReaderPicture } from '../core/reader/readerPicture.ts';
import { readZone } from '../core/reader/readZone.ts';
import { type FoundZone, type ReadCharacter, textOf } from '../core/reader/zoneReading.ts';
import { readScan } from '../node/readScan.ts';

const USAGE = `npm run -s mrz:read -- [--control-date YYYY-MM-DD] FILE...
  reads the machine-readable zone of each picture (JPEG, PNG or WebP, at most ${PICTURE_BOUNDS.bytes / 2 ** 20} MiB and ${PICTURE_BOUNDS.pixels / 1e6} million px)
  and prints a JSON array with one entry a file, in their order; kind is zone, none or failed
  --control-date   the day the document is looked at, which decides the century of dates
  exit code 0 if every file could be opened as a picture, else 1`;

/** Reads pictures from the command line; files are named from where the caller stands. */
export async function run(parameters: readonly string[]): Promise<void> {
  const wanted = readWanted(parameters);
  if (wanted === null) return;
  const entries = [];
  for (const file of wanted.files) entries.push(await readFileEntry(file, wanted.controlDate));
  process.stdout.write(`${JSON.stringify(entries, null, 2)}\n`);
  if (entries.some(({ kind }) => kind === 'failed')) process.exitCode = 1;
}

type Wanted = { readonly files: readonly string[]; readonly controlDate: string | undefined };

function readWanted(parameters: readonly string[]): Wanted | null {
  const options = { help: { type: 'boolean', short: 'h' }, 'control-date': { type: 'string' } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...parameters], options, allowPositionals: true });
    const controlDate = values['control-date'];
    if (values.help === true) process.stdout.write(`${USAGE}\n`);
    else if (positionals.length === 0) refuse('name at least one picture');
    else if (controlDate !== undefined && !isDate(controlDate)) refuse('--control-date is YYYY-MM-DD');
    else return { files: positionals, controlDate };
  } catch (error) {
    refuse(error instanceof Error ? error.message : String(error));
  }
  return null;
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toJSON()?.startsWith(text) === true;
}

function refuse(reason: string): void {
  process.stderr.write(`${reason}\n${USAGE}\n`);
  process.exitCode = 1;
}

/** npm runs scripts in the project's folder and says where the caller stands. */
async function readFileEntry(file: string, controlDate: string | undefined) {
  const scan = await readScan(resolve(process.env['INIT_CWD'] ?? process.cwd(), file));
  return 'code' in scan
    ? { file, kind: 'failed' as const, ...scan }
    : { file, ...readEntry(scan.picture, controlDate) };
}

/** What a picture holds, as it is printed. */
export function readEntry(picture: ReaderPicture, controlDate?: string) {
  const reading = readZone(picture);
  const { width, height, pxPerMm } = picture;
  const taken = { width, height, pxPerMm: pxPerMm === null ? null : round(pxPerMm, 3) };
  if (reading.kind === 'none') return { kind: 'none' as const, reason: reading.reason, picture: taken };
  return {
    kind: 'zone' as const,
    ...writeZone(reading),
    ...writeText(textOf(reading), reading, controlDate),
    picture: taken,
  };
}

function writeZone(zone: FoundZone) {
  return {
    format: zone.format,
    lines: textOf(zone),
    confidence: round(zone.confidence, 4),
    tilt: round(zone.tilt, 2),
    pxPerMm: round(zone.pxPerMm, 3),
    notes: zone.notes,
    quad: writeQuad(zone.quad),
    characters: zone.lines.map(({ characters }) => characters.map(writeCharacter)),
  };
}

function writeCharacter({ confidence, second, offset, quad, ...rest }: ReadCharacter) {
  return {
    ...rest,
    confidence: round(confidence, 4),
    second: second === null ? null : { ...second, confidence: round(second.confidence, 4) },
    offset: offset === null ? null : { x: round(offset.x, 3), y: round(offset.y, 3) },
    quad: writeQuad(quad),
  };
}

/** Fields and check digits as Doc 9303 has them, of the characters as they were read; none where no format fits. */
function writeText(lines: readonly string[], { format }: FoundZone, controlDate: string | undefined) {
  const parsed: MrzReading = parseMrz(format === null ? [] : lines, {
    ...(format === null ? {} : { format }),
    ...(controlDate === undefined ? {} : { controlDate }),
  });
  return {
    verdict: parsed.verdict,
    values: parsed.values,
    fields: parsed.fields,
    checks: parsed.checks.map(({ name, printed, computed, ok }) => ({ name, printed, computed, ok })),
    problems: parsed.problems,
  };
}

function writeQuad(quad: Quad): readonly PicturePoint[] {
  return quad.map(({ x, y }) => ({ x: round(x, 1), y: round(y, 1) }));
}

function round(value: number, places: number): number {
  return Math.round(value * 10 ** places) / 10 ** places;
}
