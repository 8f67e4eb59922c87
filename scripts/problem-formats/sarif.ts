// Problems as SARIF 2.1.0, which code hosts and editors read:
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html

import { RULE_TEXTS } from '../check/rules.ts';
import type { Problem } from '../model/problem.ts';
import { pathFrom } from './shown-path.ts';

export function problemsAsSarif(problems: readonly Problem[], content: string): string {
  const pathOf = pathFrom(content);
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'Minute Book',
              rules: RULE_TEXTS.map(({ id, title, why, source }) => ({
                id,
                shortDescription: { text: title },
                fullDescription: { text: why },
                help: { text: `${why} Source: ${source}` },
              })),
            },
          },
          results: problems.map(problem => resultOf(problem, pathOf)),
        },
      ],
    },
    null,
    2,
  );
}

function resultOf({ rule, level, file, line, message, hint }: Problem, pathOf: (file: string) => string) {
  const uri = pathOf(file).split('/').map(encodeURIComponent).join('/');
  return {
    ruleId: rule,
    level,
    message: { text: hint === undefined ? message : `${message} ${hint}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri },
          ...(line !== undefined && { region: { startLine: line } }),
        },
      },
    ],
  };
}
