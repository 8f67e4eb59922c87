// Copies the address of a place when its mark is pressed, and says so. Without this script, or where a browser lets no page
// copy, the mark is a link: it leads to the place, whose address then stands in the address bar.
//
//   <a class="mark" href="#item-5">
//   <p class="copied" role="status" data-says="Link copied"></p>     says it, to the eye and to a screen reader
//
// The same script prints: <button data-print hidden> is shown where it has run.

{
  /** So long the words stand, in milliseconds: they cover a line of the text. */
  const SHOWN = 4000;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let ending;

  const sayCopied = () => {
    const status = document.querySelector('.copied');
    if (!status) return;
    status.textContent = status.getAttribute('data-says');
    clearTimeout(ending);
    ending = setTimeout(() => {
      status.textContent = '';
    }, SHOWN);
  };

  /**
   * A page opened from disk, which nobody else could open there, is told of by its address on the web.
   * @param {HTMLAnchorElement} mark
   */
  const addressOf = mark => {
    const canonical = document.querySelector('link[rel="canonical"]');
    const isOnDisk = location.protocol === 'file:' && canonical instanceof HTMLLinkElement;
    return isOnDisk ? canonical.href + mark.hash : mark.href;
  };

  document.addEventListener('click', async event => {
    const mark = event.target instanceof Element ? event.target.closest('a.mark') : null;
    if (!(mark instanceof HTMLAnchorElement) || !navigator.clipboard) return;
    // With a key held down it is to be opened elsewhere.
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    try {
      await navigator.clipboard.writeText(addressOf(mark));
      history.replaceState(null, '', mark.hash);
      sayCopied();
    } catch {
      location.hash = mark.hash;
    }
  });

  for (const button of document.querySelectorAll('button[data-print]')) {
    button.removeAttribute('hidden');
    button.addEventListener('click', () => print());
  }
}
