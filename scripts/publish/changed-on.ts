// When a meeting last changed, for feeds, calendars and copies.

export { changedOn } from '../model/changed-on.ts';
