import { MANUAL, type OperationManual } from '@weft/sdk/manual';
import type { Weft } from '@weft/sdk';
import type { Command } from 'commander';
import { context, noLandscape, seen, slug, type Context } from '../context.js';
import { asThing, readYaml } from '../input.js';
import { print } from '../output.js';
import { refused } from '../problems.js';
import { given, withVariables } from '../variables.js';

/** The four questions of the product by their own names. */
const ALSO: Record<string, string> = { coverage: 'gaps' };

/** Operations that have commands of their own, or are about what was recorded. */
const NOT_ASKED = new Set(['landscape', 'compare', 'launchCheckAgain', 'exportLinks']);
const NOT_ASKED_OF = /^(import|reconciliation|launchCheckRecord)/;

/** `weft ask QUESTION`, for every question and list of the contract. */
export function ask(program: Command) {
  const questions = program
    .command('ask')
    .description('ask a question, or for a list; `weft ask QUESTION --help` says more');
  for (const [name, manual] of Object.entries(MANUAL)) {
    if (NOT_ASKED.has(name) || NOT_ASKED_OF.test(name)) continue;
    const command = questions.command(kebab(name)).description(manual.about);
    if (ALSO[name]) command.alias(ALSO[name]);
    withVariables(command, manual)
      .option('--what-if <file>', 'a YAML file with changes: the landscape as it could be')
      .action(async (_options, command: Command) => {
        const asked = context(command);
        const answer = await answered(asked, name, manual, command);
        print(asked.options, kebab(name).replaceAll('-', ' '), answer);
      });
  }
}

/** What a question that takes `variables` comes to. */
async function answered(asked: Context, name: string, manual: OperationManual, command: Command) {
  const options = command.opts<{ whatIf?: string }>();
  const variables = {
    ...seen(asked),
    ...given(manual, options),
    ...(options.whatIf ? { changes: changes(options.whatIf) } : {}),
  };
  const send = asked.server[name as keyof Weft] as (variables: unknown, call: unknown) => Promise<unknown>;
  const data = (await send(variables, asked.patience())) as Record<string, unknown>;
  if (data['landscape'] === null) throw await noLandscape(asked);
  const answer = manual.path.reduce<unknown>((it, step) => (it as Record<string, unknown>)?.[step], data);
  if (answer == null) throw refused(`There is none with this key in "${slug(asked)}" as it is seen.`);
  return answer;
}

/** The changes of a file: a list, or under the name `changes`. */
export function changes(file: string): unknown {
  const read = readYaml(file);
  return Array.isArray(read) ? read : asThing(read, file)['changes'];
}

const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (it) => `-${it.toLowerCase()}`);
