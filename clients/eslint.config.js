import typescript from 'typescript-eslint';

export default typescript.config(
  { ignores: ['target/**', '**/dist/**', '**/_generated/**', '**/node_modules/**'] },
  ...typescript.configs.recommended,
);
