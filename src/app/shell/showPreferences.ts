import { directionOf } from '../messages/languages.ts';
import type { Preferences } from './preferences.ts';

/** Writes language, direction and theme onto the document's root element, where CSS and screen readers look. */
export function showPreferences({ language, theme, direction }: Preferences, root: HTMLElement): void {
  root.lang = language;
  root.dir = direction === 'auto' ? directionOf(language) : direction;
  root.dataset.theme = theme;
}
