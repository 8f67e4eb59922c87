// Makes elements. Text is always put in as text, so nothing that minutes hold can become markup.

type Child = Node | string;

/** `make('p', 'results__count', 'three')` => `<p class="results__count">three</p>`. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

export function makeLink(href: string, ...children: readonly Child[]): HTMLAnchorElement {
  const link = make('a', '', ...children);
  link.href = href;
  return link;
}
