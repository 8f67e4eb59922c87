// Filters a register: hides the entries that do not hold the words or have the values asked for, and keeps what was
// asked in the address (`?q=trees&kind=resolved`). A classic script, since a page opened from a folder on disk loads
// no modules.
//
//   <register-filter hidden>          shown once this script has run
//     <details open>                  folded on a phone
//       <form> q, kind, … </form>     every field but q names a `data-` attribute of the entries
//     <p role="status" data-shown>    "{shown} of 103 decisions", which it says with their number
//     <p hidden><a data-says>         leads to the search for the words, where no entry has them
//   <… data-group>                    hidden with its heading while all its entries are; a <details> opens where some are found
//     <… data-entry data-kind="…">
//   .jump, .pager                     links to groups, and to the same register of other years

{
  /** So long a reader has stopped typing; before that a screen reader would be told every letter's count. */
  const PAUSE = 400;

  /** @param {string} text */
  const folded = text => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase();

  /**
   * An entry may have several values: the owners of an action.
   * @param {string} values
   * @param {string} value
   */
  const hasValue = (values, value) => values === value || values.split(' ').includes(value);

  class RegisterFilter extends HTMLElement {
    /** @type {readonly { element: HTMLElement, words: string }[]} */
    entries = [];
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    telling = undefined;

    connectedCallback() {
      /** @type {NodeListOf<HTMLElement>} */
      const elements = document.querySelectorAll('[data-entry]');
      this.entries = [...elements].map(element => ({ element, words: folded(element.textContent ?? '') }));
      this.form.addEventListener('input', () => this.show(PAUSE));
      this.form.addEventListener('change', () => this.remember());
      this.form.addEventListener('submit', event => {
        event.preventDefault();
        this.show();
        this.remember();
      });
      // The fields are emptied after this event.
      this.form.addEventListener('reset', () =>
        setTimeout(() => {
          this.show();
          this.remember();
        }),
      );
      addEventListener('popstate', () => this.recall());
      this.recall();
      // On a phone it would fill the screen, and the register would begin below.
      const box = this.querySelector('details');
      if (box) box.open = matchMedia('(min-width: 40.01rem)').matches;
      this.hidden = false;
    }

    get form() {
      return /** @type {HTMLFormElement} */ (this.querySelector('form'));
    }

    get fields() {
      return /** @type {NodeListOf<HTMLInputElement | HTMLSelectElement>} */ (
        this.form.querySelectorAll('[name]')
      );
    }

    /** What is asked, as in the address; empty where nothing is. */
    get query() {
      const asked = new URLSearchParams();
      for (const { name, value } of this.fields) if (value.trim() !== '') asked.set(name, value.trim());
      const written = asked.toString();
      return written && `?${written}`;
    }

    /** Puts what is asked into the address, so that it can be shared and gone back to. */
    remember() {
      if (this.query !== location.search) history.pushState(null, '', this.query || location.pathname);
      this.carry();
    }

    /** Asks what the address says. */
    recall() {
      const asked = new URLSearchParams(location.search);
      for (const field of this.fields) {
        field.value = asked.get(field.name) ?? '';
        // This year's list may lack what was chosen in another's.
        if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
      }
      if (this.query !== '' || this.isFiltered) this.show();
      this.carry();
    }

    get isFiltered() {
      return this.entries.some(({ element }) => element.hidden);
    }

    /** Hides what is not asked for. The count is told after a pause, in milliseconds. */
    show(pause = 0) {
      const asked = new URLSearchParams(this.query);
      const words = folded(asked.get('q') ?? '').split(/\s+/);
      asked.delete('q');
      const chosen = [...asked];
      for (const entry of this.entries) {
        entry.element.hidden = !(
          words.every(word => entry.words.includes(word)) &&
          chosen.every(([name, value]) => hasValue(entry.element.dataset[name] ?? '', value))
        );
      }
      this.hideGroups();
      clearTimeout(this.telling);
      this.telling = setTimeout(() => this.tell(), pause);
    }

    hideGroups() {
      /** @type {NodeListOf<HTMLElement>} */
      const groups = document.querySelectorAll('[data-group]');
      for (const group of groups) {
        group.hidden = !group.querySelector('[data-entry]:not([hidden])');
        // What was found is shown; what a reader opened by hand stays as it is until something is asked.
        if (group instanceof HTMLDetailsElement) group.open = this.query !== '' && !group.hidden;
      }
      /** @type {NodeListOf<HTMLAnchorElement>} */
      const links = document.querySelectorAll('.jump a');
      for (const link of links) {
        const group = document.getElementById(link.hash.slice(1))?.closest('[data-group]');
        const place = link.closest('li');
        if (!group || !place) continue;
        place.hidden = group.hasAttribute('hidden');
        const count = place.querySelector('.jump__count');
        if (count) count.textContent = String(group.querySelectorAll('[data-entry]:not([hidden])').length);
      }
      // A list of nothing is read out as such.
      for (const jump of document.querySelectorAll('.jump'))
        jump.toggleAttribute('hidden', !jump.querySelector('li:not([hidden])'));
    }

    tell() {
      const status = this.querySelector('[role="status"]');
      if (!(status instanceof HTMLElement)) return;
      const shown = this.entries.filter(({ element }) => !element.hidden).length;
      status.textContent = (status.dataset['shown'] ?? '').replace('{shown}', String(shown));
      this.offerSearch(shown);
    }

    /**
     * What no entry of this register holds may stand elsewhere.
     * @param {number} shown
     */
    offerSearch(shown) {
      const link = this.querySelector('a[data-says]');
      if (!(link instanceof HTMLAnchorElement)) return;
      const words = new URLSearchParams(this.query).get('q') ?? '';
      link.search = new URLSearchParams({ q: words }).toString();
      link.textContent = (link.dataset['says'] ?? '').replace('{words}', () => words);
      link.parentElement?.toggleAttribute('hidden', shown > 0 || words === '');
    }

    /** Asks the same of the years before and after. */
    carry() {
      /** @type {NodeListOf<HTMLAnchorElement>} */
      const links = document.querySelectorAll('.pager a');
      for (const link of links) link.search = this.query;
    }
  }

  customElements.define('register-filter', RegisterFilter);
}
