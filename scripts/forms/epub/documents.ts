// The documents of a book: its contents, which come first, and its chapters.

import { xmlAttribute, xmlText } from '../../writers/escape.ts';
import type { CopyLogo } from '../copies/logo.ts';
import type { Book, BookDocument, Chapter } from './book.ts';
import { hrefOf, NAVIGATION_FILE, PICTURES_FOLDER, STYLE_FILE } from './package.ts';

export const chapterDocument = ({ title, lang, xhtml }: BookDocument): string =>
  wholeDocument(title, lang, xhtml);

/** Title, publisher and contents: the first page to be read, and what a reader's own menu of contents is made of. */
export function navigationDocument({ title, publisher, lang, words, source, chapters, logo }: Book): string {
  const { book } = words;
  const first = chapters[0]?.documents[0]?.file ?? NAVIGATION_FILE;
  const copyOf =
    source === undefined
      ? ''
      : `<p>${words.copyOf(`<a href="${xmlAttribute(source)}">${xmlText(source)}</a>`)}</p>\n`;
  return wholeDocument(
    title,
    lang,
    `${logo ? logoXhtml(logo) : ''}<h1>${xmlText(title)}</h1>
${logo?.holdsName ? '' : `<p class="publisher">${xmlText(publisher)}</p>\n`}${copyOf}<nav epub:type="toc" role="doc-toc" aria-labelledby="contents">
<h2 id="contents">${book.contents}</h2>
<ol>
${chapters.map(chapterEntry).join('\n')}
</ol>
</nav>
<nav epub:type="landmarks" aria-label="${book.landmarks}" hidden="hidden">
<ol>
<li><a epub:type="toc" href="${NAVIGATION_FILE}#contents">${book.contents}</a></li>
<li><a epub:type="bodymatter" href="${hrefOf(first)}">${book.minutes}</a></li>
</ol>
</nav>`,
  );
}

/** Beside a name that says the same it has no words, and is passed over by who listens. */
const logoXhtml = ({ file, text }: CopyLogo): string =>
  `<p class="logo"><img src="${PICTURES_FOLDER}${hrefOf(file)}" alt="${xmlAttribute(text)}"/></p>\n`;

function chapterEntry({ title, documents, sections }: Chapter): string {
  const link = `<a href="${hrefOf(documents[0]?.file ?? '')}">${xmlText(title)}</a>`;
  const inner = sections.map(one => `<li><a href="${hrefOf(one.href)}">${xmlText(one.title)}</a></li>`);
  return `<li>${link}${inner.length === 0 ? '' : `\n<ol>\n${inner.join('\n')}\n</ol>\n`}</li>`;
}

function wholeDocument(title: string, lang: string, body: string): string {
  const language = xmlAttribute(lang);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="${language}" lang="${language}">
<head>
<title>${xmlText(title)}</title>
<link rel="stylesheet" type="text/css" href="${STYLE_FILE}"/>
</head>
<body>
${body}
</body>
</html>
`;
}
