// What somebody might type who wants a page, a table, a calendar or a PDF to do more than show it. Each bears a word that
// stands nowhere else, so that it can be found again as an element, an attribute, an address or a property.

export const MARK = 'zqxv';

export const ATTACK_STRINGS: readonly string[] = [
  // HTML
  `<script>${MARK}()</script>`,
  `"><img src=x onerror=${MARK}()>`,
  `' onmouseover='${MARK}()' ${MARK}='`,
  `" ${MARK}="1`,
  `</title><${MARK}-x>`,
  `<svg onload=${MARK}()>`,
  `<!--><${MARK}>`,
  `&lt;${MARK}&gt;&#60;${MARK}&#62;`,
  `<style>@import "${MARK}"</style>`,
  `<base href="//${MARK}.example/">`,
  // addresses
  `[a](javascript:${MARK}\\(\\))`,
  `[a](JaVaScRiPt:${MARK})`,
  `[a](data:text/html,${MARK})`,
  `![a](vbscript:${MARK})`,
  `[a](//${MARK}.example/)`,
  `<javascript:${MARK}>`,
  `[a](<x" ${MARK}="y>)`,
  `[a]{lang=" ${MARK}}`,
  // scripts, templates
  `</script><script>${MARK}()</script>`,
  `{{ ${MARK} }}{% ${MARK} %}{# ${MARK} #}`,
  `\${${MARK}}`,
  `\u2028${MARK}()\u2029`,
  // XML, CSV, iCalendar, Typst, headers
  `]]><${MARK}/>`,
  `<?${MARK} ?>`,
  `&${MARK};`,
  `=HYPERLINK("${MARK}")`,
  `@SUM(${MARK})`,
  `+${MARK}`,
  `",${MARK},"`,
  `END:VEVENT;${MARK}:x`,
  `\\nATTENDEE:${MARK}`,
  `#import "${MARK}": *`,
  `#${MARK}()[`,
  `\\") #${MARK} ("`,
  `%0d%0a${MARK}: x`,
  // letters
  `\u202E${MARK}\u200B`,
  `\u0301${MARK}\uD83D\uDE00`,
  `__proto__ ${MARK}`,
  `constructor: ${MARK}`,
];
