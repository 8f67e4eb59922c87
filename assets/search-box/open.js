// Loads what helps in a search box (/search/box.js) once somebody uses one: a reader of minutes loads no more than this.
// A classic script, since a page opened from a folder on disk loads no modules.

{
  /** @param {Event} event */
  const open = ({ target }) => {
    const form = target instanceof Element ? target.closest('form[role="search"]') : null;
    if (!(form instanceof HTMLFormElement)) return;
    document.removeEventListener('focusin', open);
    const script = document.createElement('script');
    script.src = new URL('box.js', form.action).href;
    document.head.append(script);
  };
  document.addEventListener('focusin', open);
}
