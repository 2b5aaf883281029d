import type { Output } from './io';

/** Members of a JSON document; their elements may come one by one. */
export type JsonMembers = Readonly<Record<string, Iterable<unknown>>>;

/**
 * Writes `{ "<name>": […], … }` with one element a line, each element as soon as it is there: nothing is ever held
 * as one text. A member is asked for its elements only after the members before it are written.
 */
export async function writeJson(output: Output, members: JsonMembers): Promise<void> {
  let opening = '{';
  for (const [name, elements] of Object.entries(members)) {
    await output.write(`${opening}${JSON.stringify(name)}:[`);
    let before = '\n';
    for (const element of elements) {
      await output.write(`${before}${JSON.stringify(element)}`);
      before = ',\n';
    }
    await output.write(before === '\n' ? ']' : '\n]');
    opening = ',\n';
  }
  await output.write('}\n');
}
