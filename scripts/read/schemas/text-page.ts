// Front matter of the shorter texts: matters, the clerk's own pages, reports to members.

import { z } from 'zod';
import { filledText, isoDate, text } from './values.ts';

export const matterSchema = z.strictObject({ title: filledText }).partial();

export const infoPageSchema = z.strictObject({ title: filledText }).partial();

export const reportSchema = z
  .strictObject({
    title: filledText,
    directorate: text,
    author: text,
    contact: text,
    published: isoDate,
    lang: filledText,
  })
  .partial();
