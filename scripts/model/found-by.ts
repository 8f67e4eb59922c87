// How something in minutes was found, and whether words alone are enough to find it.

/**
 * Marked by the clerk, with a label, a list's box or a key at the top; or known from words alone: "it was agreed to paint the
 * jetty". In the model an absent `foundBy` means the first, so that it costs nothing where it says nothing.
 */
export const FOUND_BY = ['label', 'words'] as const;
export type FoundBy = (typeof FOUND_BY)[number];

/** What may have been found in words alone. */
export interface Finding {
  readonly foundBy?: Extract<FoundBy, 'words'>;
}

export const foundByOf = ({ foundBy }: Finding): FoundBy => foundBy ?? 'label';

/** Whether what words alone say is read too, or only what is marked. */
export const READINGS = ['words', 'marked'] as const;
export type Reading = (typeof READINGS)[number];
