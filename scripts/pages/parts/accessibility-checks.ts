// What the tests of this software check of its pages, as the accessibility statement tells it. Nothing may stand here
// that is not checked: a test compares this list with the checks that have run.

export interface AccessibilityCheck {
  /** By which the tests name it, and the catalogue of words says what is checked. */
  readonly key: string;
  /** The program that checks it, where it is not ours. */
  readonly tool?: { readonly text: string; readonly href: string };
}

export const ACCESSIBILITY_CHECKS = [
  {
    key: 'html',
    tool: { text: 'html-validate', href: 'https://html-validate.org/' },
  },
  {
    key: 'axe',
    tool: { text: 'axe-core', href: 'https://github.com/dequelabs/axe-core' },
  },
  {
    key: 'ibm',
    tool: { text: 'IBM Equal Access Checker', href: 'https://github.com/IBMa/equal-access' },
  },
  {
    key: 'keyboard',
  },
  { key: 'skip-link' },
  { key: 'narrow' },
  { key: 'text-size' },
  { key: 'forced-colours' },
  { key: 'motion' },
  { key: 'print' },
  {
    key: 'by-ear',
    tool: { text: 'Virtual Screen Reader', href: 'https://www.guidepup.dev/docs/virtual' },
  },
] as const satisfies readonly AccessibilityCheck[];

export type AccessibilityCheckKey = (typeof ACCESSIBILITY_CHECKS)[number]['key'];

/** What only people can find out, and nobody has reported to the makers of this software. */
export const NOT_CHECKED = ['byPeople', 'withDevices', 'forWords'] as const;
