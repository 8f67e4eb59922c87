// What helps in the search boxes of all pages but that of the search, whose script has it too. Loaded when a reader first
// uses one (assets/search-box/open.js).

import { attachSuggestions } from './attach.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('form[role="search"]')) {
  const input = form.querySelector<HTMLInputElement>('[name="q"]');
  // The form leads to the page of the search, beside which all else lies.
  const home = new URL('../', form.action).href;
  if (input) attachSuggestions({ form, input, home, files: new URL('index/', form.action).href });
}
