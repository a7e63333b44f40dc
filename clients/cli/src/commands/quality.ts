import { MANUAL } from '@weft/sdk/manual';
import type { Command } from 'commander';
import { context, noLandscape, seen } from '../context.js';
import { print } from '../output.js';
import { given, withVariables } from '../variables.js';

const { dataQuality: MANUAL_OF_QUALITY } = MANUAL;

/** `weft quality` */
export function quality(program: Command) {
  const command = program
    .command('quality')
    .description('what is unknown, without source, old or perhaps recorded twice: a row per finding');
  withVariables(command, MANUAL_OF_QUALITY!)
    .option('--all', 'also what was looked for and not found')
    .action(async ({ all }: { all?: boolean }, command: Command) => {
      const asked = context(command);
      const variables = { ...seen(asked), ...given(MANUAL_OF_QUALITY!, command.opts()) };
      const { landscape } = await asked.server.dataQuality(variables, asked.patience());
      if (!landscape) throw await noLandscape(asked);
      const { findings, staleBefore } = landscape.whatIf!.dataQuality!;
      const shown = findings.filter(({ found }) => all || found.value !== 0);
      if (asked.options.output === 'json') return print(asked.options, '', { staleBefore, findings: shown });
      const rows = shown.map(({ check, kind, field, found, share, groupsCount, hint }) => ({
        check,
        kind,
        field: field ?? '',
        found,
        share,
        groups: groupsCount || '',
        ...(asked.options.output === 'csv' ? { hint } : {}),
      }));
      print(asked.options, 'findings', rows);
    });
}
