// Times of day as they are written in minutes.

/** A time of day as `HH:MM`, from "17:30", "9:30", "17.30" or "5.30 pm"; undefined where it is none. */
export function timeOfDay(text: string): string | undefined {
  const match = /^\s*(\d{1,2})(?:[:.](\d{2}))?\s*([ap])?\.?m?\.?\s*$/i.exec(text);
  if (!match || (match[2] === undefined && match[3] === undefined)) return undefined;
  const half = match[3]?.toLowerCase();
  let hour = Number(match[1]);
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  const minute = Number(match[2] ?? '0');
  if (hour > 23 || minute > 59) return undefined;
  return `${pad(hour)}:${pad(minute)}`;
}

const pad = (n: number): string => String(n).padStart(2, '0');
