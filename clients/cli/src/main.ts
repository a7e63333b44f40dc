import { Command, CommanderError } from 'commander';
import { ask } from './commands/ask.js';
import { check } from './commands/check.js';
import { completion } from './commands/completion.js';
import { exportLandscape, formats, landscapes } from './commands/files.js';
import { importFiles, watch } from './commands/import.js';
import { imports, undo } from './commands/imports.js';
import { login } from './commands/login.js';
import { quality } from './commands/quality.js';
import { records } from './commands/records.js';
import { review } from './commands/review.js';
import { whatif } from './commands/whatif.js';
import { address, withCommonOptions, type Options } from './context.js';
import { say } from './output.js';
import { EXIT, problem } from './problems.js';

const EXITS = `
It ends with 0 when all is well, 1 when the server refused it or a part of it, 2 when it was called wrongly or a file is not as it must be,
3 when the server cannot be reached or does not answer in time, and 4 when a launch check asks not to begin as planned.
Data go to the standard output, all else to the standard error.`;

function program(): Command {
  const weft = withCommonOptions(new Command('weft'))
    .description('Ask a Weft server who works on what, with whom, for whom, and on whose money.')
    .version(process.env.WEFT_CLI_VERSION ?? '')
    .addHelpText('after', EXITS)
    .exitOverride();
  for (const add of [
    landscapes,
    ask,
    check,
    whatif,
    importFiles,
    watch,
    imports,
    undo,
    review,
    records,
    quality,
    exportLandscape,
    formats,
    login,
    completion,
  ])
    add(weft);
  for (const command of [weft, ...weft.commands, ...weft.commands.flatMap((it) => it.commands)])
    command.exitOverride().showHelpAfterError('(--help says more)');
  return weft;
}

async function main() {
  const weft = program();
  try {
    await weft.parseAsync();
  } catch (cause) {
    if (cause instanceof CommanderError) {
      process.exitCode = cause.exitCode === 0 ? EXIT.ok : EXIT.usage;
      return;
    }
    const { exit, message } = problem(cause, addressOf(weft));
    say(`weft: ${message}`);
    process.exitCode = exit;
  }
}

/** The settings may be what is wrong. */
function addressOf(weft: Command): string {
  try {
    return address(weft.opts<Options>());
  } catch {
    return 'the server';
  }
}

// A reader that has enough, such as `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

await main();
