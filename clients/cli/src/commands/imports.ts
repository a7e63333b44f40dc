import { accepted, type ImportPartsFragment } from '@weft/sdk';
import type { Command } from 'commander';
import { context, noLandscape, slug } from '../context.js';
import { print, printTables, say } from '../output.js';
import { refused } from '../problems.js';
import { tables } from '../tables.js';
import { upTo } from '../variables.js';

/** `weft imports` */
export function imports(program: Command) {
  program
    .command('imports')
    .description('what was imported, latest first')
    .option('--first <count>', 'how many', upTo(100), 20)
    .action(async ({ first }: { first: number }, command: Command) => {
      const asked = context(command);
      const { server, options, patience } = asked;
      const { landscape } = await server.imports({ landscape: slug(asked), first }, patience());
      if (!landscape) throw await noLandscape(asked);
      const found = landscape.imports.edges.map(({ node }) => node);
      if (options.output === 'json') return print(options, '', found);
      print(options, 'imports', found.map(listed));
    });
}

/** `weft undo IMPORT` */
export function undo(program: Command) {
  program
    .command('undo')
    .description('take an import back, as one write: what it made is deleted, what it changed is as it was')
    .argument('<import>', 'id of the import, as `weft imports` says it')
    .option('--dry-run', 'say what would be taken back, and write nothing')
    .action(async (id: string, { dryRun }: { dryRun?: boolean }, command: Command) => {
      const asked = context(command);
      const { server, options, patience } = asked;
      if (dryRun) {
        const { landscape } = await server.importNotices(
          { landscape: slug(asked), id, first: 1 },
          patience(),
        );
        if (!landscape) throw await noLandscape(asked);
        const found = landscape.import;
        if (!found)
          throw refused(`There is no import ${id} in "${slug(asked)}": \`weft imports\` lists them.`);
        if (found.undone) throw refused(`It was taken back already, on ${found.undone.at}.`);
        say(`Nothing was written. ${found.fileName}, imported on ${found.at}, would be taken back.`);
        say('Whether anything was written on it since is found out when it is done.');
        return printTables(options, tables('would be taken back', found.counts));
      }
      const { importUndo } = await server.importUndo({ landscape: slug(asked), id }, patience());
      const { imported } = accepted(importUndo);
      say(`Taken back as version ${imported!.undone!.version}.`);
      if (options.output === 'json') return print(options, '', imported);
      print(options, 'taken back', imported!.counts);
    });
}

function listed({ id, format, fileName, at, by, version, undone, counts }: ImportPartsFragment) {
  const sum = (of: 'created' | 'updated') => counts.reduce((all, it) => all + it[of], 0);
  return {
    import: id,
    file: fileName,
    format,
    at,
    by,
    version: version ?? '',
    new: sum('created'),
    changed: sum('updated'),
    'taken back': undone?.at ?? '',
  };
}
