import typescript from 'typescript-eslint';

export default typescript.config(
  { ignores: ['**/dist/**', '**/_generated/**', '**/node_modules/**'] },
  ...typescript.configs.recommended,
);
