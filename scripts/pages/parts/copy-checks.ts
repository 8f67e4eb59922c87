// How whoever has a copy on disk finds out whether it is still as it was made, on each system.

export interface CopyCheck {
  readonly system: string;
  readonly command: string;
}

/** Typed in the folder of the copy. Each names the files that have changed. */
export const COPY_CHECKS: readonly CopyCheck[] = [
  { system: 'Linux', command: 'sha256sum --quiet -c manifest.sha256' },
  { system: 'Mac', command: 'shasum -a 256 --quiet -c manifest.sha256' },
  {
    system: 'Windows (PowerShell)',
    command:
      'Get-Content manifest.sha256 -Encoding UTF8 | ForEach-Object { $sum, $file = $_ -split "\\s+", 2; if ((Get-FileHash -LiteralPath $file).Hash -ne $sum) { "Changed: $file" } }',
  },
];
