// "Minutes: There were no declarations of interest.": pages of councils part so what was said from the agenda above.

export const withoutMinutesLabel = (text: string): string => text.replace(/^Minutes:\s*/, '');
