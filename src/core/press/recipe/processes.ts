import * as z from 'zod/mini';
import { antiCopySchema, drawAntiCopy } from '../processes/antiCopy.ts';
import { biFluorescentSchema, drawBiFluorescent } from '../processes/biFluorescent.ts';
import { bookClothSchema, drawBookCloth } from '../processes/bookCloth.ts';
import { colourShiftSchema, drawColourShift } from '../processes/colourShift.ts';
import { drawEntries, entriesSchema } from '../processes/entries.ts';
import { drawFibres, fibresSchema } from '../processes/fibres.ts';
import { drawGhost, ghostSchema } from '../processes/ghost.ts';
import { drawGuilloche, guillocheSchema } from '../processes/guilloche.ts';
import { drawIndexMark, indexMarkSchema } from '../processes/indexMark.ts';
import { drawIntaglio, intaglioSchema } from '../processes/intaglio.ts';
import { drawKinegram, kinegramSchema } from '../processes/kinegram.ts';
import { drawLaminate, laminateSchema } from '../processes/laminate.ts';
import { drawLaminateUv, laminateUvSchema } from '../processes/laminateUv.ts';
import { drawLatentImage, latentImageSchema } from '../processes/latentImage.ts';
import { drawLettering, letteringSchema } from '../processes/lettering.ts';
import { drawMicroprint, microprintSchema } from '../processes/microprint.ts';
import { drawMotif, motifSchema } from '../processes/motif.ts';
import { drawMrz, mrzSchema } from '../processes/mrz.ts';
import { drawOverprint, overprintSchema } from '../processes/overprint.ts';
import { drawPageMotif, pageMotifSchema } from '../processes/pageMotif.ts';
import { drawPageNumber, pageNumberSchema } from '../processes/pageNumber.ts';
import { drawPaper, paperSchema } from '../processes/paper.ts';
import { drawPerforation, perforationSchema } from '../processes/perforation.ts';
import { drawPlanchettes, planchettesSchema } from '../processes/planchettes.ts';
import { drawPortrait, portraitSchema } from '../processes/portrait.ts';
import { drawReliefLine, reliefLineSchema } from '../processes/reliefLine.ts';
import { drawRetroPattern, retroPatternSchema } from '../processes/retroPattern.ts';
import { drawRopeKnot, ropeKnotSchema } from '../processes/ropeKnot.ts';
import { drawRosette, rosetteSchema } from '../processes/rosette.ts';
import { drawSeal, sealSchema } from '../processes/seal.ts';
import { drawSeeThrough, seeThroughSchema } from '../processes/seeThrough.ts';
import { drawSerial, serialSchema } from '../processes/serial.ts';
import { drawSewing, sewingSchema } from '../processes/sewing.ts';
import { drawSignature, signatureSchema } from '../processes/signature.ts';
import { drawThread, threadSchema } from '../processes/thread.ts';
import { drawTint, tintSchema } from '../processes/tint.ts';
import { drawUvOverprint, uvOverprintSchema } from '../processes/uvOverprint.ts';
import { drawWatermark, watermarkSchema } from '../processes/watermark.ts';
import type { Desk, Laid } from './Desk.ts';

/** One line of a recipe: what is laid down, by which process. */
export const elementSchema = z.discriminatedUnion('process', [
  paperSchema,
  letteringSchema,
  motifSchema,
  guillocheSchema,
  bookClothSchema,
  fibresSchema,
  indexMarkSchema,
  planchettesSchema,
  sewingSchema,
  threadSchema,
  watermarkSchema,
  rosetteSchema,
  reliefLineSchema,
  biFluorescentSchema,
  entriesSchema,
  ghostSchema,
  kinegramSchema,
  laminateSchema,
  laminateUvSchema,
  mrzSchema,
  overprintSchema,
  perforationSchema,
  portraitSchema,
  retroPatternSchema,
  sealSchema,
  serialSchema,
  signatureSchema,
  uvOverprintSchema,
  pageMotifSchema,
  tintSchema,
  microprintSchema,
  antiCopySchema,
  intaglioSchema,
  latentImageSchema,
  colourShiftSchema,
  seeThroughSchema,
  ropeKnotSchema,
  pageNumberSchema,
]);
export type Element = z.infer<typeof elementSchema>;

type Draw = {
  readonly [P in Element['process']]: (element: Extract<Element, { process: P }>, desk: Desk) => readonly Laid[];
};

const DRAW: Draw = {
  paper: drawPaper,
  lettering: drawLettering,
  motif: drawMotif,
  guilloche: drawGuilloche,
  bookCloth: drawBookCloth,
  fibres: drawFibres,
  indexMark: drawIndexMark,
  planchettes: drawPlanchettes,
  sewing: drawSewing,
  thread: drawThread,
  watermark: drawWatermark,
  rosette: drawRosette,
  reliefLine: drawReliefLine,
  biFluorescent: drawBiFluorescent,
  entries: drawEntries,
  ghost: drawGhost,
  kinegram: drawKinegram,
  laminate: drawLaminate,
  laminateUv: drawLaminateUv,
  mrz: drawMrz,
  overprint: drawOverprint,
  perforation: drawPerforation,
  portrait: drawPortrait,
  retroPattern: drawRetroPattern,
  seal: drawSeal,
  serial: drawSerial,
  signature: drawSignature,
  uvOverprint: drawUvOverprint,
  pageMotif: drawPageMotif,
  tint: drawTint,
  microprint: drawMicroprint,
  antiCopy: drawAntiCopy,
  intaglio: drawIntaglio,
  latentImage: drawLatentImage,
  colourShift: drawColourShift,
  seeThrough: drawSeeThrough,
  ropeKnot: drawRopeKnot,
  pageNumber: drawPageNumber,
};

/** What an element lays down, in the coordinates of its face held upright. */
export function drawElement(element: Element, desk: Desk): readonly Laid[] {
  return (DRAW[element.process] as (element: Element, desk: Desk) => readonly Laid[])(element, desk);
}
