import type { Host } from './host.ts';

/** A bucket takes any number of files. */
export const s3: Host = { name: 'S3', limits: {} };
