import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stamp } from '../../../core/document/endorsement.ts';
import type { BorderPost } from '../../../core/document/world/borderPosts.ts';
import { DATER_FACES, shapeOf, stampPlate } from '../../../core/press/endorsements/stampPlate.ts';
import { stampWords } from '../../../core/press/endorsements/stampWords.ts';
import { outlineData } from './outlineData.ts';

type StampPictureProps = { readonly post: BorderPost; readonly direction: Stamp['direction'] };

/** The stamp of a post as it should look: its plate, evenly inked. */
export function StampPicture({ post, direction }: StampPictureProps): ReactNode {
  const { t } = useTranslation();
  const { width, height, ink } = post.stamp;
  const outline = useMemo(() => outlineOf(post, direction), [post, direction]);
  return (
    <figure className="register-stamp">
      <svg
        className={`stamp-${ink}`}
        viewBox={`${-width / 2 - 1} ${-height / 2 - 1} ${width + 2} ${height + 2}`}
        role="img"
        aria-label={t(`register.stamp.${direction}-of`, { post: post.name })}
      >
        <path d={outline} />
      </svg>
      <figcaption>{t(`register.stamp.${direction}`)}</figcaption>
    </figure>
  );
}

/** On the first day the post was open. */
function outlineOf(post: BorderPost, direction: Stamp['direction']): string {
  const figure = {
    words: stampWords({ date: post.openFrom }, post),
    shape: shapeOf({ direction }, post),
    letters: post.stamp.letters,
    digits: DATER_FACES[post.stamp.letters],
  };
  return outlineData(stampPlate({ direction }, post, figure));
}
