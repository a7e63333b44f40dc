export * from './client.js';
export type * from './documents.js';
export * from './errors.js';
export type { Files } from './files.js';
export type { WeftOptions } from './http.js';
export * from './pages.js';
export type { Retries } from './retries.js';
export type * from './_generated/operations.js';
