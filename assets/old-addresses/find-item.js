// On the page for what is not found, where items stand on their meeting's page alone: leads from the address that an item
// would have as a page, `/council/2026-03-05/item-82/`, to its place, `/council/2026-03-05/#item-82`, and from a minute
// number, `/minute/82/`, to its place in the list of them. What is asked for is never asked for again, so nothing can
// lead in a circle. A classic script.

{
  const [, meeting, item] = /^(.*\/\d{4}-\d{2}-\d{2}[^/]*\/)([^/.]+)\/?$/.exec(location.pathname) ?? [];
  const [, numbers, number] = /^(.*\/minute\/)([^/.]+)\/?$/.exec(location.pathname) ?? [];
  if (meeting && item) location.replace(meeting + (location.hash || `#${item}`));
  else if (numbers && number) location.replace(`${numbers}#number-${number}`);
}
