// Draws the rooms of the code anew: npm run map

import { writeFileSync } from 'node:fs';
import { drawMap, MAP } from './draw-map.ts';

writeFileSync(MAP, drawMap());
