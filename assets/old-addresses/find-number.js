// On the list of minute numbers, where none has a page: leads from the number that the address names, `/minute/#number-82`, to the
// one item that bears it, or to the list of the numbers that begin so. Without it the list is what its reader sees. A
// classic script.

{
  const [, number = ''] = /^#number-(.+)$/.exec(decodeURIComponent(location.hash)) ?? [];
  const entry = document.getElementById(`number-${number}`);
  /** The longest beginning that has a list of its own: `/minute/all/10/`. */
  const longer = [...document.querySelectorAll('.numbers a')]
    .map(link => (link instanceof HTMLAnchorElement ? link.href : ''))
    .filter(href => {
      const [, beginning] = /\/minute\/all\/([^/]+)\/$/.exec(href) ?? [];
      return beginning !== undefined && number.startsWith(decodeURIComponent(beginning));
    })
    .at(-1);
  const only = entry?.hasAttribute('data-only') ? entry.querySelector('a')?.href : undefined;
  if (only) location.replace(only);
  else if (!entry && number !== '' && longer) location.replace(longer + location.hash);
}
