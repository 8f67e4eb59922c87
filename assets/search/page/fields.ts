// The fields of the search form: what they ask, and how they are set to what an address asks.

type Field = HTMLInputElement | HTMLSelectElement;

export const askedByFields = (form: HTMLFormElement): URLSearchParams => {
  const asked = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') asked.append(name, value);
  return asked;
};

export function setFields(form: HTMLFormElement, asked: URLSearchParams): void {
  for (const field of form.elements as Iterable<Field> & HTMLFormControlsCollection) {
    const values = asked.getAll(field.name);
    if (field instanceof HTMLSelectElement)
      field.selectedIndex = Math.max(
        0,
        [...field.options].findIndex(({ value }) => values.includes(value)),
      );
    else if (field.type === 'radio') field.checked = isAsked(field, values, form);
    else if (field.type === 'checkbox') field.checked = values.includes(field.value);
    else if (field.type === 'search' || field.type === 'text') field.value = values[0] ?? '';
  }
}

/** Of several of which one is chosen, that which is asked for; else the usual one. */
function isAsked(field: HTMLInputElement, values: readonly string[], form: HTMLFormElement): boolean {
  const offered = [...(form.elements as Iterable<Field> & HTMLFormControlsCollection)].filter(
    ({ name }) => name === field.name,
  );
  return offered.some(({ value }) => values.includes(value))
    ? values.includes(field.value)
    : field.defaultChecked;
}
