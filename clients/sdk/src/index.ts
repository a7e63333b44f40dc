export * from './client.js';
export * from './errors.js';
export type * from './_generated/operations.js';
