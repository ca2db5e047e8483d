import type { Endorsement, Stamp, Visa } from '../document/endorsement.ts';
import { facingFace } from '../document/endorsementPlace.ts';
import { parseFaceId } from '../document/face.ts';
import { FACE_SIZES } from '../document/formats.ts';
import { postOf } from '../document/world/borderPosts.ts';
import { issuerOf } from '../document/world/visaIssuers.ts';
import { mirrorAcross, transformItem } from './display/transformItem.ts';
import { type LeafOrder, type LeafPart, placeOnLeaf } from './drawLeaf.ts';
import { drawSetOff, drawStamp, type StampLook } from './endorsements/drawStamp.ts';
import { drawVisa, type VisaLook } from './endorsements/drawVisa.ts';

/** What authorities put on this leaf after issue, each a part of its own that names its endorsement, and what came off on it from facing pages. */
export function drawEndorsements(order: LeafOrder): readonly LeafPart[] {
  return (order.specimen.endorsements ?? []).flatMap(endorsement => [
    ...drawEndorsement(order, endorsement),
    ...(endorsement.kind === 'stamp' ? drawSetOffPart(order, endorsement) : []),
  ]);
}

function drawEndorsement(order: LeafOrder, endorsement: Endorsement): readonly LeafPart[] {
  return endorsement.kind === 'stamp' ? drawStampPart(order, endorsement) : drawVisaLabel(order, endorsement);
}

/** A label as a part of its leaf, with the holder's picture where it is the passport's own; nothing on other leaves. */
export function drawVisaLabel(order: LeafOrder, visa: Visa, look?: VisaLook): readonly LeafPart[] {
  const issuer = issuerOf(visa.issuer);
  const { leaf, side } = parseFaceId(visa.face);
  if (issuer === null || leaf !== order.recipe.leaf) return [];
  const { specimen } = order;
  const portrait = visa.holder.person === specimen.holder.person ? order.portrait : null;
  const laid = drawVisa({ visa, issuer, specimen, portrait }, look);
  return [{ element: null, endorsement: visa.id, placed: placeOnLeaf(laid, side, FACE_SIZES[specimen.format].width) }];
}

/** A stamp as a part of its leaf; nothing on other leaves, nor of a post the world does not have. */
export function drawStampPart({ specimen, recipe }: LeafOrder, stamp: Stamp, look?: StampLook): readonly LeafPart[] {
  const post = postOf(stamp.post);
  const { leaf, side } = parseFaceId(stamp.face);
  if (post === null || leaf !== recipe.leaf) return [];
  const { width } = FACE_SIZES[specimen.format];
  const placed = placeOnLeaf(drawStamp(stamp, post, specimen, look), side, width);
  return [{ element: null, endorsement: stamp.id, placed }];
}

/** What came off a stamp on this leaf; nothing where the stamp's page faces another. */
export function drawSetOffPart({ specimen, recipe }: LeafOrder, stamp: Stamp, look?: StampLook): readonly LeafPart[] {
  const post = postOf(stamp.post);
  const facing = facingFace(specimen, stamp.face);
  if (post === null || facing === null || parseFaceId(facing).leaf !== recipe.leaf) return [];
  const { width } = FACE_SIZES[specimen.format];
  const turned = drawSetOff(stamp, post, specimen, look).map(laid => ({
    ...laid,
    item: transformItem(laid.item, mirrorAcross(width)),
  }));
  if (turned.length === 0) return [];
  return [
    {
      element: null,
      endorsement: stamp.id,
      setOff: true,
      placed: placeOnLeaf(turned, parseFaceId(facing).side, width),
    },
  ];
}
