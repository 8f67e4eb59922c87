// A day as the pages write it, in the order of day, month and year in every language: "5 March 2026".

export const longDate = (day: Date, language: string, timeZone?: 'UTC'): string =>
  ([{ day: 'numeric' }, { month: 'long' }, { year: 'numeric' }] as const)
    .map(part => day.toLocaleDateString(language, { ...part, timeZone }))
    .join(' ');
