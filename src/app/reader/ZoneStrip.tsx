import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Quad, ReaderPicture } from '../../core/reader/readerPicture.ts';
import { boxAround } from '../examining/reader/boxAround.ts';
import { type PicturePart, paintPart } from '../examining/reader/paintPart.ts';

/** The zone cut out of the picture, to be held against the lines below it. */
export function ZoneStrip({ picture, quad }: { readonly picture: ReaderPicture; readonly quad: Quad }): ReactNode {
  const { t } = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    const sized = new ResizeObserver(() => paintPart(element, picture, partAbout(quad)));
    sized.observe(element);
    return () => sized.disconnect();
  }, [picture, quad]);
  const { width, height } = partAbout(quad);
  return (
    <canvas
      ref={canvas}
      className="zone-strip"
      role="img"
      aria-label={t('readerPage.picture.strip')}
      style={{ aspectRatio: `${width} / ${height}` }}
    />
  );
}

/** With some page round it, by the height of the zone. */
const AIR = 0.12;

function partAbout(quad: Quad): PicturePart {
  const { x, y, width, height } = boxAround(quad);
  const air = AIR * height;
  return { x: x - air, y: y - air, width: width + 2 * air, height: height + 2 * air };
}
