import { useTranslation } from 'react-i18next';
import type { Book } from '../../bench/view/book.ts';
import type { FaceId } from '../../core/document/face.ts';
import { nameFace } from './faceName.ts';

/** Says what a face of a book is called. */
export function useFaceName(): (book: Book, id: FaceId) => string {
  const { t } = useTranslation();
  return (book, id) => {
    const name = nameFace(book, id);
    if (name.kind === 'page') return t('face.page.name', { page: name.page });
    return name.kind === 'bare' ? t('face.bare.name', { leaf: name.leaf }) : t(`face.${name.kind}.name`);
  };
}
