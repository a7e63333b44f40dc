import type { CompareQuery, CompareQueryVariables } from '@weft/sdk';
import type { Command } from 'commander';
import { context, noLandscape, seen } from '../context.js';
import { asThing, readYaml } from '../input.js';
import { print, say } from '../output.js';
import { usage } from '../problems.js';

type Comparison = NonNullable<NonNullable<CompareQuery['landscape']>['compare']>;
type Difference = Comparison['differences'][number];

const HELP = `
FILE has the changes and the question, in the words of the contract:

  changes:
    - withdraws: hollin-trust
  question:
    dependence:
      of: pact-office`;

/** `weft whatif FILE`: what would differ. */
export function whatif(program: Command) {
  program
    .command('whatif')
    .description('what would differ in the answer to a question if things were otherwise; nothing is written')
    .argument('<file>', 'a YAML file, or - for the standard input')
    .option('--first <count>', 'how many differences to show', Number, 50)
    .addHelpText('after', HELP)
    .action(async (file: string, { first }: { first: number }, command: Command) => {
      const asked = context(command);
      const { changes, question } = asThing(readYaml(file), file);
      if (!Array.isArray(changes) || question == null)
        throw usage(`${file} must have "changes", a list, and "question".${HELP}`);
      const variables = {
        ...seen(asked),
        first,
        question,
        with: { whatIf: changes },
      } as CompareQueryVariables;
      const { landscape } = await asked.server.compare(variables, asked.patience());
      if (!landscape) throw await noLandscape(asked);
      const compared = landscape.compare!;
      for (const [side, { failure }] of Object.entries({ before: compared.before, after: compared.after }))
        if (failure) say(`${side}: ${failure}`);
      say(`${compared.differenceCount ?? 'An unknown number of'} differences, of a landscape that could be.`);
      if (asked.options.output === 'json') return print(asked.options, '', compared);
      print(asked.options, 'differences', compared.differences.map(shown));
    });
}

/** A side that has neither a figure nor words has nothing there. */
function shown({ kind, path, subjects, before, after, beforeText, afterText, change }: Difference) {
  return {
    kind,
    path,
    subjects,
    before: before ?? beforeText ?? '',
    after: after ?? afterText ?? '',
    change: change ?? '',
  };
}
