// The format card as a page to print: one sheet of A4, in two columns.

import { htmlFrom } from '../html-of.ts';

const STYLE = `@page { size: A4; margin: 11mm 12mm }
body { margin: 0 auto; max-width: 186mm; color: #000; background: #fff; font: 10pt/1.32 "Atkinson Hyperlegible Next", Verdana, sans-serif; columns: 2 20em; column-gap: 8mm }
h1 { column-span: all; margin: 0 0 1.5mm; font-size: 16pt; line-height: 1.1 }
h1 + p { column-span: all; margin-bottom: 2mm }
h2 { break-after: avoid; margin: 2.5mm 0 1mm; border-bottom: .3mm solid; font-size: 11pt; line-height: 1.2 }
p { break-inside: avoid; margin: 1mm 0 }
pre { break-inside: avoid; margin: 1mm 0; padding: 1.5mm 2mm; background: #f2f2f2; font: 9pt/1.3 "Courier New", monospace; white-space: pre-wrap; print-color-adjust: exact }
code { font-family: "Courier New", monospace; font-size: 9pt }
table { width: 100%; border-collapse: collapse }
th { display: none }
td:first-child { white-space: nowrap }
@media screen { body { padding: 4mm } }
td { padding: .4mm 2mm .4mm 0; border-top: .2mm solid #999; vertical-align: top; text-align: left }
`;

export const cardHtml = (markdown: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Minutes on one page</title>
<!-- Made from format-card.md: UPDATE=1 node --import tsx --test test/docs/format-card.test.ts -->
<style>
${STYLE}</style>
</head>
<body>
${htmlFrom(markdown).trim()}
</body>
</html>
`;
