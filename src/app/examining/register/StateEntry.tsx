import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../messages/useSay.ts';
import { makeAddress } from '../../shell/address.ts';
import { DRAWN_SPECIMENS } from '../../storage/collection.ts';
import type { RegisterEntry } from './findStates.ts';
import { StampPicture } from './StampPicture.tsx';
import { useDayWords } from './useDayWords.ts';

type StateEntryProps = {
  readonly entry: RegisterEntry;
  /** Whether documents lead to the library; at the counter they would lead away from the case. */
  readonly isLinked: boolean;
};

/** What is known of one state: until when it could issue, its documents, its posts and their stamps. */
export function StateEntry({ entry, isLinked }: StateEntryProps): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const dayOf = useDayWords();
  const { state } = entry;
  return (
    <li className="register-state">
      <h3>
        <bdi className="code">{state.code}</bdi> <bdi>{say(state.name)}</bdi>
      </h3>
      <p className={`register-standing ${state.standing}`}>
        {state.until === undefined
          ? t('register.state.recognised')
          : t('register.state.former', { day: dayOf(state.until) })}
      </p>
      <p>{t('register.state.capital', { capital: state.capital })}</p>
      <ModelList code={state.code} isLinked={isLinked} />
      <BlankList entry={entry} />
      <PostList entry={entry} />
    </li>
  );
}

function ModelList({ code, isLinked }: { readonly code: string; readonly isLinked: boolean }): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const models = DRAWN_SPECIMENS.filter(({ state }) => state.code === code);
  if (models.length === 0) return null;
  return (
    <>
      <h4>{t('register.state.models')}</h4>
      <ul>
        {models.map(({ id, title }) => (
          <li key={id}>
            {isLinked ? <a href={makeAddress({ path: ['library', id], query: {} })}>{say(title)}</a> : say(title)}
          </li>
        ))}
      </ul>
    </>
  );
}

function BlankList({ entry: { blanks } }: { readonly entry: RegisterEntry }): ReactNode {
  const { t } = useTranslation();
  const dayOf = useDayWords();
  if (blanks.length === 0) return null;
  return (
    <>
      <h4>{t('register.state.blanks')}</h4>
      <ul>
        {blanks.map(({ from, to, reportedOn }) => (
          <li key={from}>{t('register.blanks.range', { from, to, day: dayOf(reportedOn) })}</li>
        ))}
      </ul>
    </>
  );
}

function PostList({ entry: { posts } }: { readonly entry: RegisterEntry }): ReactNode {
  const { t } = useTranslation();
  const dayOf = useDayWords();
  if (posts.length === 0) return null;
  return (
    <>
      <h4>{t('register.state.posts')}</h4>
      <ul className="register-posts">
        {posts.map(post => (
          <li key={post.id}>
            <p>
              <b>{post.name}</b> <bdi className="code">{post.code}</bdi> {t(`register.way.${post.way}`)},{' '}
              {post.openUntil === null
                ? t('register.post.open', { from: dayOf(post.openFrom) })
                : t('register.post.closed', { from: dayOf(post.openFrom), until: dayOf(post.openUntil) })}
            </p>
            <div className="register-stamps">
              <StampPicture post={post} direction="entry" />
              <StampPicture post={post} direction="exit" />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
