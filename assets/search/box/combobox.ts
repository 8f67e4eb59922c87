// A box with a list of choices below it, worked by keyboard, pointer and screen reader as the pattern for an editable
// combobox with a list says: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
//
//   <input role="combobox" aria-expanded aria-controls="…" aria-activedescendant="…">
//   <ul role="listbox" id="…"> <li role="option" aria-selected>

import { make } from '../page/element.ts';

export interface Choice {
  readonly text: string;
  /** What it is: "Person · Mayor". */
  readonly facts: string;
  readonly choose: () => void;
}

export interface Choices {
  /** What the list is called. */
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** So long a reader has stopped typing. Milliseconds. */
const PAUSE = 120;

/** `choicesFor` is asked with what is in the box, whenever that changes. */
export function makeCombobox(input: HTMLInputElement, choicesFor: (text: string) => Promise<Choices>): void {
  const list = make('ul', 'suggestions');
  const id = `${input.id}-suggestions`;
  let options: readonly { readonly element: HTMLElement; readonly choice: Choice }[] = [];
  /** Place of the one that Enter would choose; -1 is the box itself. */
  let active = -1;
  /** Counts the questions: an answer to an older one is dropped. */
  let turn = 0;
  let typing: ReturnType<typeof setTimeout> | undefined;

  // Of a field for searches no other role is allowed: https://www.w3.org/TR/html-aria/#el-input-search
  input.type = 'text';
  list.id = id;
  list.setAttribute('role', 'listbox');
  list.hidden = true;
  for (const [name, value] of Object.entries({
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-controls': id,
    'aria-expanded': 'false',
  }))
    input.setAttribute(name, value);
  input.parentElement?.after(list);

  const activate = (place: number): void => {
    active = place;
    for (const [at, { element }] of options.entries())
      element.setAttribute('aria-selected', String(at === place));
    const element = options[place]?.element;
    if (element) input.setAttribute('aria-activedescendant', element.id);
    else input.removeAttribute('aria-activedescendant');
    element?.scrollIntoView({ block: 'nearest' });
  };
  const close = (): void => {
    clearTimeout(typing);
    turn += 1;
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    activate(-1);
  };
  const show = ({ label, choices }: Choices): void => {
    list.setAttribute('aria-label', label);
    options = choices.map((choice, at) => {
      const element = make('li', 'suggestions__option', make('span', '', choice.text));
      if (choice.facts !== '') element.append(' ', make('span', 'suggestions__facts', choice.facts));
      element.id = `${id}-${at}`;
      element.setAttribute('role', 'option');
      element.addEventListener('click', () => take(choice));
      return { element, choice };
    });
    list.replaceChildren(...options.map(({ element }) => element));
    activate(-1);
    list.hidden = options.length === 0;
    input.setAttribute('aria-expanded', String(options.length > 0));
  };
  const take = (choice: Choice): void => {
    close();
    choice.choose();
  };
  const ask = async (): Promise<void> => {
    turn += 1;
    const own = turn;
    // Suggestions are a help: where they cannot be had, the box is a plain one.
    const found = await choicesFor(input.value.trim()).catch(() => undefined);
    if (own !== turn || document.activeElement !== input) return;
    if (found) show(found);
    else close();
  };
  /** Down from the last leads to the box, and so does up from the first. */
  const move = async (step: 1 | -1): Promise<void> => {
    if (list.hidden) await ask();
    const places = options.length + 1;
    if (!list.hidden) activate(((active + 1 + step + places) % places) - 1);
  };

  const clear = (): void => {
    if (input.value === '') return;
    input.value = '';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };

  input.addEventListener('input', event => {
    clearTimeout(typing);
    // Half a word of Japanese or Korean is none.
    if (event instanceof InputEvent && event.isComposing) return;
    typing = setTimeout(() => void ask(), PAUSE);
  });
  input.addEventListener('click', () => {
    if (list.hidden && input.value === '') void ask();
  });
  input.addEventListener('keydown', event => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const chosen = options[active]?.choice;
    if (event.key === 'ArrowDown' && !event.altKey) void move(1);
    else if (event.key === 'ArrowDown') void ask();
    else if (event.key === 'ArrowUp' && !event.altKey) void move(-1);
    else if (event.key === 'ArrowUp') close();
    else if (event.key === 'Escape' && !list.hidden) close();
    else if (event.key === 'Escape') clear();
    else if (event.key === 'Enter' && chosen && !list.hidden) take(chosen);
    else {
      // The caret moves in the box again, so that nothing is chosen any more.
      if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(event.key)) activate(-1);
      if (event.key === 'Enter') close();
      return;
    }
    event.preventDefault();
  });
  input.addEventListener('blur', close);
  input.form?.addEventListener('submit', close);
  // A press on the list leaves the focus in the box.
  list.addEventListener('pointerdown', event => event.preventDefault());
  list.addEventListener('mousedown', event => event.preventDefault());
  if (document.activeElement === input && input.value !== '') void ask();
}
