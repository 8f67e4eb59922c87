// Which of the planned files the content folder has already. The same meeting can be written at several paths.

const MEETING = /^([^/]+)\/(?:\d{4}\/)?(\d{4}-\d{2}-\d{2}[^/]*?)(?:\/minutes)?\.(?:md|markdown)$/i;

/** "council/2026-03-05/minutes.md", "council/2026/2026-03-05.md" => "council/2026-03-05". */
function meetingAt(path: string): string | undefined {
  const [, committee, key] = MEETING.exec(path) ?? [];
  return committee === undefined ? undefined : `${committee}/${key}`;
}

/** The path at which the folder has a planned file, or another file of its meeting. `paths` are those of the folder. */
export function pathInUse(file: string, paths: ReadonlySet<string>): string | undefined {
  if (paths.has(file)) return file;
  const meeting = meetingAt(file);
  return meeting === undefined ? undefined : [...paths].find(path => meetingAt(path) === meeting);
}

/** A paper's path beside its meeting's minutes, where these lie in a year's folder. */
export function besideMinutes(file: string, paths: ReadonlySet<string>): string {
  const [, committee = '', key = '', name = ''] =
    /^([^/]+)\/(\d{4}-\d{2}-\d{2}[^/]*)\/(.+)$/.exec(file) ?? [];
  const inYear = `${committee}/${key.slice(0, 4)}/${key}`;
  const isThere = name !== '' && (paths.has(`${inYear}.md`) || paths.has(`${inYear}/minutes.md`));
  return isThere ? `${inYear}/${name}` : file;
}
