// The settings for Visual Studio Code that the program's own folder has, for a site's folder.

import type { NewFile } from './new-file.ts';

/** Where they lie, in both. */
export const EDITOR_FOLDER = '.vscode';

/** In a site the schemas lie in the program's folder below it. */
export const editorFile = ({ path, text }: NewFile): NewFile => ({
  path,
  text: text.replaceAll('"./schemas/', '"./node_modules/minutebook/schemas/'),
});
