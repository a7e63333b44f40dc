import 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the server under test is. */
    url: string;
  }
}
