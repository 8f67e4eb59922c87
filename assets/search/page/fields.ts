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
    else if (field.type === 'checkbox') field.checked = values.includes(field.value);
    else if (field.type === 'search') field.value = values[0] ?? '';
  }
}
