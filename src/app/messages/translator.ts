import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { CATALOGUES, type Catalogue } from './catalogues.ts';
import type { Language } from './languages.ts';
import { lengthen, mirror } from './pseudo.ts';

/** A translator with every catalogue loaded; missing messages fall back to English. */
export function makeTranslator(language: Language): i18n {
  const translator = i18next.createInstance();
  void translator.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    defaultNS: 'messages',
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: {
      ...Object.fromEntries(Object.entries(CATALOGUES).map(([tag, messages]) => [tag, { messages }])),
      'en-XA': { messages: changeAll(lengthen) },
      'ar-XB': { messages: spreadPlurals(changeAll(mirror)) },
    },
  });
  return translator;
}

function changeAll(change: (text: string) => string): Catalogue {
  return Object.fromEntries(Object.entries(CATALOGUES.en ?? {}).map(([key, text]) => [key, change(text)]));
}

/** English has two plural forms; the mirrored layout test counts by Arabic rules and needs all six. */
function spreadPlurals(messages: Catalogue): Catalogue {
  const forms = Object.entries(messages).flatMap(([key, text]) =>
    key.endsWith('_other') ? ['zero', 'two', 'few', 'many'].map(form => [key.replace(/other$/, form), text]) : [],
  );
  return { ...messages, ...Object.fromEntries(forms) };
}
