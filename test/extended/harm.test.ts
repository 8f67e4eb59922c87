// What `npm test` tries at some moments, tried at many.

import { killedAndStarved } from '../harm/killed-and-starved.ts';
import { atRandomMoments, atTheSameTime, onAFullDisk } from '../harm/whole-builds.ts';

await killedAndStarved(1);
await atRandomMoments(50);
await atTheSameTime(10);
await onAFullDisk(20);
