import { atRandomMoments, atTheSameTime, onAFullDisk } from './whole-builds.ts';

await atRandomMoments(2);
await atTheSameTime(1);
await onAFullDisk(2);
