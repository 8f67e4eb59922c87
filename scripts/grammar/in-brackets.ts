// Words that stand in brackets, and nothing else: "(none)" says what "none" says.

/** "(none)", "[nil]", "(keine)." => the words alone; any other text as it is. */
export const outOfBrackets = (text: string): string =>
  /^\s*[([][^()[\]]{1,60}[)\]]\.?\s*$/.test(text) ? text.trim().replace(/^[([]\s*|\s*[)\]]\.?$/g, '') : text;
