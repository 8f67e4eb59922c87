// English: the sections of the catalogue, each a file. Keys say where a word is said, in the field's terms.

import { browser } from '../../shared/words/en.ts';
import { record } from './en/record.ts';
import { shell } from './en/shell.ts';

export const en = { browser, record, shell };
