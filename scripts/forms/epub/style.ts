// The style of books: little, so that the reader's own font, size and colours stand. Rules are lines, not colours, since
// electronic paper shows sixteen greys.

export const BOOK_STYLE = `html { line-height: 1.5; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-align: start; break-after: avoid; page-break-after: avoid; hyphens: none; }
h1 { font-size: 1.5em; }
h2 { font-size: 1.2em; margin-top: 1.5em; }
h3, h4, h5, h6 { font-size: 1em; margin-top: 1.25em; }
p, li, dd { orphans: 2; widows: 2; }
a { overflow-wrap: break-word; }
nav ol { list-style: none; padding-inline-start: 0; }
nav ol ol { padding-inline-start: 1.5em; }
dl > div { margin-bottom: 0.25em; }
dt { font-weight: bold; }
dd { margin: 0 0 0 1.5em; }
table { border-collapse: collapse; width: 100%; margin: 1em 0; }
th, td { border: 1px solid; padding: 0.2em 0.4em; text-align: start; vertical-align: top; }
.align-right { text-align: right; }
.align-center { text-align: center; }
img { max-width: 100%; }
.logo img { max-height: 3em; max-width: 60%; }
del { text-decoration: line-through; }
ins { text-decoration: underline; }
pre { white-space: pre-wrap; }
.publisher { font-style: italic; }
.status-note, .exempt, .withdrawn, .redacted { border: 1px solid; padding: 0.4em 0.6em; }
.status { text-transform: uppercase; font-size: 0.85em; }
.decision { border-inline-start: 3px solid; padding-inline-start: 0.75em; margin: 1em 0; }
.motion { margin-inline-start: 1em; }
.task { list-style: none; }
.task__state { border: 1px solid; padding: 0 0.3em; font-size: 0.85em; }
.notes, .citation { font-size: 0.9em; border-top: 1px solid; padding-top: 0.5em; }
`;
