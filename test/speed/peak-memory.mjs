// Loaded with --import: says at the end how much memory the process used at its peak.

process.on('exit', () =>
  console.error(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`),
);
