// Takes the place within a page along to where that page is now: `/old/#item-82` => `/new/#item-82`. What a page says to
// browsers without it, in `<meta>`, knows no place. A classic script, before that is acted upon.

{
  const refresh = document.querySelector('meta[http-equiv="refresh"]');
  const to = refresh?.getAttribute('content')?.replace(/^0; url=/, '') ?? '';
  if (location.hash !== '' && to !== '' && !to.includes('#')) location.replace(to + location.hash);
}
