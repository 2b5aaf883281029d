import { syntaxTree } from '@codemirror/language';
import type { Completion, CompletionSource } from '@codemirror/autocomplete';
import type { SyntaxNode } from '@lezer/common';

type Schema = Readonly<Record<string, unknown>>;

/**
 * Completes JSON by a JSON Schema: the members that may stand in the object at the cursor, and the words that a value
 * may be. Written for our own schema: `properties`, `items`, `enum`, `const` and local `$ref`s.
 */
export function completeFromSchema(root: Schema): CompletionSource {
  return ({ state, pos, explicit }) => {
    const node = syntaxTree(state).resolveInner(pos, -1);
    const read = (from: number, to: number) => state.doc.sliceString(from, to);
    const value = node.name === 'String' || node.name === 'PropertyName' ? node : null;
    if (!value && !explicit) return null;
    const isName = node.name === 'PropertyName' || (node.name !== 'String' && node.name === 'Object');
    const path = pathTo(value ?? node, read, isName);
    const schema = schemaAt(root, root, path);
    if (!schema) return null;
    const options = isName ? members(root, schema) : words(schema);
    if (options.length === 0) return null;
    return { from: value?.from ?? pos, to: value?.to ?? pos, options, filter: value !== null };
  };
}

function pathTo(node: SyntaxNode, read: (from: number, to: number) => string, isName: boolean): (string | number)[] {
  const path: (string | number)[] = [];
  let child: SyntaxNode = node;
  for (let parent = node.parent; parent; child = parent, parent = parent.parent) {
    if (parent.name === 'Property') {
      const name = parent.getChild('PropertyName');
      if (name && !(isName && child.name === 'PropertyName')) path.unshift(unquote(read(name.from, name.to)));
    }
    if (parent.name === 'Array') path.unshift(0);
  }
  return path;
}

function schemaAt(root: Schema, schema: Schema, [head, ...rest]: readonly (string | number)[]): Schema | null {
  const resolved = follow(root, schema);
  if (head === undefined) return resolved;
  const next = typeof head === 'number' ? resolved['items'] : (resolved['properties'] as Schema | undefined)?.[head];
  return typeof next === 'object' && next !== null ? schemaAt(root, next as Schema, rest) : null;
}

function follow(root: Schema, schema: Schema): Schema {
  const reference = schema['$ref'];
  if (typeof reference !== 'string') return schema;
  const name = /^#\/\$defs\/(\w+)$/.exec(reference)?.[1] ?? '';
  const found = (root['$defs'] as Readonly<Record<string, Schema>> | undefined)?.[name];
  return found ?? schema;
}

function members(root: Schema, schema: Schema): Completion[] {
  const properties = (schema['properties'] ?? {}) as Readonly<Record<string, Schema>>;
  const required = new Set((schema['required'] as readonly string[] | undefined) ?? []);
  return Object.entries(properties).map(([name, member]) => ({
    label: JSON.stringify(name),
    detail: typeOf(follow(root, member)),
    type: 'property',
    boost: required.has(name) ? 1 : 0,
  }));
}

function words({ enum: choices, const: only }: Schema): Completion[] {
  const values = Array.isArray(choices) ? (choices as unknown[]) : only === undefined ? [] : [only];
  return values.map((value) => ({ label: JSON.stringify(value), type: 'enum' }));
}

function typeOf({ type, enum: choices }: Schema): string {
  if (Array.isArray(choices)) return choices.join(' | ');
  return Array.isArray(type) ? type.join(' | ') : typeof type === 'string' ? type : '';
}

function unquote(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return text.replaceAll('"', '');
  }
}
