// How the drawing of the rooms looks, by day and by night, in the colours of the site.

export const STYLE = `
svg { --ground: #fff; --box: #f7f5ef; --rule: #757065; --text: #191917; --quiet: #494640; --arrow: #17508a }
@media (prefers-color-scheme: dark) {
  svg { --ground: #17181b; --box: #2d3035; --rule: #8a8f96; --text: #edebe6; --quiet: #c6c3bb; --arrow: #a3c8ec }
}
text { font: 11.5px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; fill: var(--quiet) }
.ground { fill: var(--ground) }
.title { font-size: 19px; font-weight: 600; fill: var(--text) }
.note { font-size: 13px }
.room { fill: var(--box); stroke: var(--rule) }
.name { font-size: 15px; font-weight: 600; fill: var(--text) }
.arrow { fill: none; stroke: var(--arrow); stroke-width: 1.3 }
.named { stroke-dasharray: 4 3 }
.tip { fill: var(--arrow) }
.count { font-size: 12px; fill: var(--arrow); text-anchor: middle; stroke: var(--ground); stroke-width: 4px; paint-order: stroke }
`;

/** A tenth of a pixel is fine enough, and the same on each machine. */
export const round = (value: number): number => Math.round(value * 10) / 10;

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

export const textShape = (kind: string, x: number, y: number, text: string): string =>
  `<text class="${kind}" x="${round(x)}" y="${round(y)}">${escaped(text)}</text>`;
