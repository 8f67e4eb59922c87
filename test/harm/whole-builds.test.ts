import { atRandomMoments, atTheSameTime } from './whole-builds.ts';

await atRandomMoments(2);
await atTheSameTime(1);
