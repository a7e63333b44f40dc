import type { OperationManual, VariableManual } from '@weft/sdk/manual';
import { Option, type Command } from 'commander';
import { parse as parseYaml } from 'yaml';
import { readYaml } from './input.js';
import { usage } from './problems.js';

/** What the program asks for all commands alike, or sets itself. */
const COMMON = new Set(['landscape', 'asOf', 'evidence', 'changes']);

/** An option for each variable of an operation, with what the contract says of it. */
export function withVariables(command: Command, { variables }: OperationManual): Command {
  for (const variable of own(variables)) {
    const option = new Option(`${flag(variable)}${placeholder(variable)}`, help(variable));
    if (variable.isRequired) option.makeOptionMandatory();
    if (variable.type !== 'Boolean') option.argParser((text: string) => parsed(variable, text));
    command.addOption(option);
  }
  return command;
}

/** The variables that were given. */
export function given({ variables }: OperationManual, options: Record<string, unknown>) {
  return Object.fromEntries(
    own(variables)
      .map(({ name }) => [name, options[name]])
      .filter(([, value]) => value !== undefined),
  );
}

const own = (variables: readonly VariableManual[]) => variables.filter(({ name }) => !COMMON.has(name));
const flag = ({ name }: VariableManual) => `--${name.replaceAll(/[A-Z]/g, (it) => `-${it.toLowerCase()}`)}`;

function placeholder({ type, isList }: VariableManual): string {
  if (type === 'Boolean') return '';
  return ` <${type === 'ID' ? 'key' : type}${isList ? ',…' : ''}>`;
}

function help({ about, values, type }: VariableManual): string {
  const all = values ? ` One of ${values.join(', ')}.` : '';
  const written = type === 'PeriodInput' ? ' Written 2025, or 2025-01-01..2025-12-31.' : '';
  return `${about}${all}${written}`;
}

function parsed(variable: VariableManual, text: string): unknown {
  if (!variable.isList || text.startsWith('@') || /^[[{]/.test(text)) return value(variable, text);
  return text.split(',').map((item) => value(variable, item.trim()));
}

function value(variable: VariableManual, text: string): unknown {
  const { type, values } = variable;
  if (values) return oneOf(variable, values, text);
  if (type === 'Int' || type === 'Float' || type === 'Share') return number(variable, text);
  if (type === 'PeriodInput') return period(variable, text);
  if (type.endsWith('Input')) return text.startsWith('@') ? readYaml(text.slice(1)) : parseYaml(text);
  return text;
}

function oneOf(variable: VariableManual, values: readonly string[], text: string): string {
  const found = values.find((it) => it === text.toUpperCase().replaceAll('-', '_'));
  if (found) return found;
  throw usage(`${flag(variable)}: ${text} must be one of ${values.join(', ')}`);
}

function number(variable: VariableManual, text: string): number {
  const found = Number(text);
  if (text.trim() !== '' && Number.isFinite(found)) return found;
  throw usage(`${flag(variable)}: ${text} must be a number`);
}

function period(variable: VariableManual, text: string) {
  if (/^\d{4}$/.test(text)) return { from: `${text}-01-01`, to: `${text}-12-31` };
  const [, from, to] = /^(\d{4}-\d\d-\d\d)?\.\.(\d{4}-\d\d-\d\d)?$/.exec(text) ?? [];
  if (from || to) return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
  throw usage(`${flag(variable)}: ${text} must be a year or two days, such as 2025-01-01..2025-12-31`);
}

/** How many of something, as an option takes it. */
export function upTo(most: number) {
  return (text: string): number => {
    const found = Number(text);
    if (Number.isInteger(found) && found >= 1 && found <= most) return found;
    throw usage(`--first: ${text} must be a number from 1 to ${most}`);
  };
}
