import { comparingFigures } from './sections/comparing';
import { consoleFigures } from './sections/console';
import { readingFigures } from './sections/reading';
import { memoryFigures } from './sections/memory';
import { replayingFigures } from './sections/replaying';
import { scalingFigures } from './sections/scaling';
import { scoringFigures } from './sections/scoring';
import { simulatingFigures } from './sections/simulating';
import { servingFigures } from './sections/serving';
import { storingFigures } from './sections/storing';
import { writingFigures } from './sections/writing';
import { tableOf, type Figure } from './report';

const SECTIONS: readonly (readonly [string, () => Promise<Figure[]>])[] = [
  ['reading', readingFigures],
  ['scoring', scoringFigures],
  ['scaling', scalingFigures],
  ['writing', writingFigures],
  ['comparing', comparingFigures],
  ['storing', storingFigures],
  ['replaying', replayingFigures],
  ['serving', servingFigures],
  ['simulating', simulatingFigures],
  ['memory', memoryFigures],
  ['console', consoleFigures],
];

/**
 * Prints every figure on speed in one run: `--json` for machines, names of sections to run only those.
 * Nothing is asserted about time; that results agree is.
 */
async function main(args: readonly string[]): Promise<void> {
  const asked = args.filter((arg) => !arg.startsWith('--'));
  const figures: Figure[] = [];
  for (const [name, measure] of SECTIONS) {
    if (asked.length === 0 || asked.includes(name)) figures.push(...(await measure()));
  }
  console.log(args.includes('--json') ? JSON.stringify(figures, null, 2) : tableOf(figures));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
