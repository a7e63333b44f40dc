import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import type { Command } from 'commander';
import { context, noLandscape, slug } from '../context.js';
import { print, say } from '../output.js';
import { usage } from '../problems.js';

/** `weft formats` */
export function formats(program: Command) {
  program
    .command('formats')
    .description('which file formats can be imported, or exported')
    .option('--exports', 'those that a landscape can be fetched in')
    .action(async ({ exports }: { exports?: boolean }, command: Command) => {
      const { server, options, patience } = context(command);
      const found = exports
        ? (await server.exportFormats({}, patience())).exportFormats
        : (await server.importFormats({}, patience())).importFormats.map(({ id, title, reads }) => ({
            format: id,
            title,
            reads,
          }));
      print(options, 'formats', found);
    });
}

/** `weft landscapes` */
export function landscapes(program: Command) {
  program
    .command('landscapes')
    .description('which landscapes there are')
    .action(async (_options: unknown, command: Command) => {
      const { server, options, patience } = context(command);
      print(options, 'landscapes', (await server.landscapes({ first: 100 }, patience())).landscapes);
    });
}

/** `weft export` */
export function exportLandscape(program: Command) {
  program
    .command('export')
    .description('fetch a landscape as a file')
    .option('--format <id>', 'a format of `weft formats --exports`', 'weft-csv')
    .option('-f, --file <file>', 'where to, - for the standard output; its own name when left out')
    .action(async ({ format, file }: { format: string; file?: string }, command: Command) => {
      const asked = context(command);
      const { server, patience } = asked;
      const { landscape } = await server.exportLinks({ landscape: slug(asked) }, patience());
      if (!landscape) throw await noLandscape(asked);
      const link = landscape.exportLinks.find((it) => it.format === format);
      const known = landscape.exportLinks.map((it) => it.format).join(', ');
      if (!link) throw usage(`--format: ${format} must be one of ${known}`);
      const { body } = await server.download(link.url);
      const target = file ?? new URL(link.url, asked.address).pathname.split('/').at(-1)!;
      const bytes = Readable.fromWeb(body as ReadableStream);
      if (target === '-') return pipeline(bytes, process.stdout, { end: false });
      await whole(bytes, target);
      for (const loss of link.loses) say(`It does not hold: ${loss}`);
      say(`Written to ${target}.`);
    });
}

/** Nobody takes half a file for a whole one: it has its name when it is complete. */
async function whole(bytes: Readable, target: string) {
  const part = `${target}.part`;
  try {
    await pipeline(bytes, createWriteStream(part));
    await rename(part, target);
  } catch (cause) {
    await rm(part, { force: true });
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR')
      throw usage(`${target} cannot be written (${code})`);
    throw cause;
  }
}
