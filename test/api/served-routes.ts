/** One line of the tree of routes that Fastify prints: its depth, its part of the path, its methods. */
const LINE = /^(.*?)[├└]── (\S+) \(([A-Z, ]+)\)$/;
const INDENT = 4;

/** Every route in a tree as Fastify prints it, as `GET /path`; HEAD, which comes with every GET, is left out. */
export function routesIn(tree: string): string[] {
  const above: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const [, indent = '', part = '', methods = ''] = LINE.exec(line) ?? [];
    if (part === '') return [];
    above.length = indent.length / INDENT;
    above.push(part);
    const path = above.join('');
    return methods
      .split(', ')
      .filter((method) => method !== 'HEAD')
      .map((method) => `${method} ${path}`);
  });
}
