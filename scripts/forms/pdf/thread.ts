// Compiles documents in a thread: Typst holds up the one in which it runs.

import { answer } from '../../threads/thread.ts';
import { compilePdf } from './compile.ts';
import type { PdfTask } from './threads.ts';

answer(({ document, print }: PdfTask) => compilePdf(document, print));
