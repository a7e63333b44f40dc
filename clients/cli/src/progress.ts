import type { ImportJobPartsFragment } from '@weft/sdk';

const WIDTH = 30;

/** A bar on a terminal, and nothing anywhere else. */
export function bar() {
  const terminal = process.stderr.isTTY && process.env['TERM'] !== 'dumb';
  return {
    show(job: ImportJobPartsFragment) {
      if (terminal) process.stderr.write(`\r${line(job)}\u001B[K`);
    },
    end() {
      if (terminal) process.stderr.write('\r\u001B[K');
    },
  };
}

export function line({ portion, phase, secondsLeft }: ImportJobPartsFragment): string {
  const full = Math.round(portion * WIDTH);
  const left = secondsLeft == null ? '' : `, ${Math.ceil(secondsLeft)} s left`;
  return `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${Math.floor(portion * 100)}% ${phase.toLowerCase()}${left}`;
}
