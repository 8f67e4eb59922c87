// What a one-file page needs besides the site's style sheet.

export const ONE_PAGE_STYLE = `
.copy-meeting { content-visibility: auto; contain-intrinsic-size: auto 200rem; padding-block-start: var(--space-5); border-block-start: 2px solid var(--rule-strong); }
.copy-meeting > * + *, .copy-meeting .item > * + * { margin-block-start: var(--space-4); }
.copy-meeting .item { margin-block-start: var(--space-6); }
.contents__list ul { padding-inline-start: 1.25em; list-style: none; }
@media print { .copy-meeting { content-visibility: visible; break-before: page; border: 0; } }
`;
