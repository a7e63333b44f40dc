import type { Command } from 'commander';
import { address, context, type Options } from '../context.js';
import { say } from '../output.js';
import { keep } from '../settings.js';

/** `weft login` */
export function login(program: Command) {
  program
    .command('login')
    .description('keep the address of a server, and a key for it, for all further commands')
    .option('--key-stdin', 'read the key from the standard input, so that no list of processes shows it')
    .action(async ({ keyStdin }: { keyStdin?: boolean }, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const server = address(options);
      const key = keyStdin ? await typed() : (options.key ?? process.env['WEFT_KEY']);
      const { server: tried, patience } = context(command);
      await tried.landscapes({ first: 1 }, patience());
      say(
        `Kept in ${keep({ server, ...(key ? { key } : {}) })}: ${server}${key ? ' with a key' : ' without a key'}.`,
      );
    });
}

async function typed(): Promise<string> {
  let text = '';
  for await (const part of process.stdin.setEncoding('utf8')) text += part;
  return text.trim();
}
