// What the tests of this software check of its pages, as the accessibility statement tells it. Nothing may stand here
// that is not checked: a test compares this list with the checks that have run.

export interface AccessibilityCheck {
  /** By which the tests name it. */
  readonly key: string;
  /** What is checked, as the end of a sentence: "Every kind of page is checked for …". */
  readonly text: string;
  /** The program that checks it, where it is not ours. */
  readonly tool?: { readonly name: string; readonly href: string };
}

export const ACCESSIBILITY_CHECKS = [
  {
    key: 'html',
    text: 'markup that is valid, with a language, a title and headings in order',
    tool: { name: 'html-validate', href: 'https://html-validate.org/' },
  },
  {
    key: 'axe',
    text: 'faults against WCAG 2.2, levels A and AA, in light and in dark colours',
    tool: { name: 'axe-core', href: 'https://github.com/dequelabs/axe-core' },
  },
  {
    key: 'ibm',
    text: 'faults against WCAG 2.2, by a second program with rules of its own',
    tool: { name: 'IBM Equal Access Checker', href: 'https://github.com/IBMa/equal-access' },
  },
  {
    key: 'keyboard',
    text: 'use with a keyboard alone: everything is reached, in order, and the focus is seen',
  },
  { key: 'skip-link', text: 'a link at the top that leads past the navigation' },
  { key: 'narrow', text: 'a screen 320 pixels wide, also with wide spaces between letters, words and lines' },
  { key: 'text-size', text: 'text of twice the size' },
  { key: 'forced-colours', text: 'colours that readers choose for themselves' },
  { key: 'motion', text: 'stillness: nothing moves for those who ask for that' },
  { key: 'print', text: 'paper: everything is printed whole, in black on white' },
  {
    key: 'by-ear',
    text: 'the order and the words of a screen reader, by a program that stands for one',
    tool: { name: 'Virtual Screen Reader', href: 'https://www.guidepup.dev/docs/virtual' },
  },
] as const satisfies readonly AccessibilityCheck[];

export type AccessibilityCheckKey = (typeof ACCESSIBILITY_CHECKS)[number]['key'];

/** What only people can find out, and nobody has reported to the makers of this software. */
export const NOT_CHECKED: readonly string[] = [
  'by disabled people, or by anyone who uses assistive technology every day',
  'with real screen readers, screen magnifiers or speech recognition',
  'for whether the words of the minutes are easy to understand',
];
