import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Quad, ReaderPicture } from '../../../../core/reader/readerPicture.ts';
import { boxAround } from '../boxAround.ts';
import { type PicturePart, paintPart } from '../paintPart.ts';
import type { PlacedCharacter } from './placedCharacter.ts';
import { useCharacterWords } from './useCharacterWords.ts';

type CharacterCardProps = { readonly character: PlacedCharacter | null; readonly picture: ReaderPicture | null };

/** One character close up: its px, what was read and what comes next. Buttons of the lines say the same to a screen reader. */
export function CharacterCard({ character, picture }: CharacterCardProps): ReactNode {
  const { t } = useTranslation();
  const sayWords = useCharacterWords();
  if (character === null) return <p className="hint zone-view-card">{t('zoneView.card.hint')}</p>;
  const { place, read, second, troubles } = sayWords(character);
  return (
    <div className="zone-view-card" aria-hidden="true">
      {picture !== null && <CharacterCrop picture={picture} quad={character.quad} />}
      <div>
        <p className="hint">{place}</p>
        <p>
          <b>{read}</b> {second}
        </p>
        {troubles.map(words => (
          <p key={words}>{words}</p>
        ))}
      </div>
    </div>
  );
}

/** Cells of the neighbours that are shown too, at either side. */
const BESIDE = 1.6;

function CharacterCrop({ picture, quad }: { readonly picture: ReaderPicture; readonly quad: Quad }): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current !== null) paintPart(canvas.current, picture, partAbout(quad));
  }, [picture, quad]);
  const { width, height } = partAbout(quad);
  return <canvas ref={canvas} className="zone-view-crop" style={{ aspectRatio: `${width} / ${height}` }} />;
}

/** The character, and what stands beside it. */
function partAbout(quad: Quad): PicturePart {
  const { x, y, width, height } = boxAround(quad);
  return { x: x - BESIDE * width, y: y - 0.25 * height, width: (1 + 2 * BESIDE) * width, height: 1.5 * height };
}
