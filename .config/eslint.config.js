// What may not be written? Types decide where they can; each restriction of ours names its reason.
import tseslint from 'typescript-eslint'

const SHIELD = {
  name: 'graphql-shield', message: 'Only platform/permissions/shield.ts speaks to graphql-shield, so that it can be replaced.',
}
const BUILDER = {
  name: 'kysely', importNames: ['Kysely'],
  message: 'Rows come from reads that know their viewer; the bare builder lives in platform/database.',
}
const TYPE_GRAPHQL = {
  name: 'type-graphql', message: 'What decides, moves or reads does not know the API: entity, transitions, service, reads.',
}
const SQL_NOW = 'SQL now() is wall time: bind work.now or clock.now().'
const WALL = 'This is wall time: use work.now or clock.now(), and clock.wall() where wall time is meant.'

/** A later entry replaces an earlier one, so each names all that it forbids. */
const forbidImports = (files, paths, ignores = []) =>
  ({ files, ignores, rules: { 'no-restricted-imports': ['error', { paths }] } })

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'src/cli/generated/', 'src/platform/database/migrations/0*.ts'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { project: '.config/tsconfig.test.json', tsconfigRootDir: new URL('..', import.meta.url).pathname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', 300],
      // Interfaces of ours and of Apollo are async whether or not an implementation waits.
      '@typescript-eslint/require-await': 'off',
      // graphql's plugins and enums are made to be taken apart and compared by value.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      // What comes from JSON gets its type by assignment; using it untyped stays an error.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // Answers are asserted, not typed.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  { files: ['src/**/*.ts'], rules: { 'max-lines-per-function': ['error', 70] } },
  forbidImports(['src/**/*.ts'], [SHIELD, BUILDER], ['src/platform/permissions/shield.ts', 'src/platform/database/**']),
  forbidImports(['src/platform/database/**/*.ts'], [SHIELD]),
  forbidImports(['src/platform/permissions/shield.ts'], [BUILDER]),
  forbidImports(['src/**/*.{entity,entities,transitions,service,reads}.ts'], [SHIELD, BUILDER, TYPE_GRAPHQL]),
  {
    files: ['src/domains/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error',
        { selector: 'TemplateElement[value.raw=/\\bnow\\(\\)/i]', message: SQL_NOW },
        { selector: 'Literal[value=/\\bnow\\(\\)/i]', message: SQL_NOW },
        { selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]', message: WALL },
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: WALL },
      ],
    },
  },
)
