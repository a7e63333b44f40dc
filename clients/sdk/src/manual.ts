/** What the contract says of an operation about a landscape. */
export interface OperationManual {
  /** The question that it answers. */
  readonly about: string;
  /** Where in the data its answer is. */
  readonly path: readonly string[];
  readonly variables: readonly VariableManual[];
}

export interface VariableManual {
  readonly name: string;
  /** Name of its type, without lists. */
  readonly type: string;
  readonly isList: boolean;
  readonly isRequired: boolean;
  readonly about: string;
  /** All values, of an enumeration. */
  readonly values?: readonly string[];
}

/** What the contract says of one kind of change that a what-if can hold; a change without fields is a key. */
export interface ChangeManual {
  readonly about: string;
  readonly fields: readonly VariableManual[];
}

export { CHANGES } from './_generated/changes.js';
export { MANUAL } from './_generated/manual.js';
