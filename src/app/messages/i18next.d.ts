import 'i18next';
import type en from './en.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'messages';
    keySeparator: false;
    nsSeparator: false;
    resources: { messages: typeof en };
  }
}
