// The words of the scripts that run in the browser. A bundle holds one language; the build says which.

export { browser as words } from './en.ts';
