// What is said of the record itself: how a meeting stands, what was voted, how it is cited.

export const record = {};
