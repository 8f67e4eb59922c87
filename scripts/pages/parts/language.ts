// The languages of a page: that of its interface, that of the archive, and that of the minutes that it shows.

import { isRightToLeft } from '../../model/language.ts';

/** For the attributes `lang` and `dir`; both are empty where a text is in the language of what surrounds it. */
export interface LanguageView {
  readonly lang: string;
  readonly dir: '' | 'ltr' | 'rtl';
}

/** `viewLanguage('cy', 'en-GB')` => `{ lang: 'cy', dir: '' }`. */
export function viewLanguage(lang: string, around: string): LanguageView {
  if (lang === around) return { lang: '', dir: '' };
  const isTurned = isRightToLeft(lang) !== isRightToLeft(around);
  return { lang, dir: isTurned ? (isRightToLeft(lang) ? 'rtl' : 'ltr') : '' };
}
