import type { Output } from './io';

export function writeLines(output: Output, lines: readonly string[]): Promise<void> {
  return output.write(lines.map((line) => `${line}\n`).join(''));
}
