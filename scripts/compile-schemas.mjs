/**
 * Compiles JSON Schemas into plain functions, so that no code is generated where they run: a browser with a strict CSP
 * can use them and each call costs microseconds. `--check` writes nothing and fails where a file is out of date.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

const require = createRequire(import.meta.url);
require('./typescript.cjs');

const root = new URL('..', import.meta.url);
const targets = [
  {
    source: 'libs/form/src/form.schema.ts',
    schema: 'formSchema',
    target: 'libs/form/src/generated/form-check.ts',
    allErrors: false,
  },
  {
    source: 'libs/form/src/form.schema.ts',
    schema: 'formSchema',
    target: 'libs/form/src/generated/form-errors.ts',
    allErrors: true,
  },
  {
    source: 'libs/rule-set/src/file/rule-set.schema.ts',
    schema: 'ruleSetShape',
    target: 'libs/rule-set/src/generated/rule-set-errors.ts',
    allErrors: true,
  },
  {
    source: 'libs/rule-set/src/file/districts.schema.ts',
    schema: 'districtsSchema',
    target: 'libs/rule-set/src/generated/districts-errors.ts',
    allErrors: true,
  },
];

const checkOnly = process.argv.includes('--check');
let outdated = 0;
for (const item of targets) {
  const code = compile(item);
  const file = fileURLToPath(new URL(item.target, root));
  if (checkOnly) {
    if ((await readFile(file, 'utf8').catch(() => '')) === code) continue;
    console.error(`${item.target} is out of date: run node scripts/compile-schemas.mjs`);
    outdated += 1;
  } else {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, code);
  }
}
process.exitCode = outdated === 0 ? 0 : 1;

function compile({ source, schema, allErrors }) {
  const definition = require(fileURLToPath(new URL(source, root)))[schema];
  // With `unicode: false` lengths are UTF-16 units, which needs no helper at run time; Ajv warns that it is deprecated.
  const options = { allErrors, unicode: false, allowUnionTypes: true, logger: false };
  const ajv = new Ajv2020({ ...options, code: { source: true, esm: true, lines: true } });
  const code = standalone.default(ajv, ajv.compile(definition));
  const exported = /export const validate = (\w+);\s*export default \w+;/.exec(code);
  if (exported === null) throw new Error(`Ajv wrote no validator for ${source}`);
  return [
    '// @ts-nocheck',
    `// Compiled from ${source} by scripts/compile-schemas.mjs; change the schema and run it again.`,
    ...(allErrors ? errorsExport(exported[1]) : checkExport(exported[1])),
    '',
    code.replace(exported[0], '').replace('"use strict";', '').trim(),
    '',
  ].join('\n');
}

function checkExport(validator) {
  return [
    '/** Whether a value keeps to the schema. */',
    `export function keepsToSchema(value: unknown): boolean {\n  return ${validator}(value);\n}`,
  ];
}

function errorsExport(validator) {
  return [
    "import type { ErrorObject } from 'ajv';",
    '',
    '/** Every violation of the schema; none for a value that keeps to it. */',
    `export function schemaErrors(value: unknown): readonly ErrorObject[] {\n  return ${validator}(value) ? [] : ${validator}.errors;\n}`,
  ];
}
