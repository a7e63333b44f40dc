import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types and typed functions of the SDK, made from the schema of the server and the documents in this folder. */
const config: CodegenConfig = {
  schema: '../graph-schema/graphql/**/*.graphqls',
  documents: 'operations/*.graphql',
  generates: {
    'sdk/src/_generated/operations.ts': {
      plugins: ['typescript-operations', './operations/functions.js'],
      config: {
        enumsAsTypes: true,
        skipTypename: true,
        useTypeImports: true,
        strictScalars: true,
        avoidOptionals: { field: true },
        inlineFragmentTypes: 'combine',
        scalars: {
          ID: 'string',
          Date: 'string',
          DateTime: 'string',
          Decimal: 'string',
          CurrencyCode: 'string',
          CountryCode: 'string',
          URL: 'string',
          Share: 'number',
        },
      },
    },
    'sdk/src/_generated/manual.ts': { plugins: ['./operations/manual.js'] },
    'sdk/src/_generated/changes.ts': { plugins: ['./operations/changes.js'] },
  },
};

export default config;
