import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT, typescriptFiles } from './imports';

const CODE = /^[A-Z][A-Z0-9_]{3,}$/;

/** A code in the sources. `isRaised`: it stands where an issue or an error gets its code. */
export interface CodeUse {
  readonly code: string;
  readonly file: string;
  readonly isRaised: boolean;
}

/** What is no product code: specs and their helpers, the catalogue itself, and what a program wrote. */
const LEFT_OUT = /\.spec\.ts$|\.messages\.ts$|\/(?:spec-support|generated)\//;

/** Every code in the sources of libraries and applications. */
export async function readCodes(): Promise<CodeUse[]> {
  const files = (await typescriptFiles('libs', 'apps')).filter((file) => !LEFT_OUT.test(file));
  const lists = await Promise.all(files.map(async (file) => codesIn(file, await readFile(join(ROOT, file), 'utf8'))));
  return lists.flat();
}

/** The codes in one file's text: string literals in the shape of a code, wherever they stand. */
export function codesIn(file: string, text: string): CodeUse[] {
  const uses: CodeUse[] = [];
  const visit = (node: ts.Node, isRaised: boolean): void => {
    if (ts.isStringLiteralLike(node) && CODE.test(node.text)) uses.push({ code: node.text, file, isRaised });
    ts.forEachChild(node, (child) => visit(child, isRaised ? !ts.isPropertyAssignment(child) : givesCode(node, child)));
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true), false);
  return uses;
}

/** `code: …` in an object, or the first argument of `super(…)` in a class that extends an error. */
function givesCode(parent: ts.Node, child: ts.Node): boolean {
  if (ts.isPropertyAssignment(parent)) return parent.name.getText() === 'code' && child === parent.initializer;
  if (!ts.isCallExpression(parent) || parent.expression.kind !== ts.SyntaxKind.SuperKeyword) return false;
  return child === parent.arguments[0] && extendsError(parent);
}

function extendsError(node: ts.Node): boolean {
  const owner = ts.findAncestor(node, ts.isClassDeclaration);
  return owner?.heritageClauses?.some((clause) => /Error\b/.test(clause.getText())) ?? false;
}

/** The codes that the message files of the catalogue define, file by file; a code can be met twice. */
export async function definedCodes(): Promise<string[]> {
  const files = (await typescriptFiles('libs/kernel/src/catalogue')).filter((file) => file.endsWith('.messages.ts'));
  const texts = await Promise.all(files.map((file) => readFile(join(ROOT, file), 'utf8')));
  return texts.flatMap((text) => [...text.matchAll(/^ {2}(\w+): \{/gm)].map(([, code = '']) => code));
}
