// Shows on the front page what is new since this device was last here. It remembers nothing unless a reader asks for it,
// sends nothing, and forgets at a press. A classic script, since a page opened from a folder on disk loads no modules.
//
//   <section data-news hidden>       shown where there was an earlier visit
//     <time data-since>              when that was
//     <li data-mark="…">             a change: what a reader has seen before is taken out
//     <p data-nothing hidden>        shown where nothing is left
//   <div data-visits hidden>         shown once this script has run
//     <button data-remember>, <button data-forget hidden>, <p role="status">

{
  const KEY = 'minutebook-visit';
  /** Whoever comes back within these milliseconds is still on the same visit, and what was new stays so. */
  const VISIT = 6 * 60 * 60 * 1000;

  /**
   * What the device remembers.
   * @typedef {object} Visits
   * @property {number} at When the front page was last shown.
   * @property {readonly string[]} marks What it listed then.
   * @property {number} [since] When the visit before ended, and what was listed then; absent on the first.
   * @property {readonly string[]} [seen]
   */

  /** Several sites may share a host. */
  const key = `${KEY} ${new URL('.', document.baseURI).pathname}`;

  /**
   * To ask for the storage at all is an error where a reader has refused it.
   * @template Value
   * @param {(storage: Storage) => Value} use
   * @param {Value} otherwise
   */
  const guarded = (use, otherwise) => {
    try {
      return use(localStorage);
    } catch {
      return otherwise;
    }
  };

  /** @returns {Visits | undefined} */
  const remembered = () =>
    guarded(storage => {
      const visits = JSON.parse(storage.getItem(key) ?? 'null');
      return typeof visits?.at === 'number' && Array.isArray(visits.marks) ? visits : undefined;
    }, undefined);

  /** @param {Visits} visits */
  const remember = visits =>
    guarded(storage => {
      storage.setItem(key, JSON.stringify(visits));
      return true;
    }, false);

  /**
   * The visits as they are now that the page is shown again.
   * @param {Visits} before
   * @param {readonly string[]} marks
   * @param {number} now
   * @returns {Visits}
   */
  const goOn = ({ at, marks: listed, since, seen }, marks, now) => {
    if (now - at > VISIT) return { at: now, marks, since: at, seen: listed };
    return { at: now, marks, ...(since !== undefined && seen && { since, seen }) };
  };

  /** @type {HTMLElement | null} */
  const news = document.querySelector('[data-news]');
  /** @type {HTMLElement | null} */
  const controls = document.querySelector('[data-visits]');
  /** @type {readonly HTMLElement[]} */
  const changes = [...(news?.querySelectorAll('[data-mark]') ?? [])].filter(
    one => one instanceof HTMLElement,
  );
  const marks = changes.map(one => one.dataset['mark'] ?? '');

  /** @param {Visits} visits */
  const showNews = ({ since, seen }) => {
    if (!news || since === undefined || !Array.isArray(seen)) return;
    const known = new Set(seen);
    const day = new Date(since);
    const time = news.querySelector('time');
    if (time) {
      time.dateTime = day.toISOString().slice(0, 10);
      time.textContent = day.toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' });
    }
    for (const one of changes) one.hidden = known.has(one.dataset['mark'] ?? '');
    const nothing = news.querySelector('[data-nothing]');
    if (nothing instanceof HTMLElement) nothing.hidden = changes.some(one => !one.hidden);
    news.hidden = false;
  };

  const button = (/** @type {string} */ name) => {
    const found = controls?.querySelector(`[data-${name}]`);
    return found instanceof HTMLButtonElement ? found : undefined;
  };
  const [ask, forget] = [button('remember'), button('forget')];
  const status = controls?.querySelector('[role="status"]');

  /** @param {boolean} isRemembered */
  const showControls = isRemembered => {
    if (!controls || !ask || !forget) return;
    controls.hidden = false;
    ask.hidden = isRemembered;
    forget.hidden = !isRemembered;
  };

  const before = remembered();
  if (before) {
    const visits = goOn(before, marks, Date.now());
    remember(visits);
    showNews(visits);
  }
  // Where a browser keeps nothing, nothing is offered.
  if (guarded(storage => storage.length >= 0, false)) showControls(before !== undefined);

  ask?.addEventListener('click', () => {
    if (!remember({ at: Date.now(), marks })) return;
    showControls(true);
    status?.replaceChildren(ask.dataset['told'] ?? '');
    forget?.focus();
  });
  forget?.addEventListener('click', () => {
    guarded(storage => storage.removeItem(key), undefined);
    if (news) news.hidden = true;
    showControls(false);
    status?.replaceChildren(forget.dataset['told'] ?? '');
    ask?.focus();
  });
}
