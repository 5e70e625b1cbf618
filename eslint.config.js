// Lint rules. The ones of our own keep the body deterministic: same scenario, same bytes, on any machine.
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Functions whose last bit differs between engines, and the one that differs between calls. */
const inexact = [
  ...['exp', 'expm1', 'log', 'log2', 'log10', 'log1p', 'pow', 'cbrt', 'hypot', 'random'],
  ...['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'atan2'],
  ...['sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh'],
];
/** What knows the time or the place. */
const worldly = ['Date', 'performance', 'Intl'];

const mathMessage = 'The body uses only + − × ÷ √ and routines built on them.';
const worldMessage = 'The body knows no clock and no locale.';

const deterministic = {
  'no-restricted-properties': [
    'error',
    ...inexact.map((property) => ({ object: 'Math', property, message: mathMessage })),
    ...[...worldly, 'Math'].map((property) => ({
      object: 'globalThis',
      property,
      message: worldMessage,
    })),
  ],
  'no-restricted-globals': ['error', ...worldly.map((name) => ({ name, message: worldMessage }))],
  'no-restricted-syntax': [
    'error',
    {
      selector: "BinaryExpression[operator='**'], AssignmentExpression[operator='**=']",
      message: mathMessage,
    },
    {
      selector: 'MemberExpression[property.name=/^(toLocale.*|localeCompare)$/]',
      message: worldMessage,
    },
    {
      // const m = Math, Math[name], { exp: Math }: whatever hides which function is meant.
      selector:
        "Identifier[name='Math']:not(MemberExpression > .object), MemberExpression[object.name='Math'][computed=true]",
      message: 'Name the function where it is used: Math.sqrt(x).',
    },
  ],
};

export default defineConfig(
  {
    ignores: [
      'dist/',
      'dist-single/',
      'coverage/',
      'test-results/',
      'playwright-report/',
      'gallery/',
      'public/',
    ],
  },
  js.configs.recommended,
  tseslint.configs.strict,
  svelte.configs.recommended,
  svelte.configs.prettier,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
  },
  { files: ['**/*.svelte'], rules: { 'no-undef': 'off' } }, // svelte-check knows better
  { files: ['**/*.js', '.scripts/**/*.mjs'], languageOptions: { globals: globals.node } },
  {
    files: ['.scripts/service-worker.js'],
    languageOptions: { globals: globals.serviceworker },
  },
  {
    files: ['.scripts/screenshot.mjs', '.scripts/gallery.mjs'],
    languageOptions: { globals: { document: 'readonly' } }, // runs inside the page
  },
  {
    files: ['src/**'],
    rules: { 'no-restricted-globals': ['error', 'process', 'Buffer', 'require', 'global'] },
  },
  { files: ['workers/**/*.ts'], ignores: ['workers/cli/**'], rules: deterministic },
  {
    // Hot loops over typed arrays, whose indices are known to be in range.
    files: [
      'workers/organs/**/*.ts',
      'workers/body.ts',
      'workers/integrate.ts',
      'workers/recorder.ts',
      'workers/simulate.ts',
    ],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
