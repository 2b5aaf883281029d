import { basePairs } from './base';
import { gradePairs } from './grades';
import type { LintPair } from './pair';
import { rangePairs } from './range';
import { reachPairs } from './reach';
import { readingPairs } from './reading';
import { rulePairs } from './rules';
import { sourcePairs } from './sources';
import { weightPairs } from './weights';

/** Every class of findings, area by area. */
export const lintPairs: Readonly<Record<string, readonly LintPair[]>> = {
  weights: weightPairs,
  grades: gradePairs,
  'scales and filing': readingPairs,
  'sentences, examples and formulas': rulePairs,
  'sources and standing': sourcePairs,
  'a base': basePairs,
  reach: reachPairs,
  ranges: rangePairs,
};
