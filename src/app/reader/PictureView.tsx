import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Quad, ReaderPicture } from '../../core/reader/readerPicture.ts';
import type { FoundZone } from '../../core/reader/zoneReading.ts';
import { paintPart } from '../examining/reader/paintPart.ts';
import { troublesOf } from '../examining/reader/zoneView/placedCharacter.ts';
import { growQuad } from './growQuad.ts';

type PictureViewProps = {
  readonly picture: ReaderPicture;
  readonly zone: FoundZone | null;
  /** The character that is looked at. */
  readonly pointed: Quad | null;
};

/** mm between the outline and the print. */
const AIR = 0.8;
/** rem a picture is high at most. */
const HIGHEST = 26;

/** The picture as it was read, and on it where the zone was found and which characters are in doubt. */
export function PictureView({ picture, zone, pointed }: PictureViewProps): ReactNode {
  const { t } = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height } = picture;
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    const sized = new ResizeObserver(() => paintPart(element, picture, { x: 0, y: 0, width, height }));
    sized.observe(element);
    return () => sized.disconnect();
  }, [picture, width, height]);
  const label = zone === null ? t('readerPage.picture.plain') : t('readerPage.picture.zone');
  return (
    <div
      className="picture-view"
      style={{ aspectRatio: `${width} / ${height}`, maxInlineSize: `${(HIGHEST * width) / height}rem` }}
    >
      <canvas ref={canvas} role="img" aria-label={label} />
      {zone !== null && (
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          <Outline quad={growQuad(zone.quad, AIR * zone.pxPerMm)} name="picture-zone-outline" />
          {zone.lines
            .flatMap(({ characters }) => characters)
            .filter(character => troublesOf(character).length > 0)
            .map(({ quad }) => (
              <Outline key={`${quad[0].x} ${quad[0].y}`} quad={quad} name="picture-doubt" />
            ))}
          {pointed !== null && <Outline quad={pointed} name="picture-pointed" />}
        </svg>
      )}
    </div>
  );
}

/** Twice, light under dark: seen on any ground. */
function Outline({ quad, name }: { readonly quad: Quad; readonly name: string }): ReactNode {
  const points = quad.map(({ x, y }) => `${x},${y}`).join(' ');
  return (
    <g className={name}>
      <polygon className="under" points={points} />
      <polygon points={points} />
    </g>
  );
}
