/** One instruction of a Dockerfile, its continuation lines joined. */
export interface Instruction {
  readonly keyword: string;
  readonly value: string;
}

/** A stage: what stands from one `FROM` to the next. */
export interface Stage {
  readonly base: string;
  readonly name: string | null;
  readonly instructions: readonly Instruction[];
}

/** Reads the stages of a Dockerfile: comments left out, continued lines joined. */
export function readStages(text: string): Stage[] {
  const lines = text
    .split('\n')
    .filter((line) => !line.trim().startsWith('#'))
    .join('\n')
    .replaceAll('\\\n', ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const stages: { base: string; name: string | null; instructions: Instruction[] }[] = [];
  for (const line of lines) {
    const [keyword = '', ...rest] = line.split(/\s+/);
    const value = rest.join(' ');
    if (keyword === 'FROM') stages.push({ base: rest[0] ?? '', name: rest[2] ?? null, instructions: [] });
    else stages.at(-1)?.instructions.push({ keyword, value });
  }
  return stages;
}

/** The values of all instructions of one kind in a stage, in order. */
export function valuesOf(stage: Stage | undefined, keyword: string): string[] {
  return stage?.instructions.filter((each) => each.keyword === keyword).map(({ value }) => value) ?? [];
}
