import { GRADES, LEVEL1 } from '@app/form';
import { STANDING_PARTS, type Source, type StandingNote } from '../rule-set';
import { byId, changeOf, isSame, keysOf, type AnyRuleSet, type Change } from './change';

/** Title, note, base and whether the rule set is official. */
export function diffHead(from: AnyRuleSet, to: AnyRuleSet): Change[] {
  return [
    ...changeOf('CHANGE_TITLE', 'title', from.title, to.title),
    ...changeOf('CHANGE_NOTE', 'note', from.note, to.note),
    ...('chain' in from || 'chain' in to ? [] : changeOf('CHANGE_BASE', 'extends', from.extends, to.extends)),
    ...('official' in from && 'official' in to
      ? changeOf('CHANGE_OFFICIAL', 'official', from.official, to.official)
      : []),
  ];
}

/** 分值: the total, the execution item and each level-1 group. */
export function diffWeights({ weights: from }: AnyRuleSet, { weights: to }: AnyRuleSet): Change[] {
  return [
    ...changeOf('CHANGE_TOTAL', 'weights.total', from?.total, to?.total),
    ...changeOf('CHANGE_WEIGHT', 'weights.execution', from?.execution, to?.execution, { part: 'execution' }),
    ...LEVEL1.flatMap((group) =>
      changeOf('CHANGE_WEIGHT', `weights.groups.${group}`, from?.groups?.[group], to?.groups?.[group], { part: group }),
    ),
  ];
}

export function diffGrades({ grades: from }: AnyRuleSet, { grades: to }: AnyRuleSet): Change[] {
  const edge = (grades: AnyRuleSet['grades'], grade: string) => grades?.find((band) => band.grade === grade)?.from;
  return GRADES.flatMap((grade) =>
    changeOf('CHANGE_GRADE_EDGE', `grades.${grade}`, edge(from, grade), edge(to, grade), { grade }),
  );
}

/** Rounding, reading and filing. */
export function diffSettings(from: AnyRuleSet, to: AnyRuleSet): Change[] {
  const [before, after] = [byId(from.reading?.scales), byId(to.reading?.scales)];
  return [
    ...changeOf('CHANGE_ROUNDING', 'rounding', from.rounding, to.rounding),
    ...changeOf('CHANGE_STRICT_WORDS', 'reading.strictWords', from.reading?.strictWords, to.reading?.strictWords),
    ...keysOf(before, after).flatMap((scale) =>
      changeOf('CHANGE_SCALE', `reading.scales.${scale}`, before.get(scale), after.get(scale), { scale }),
    ),
    ...changeOf('CHANGE_DEADLINE', 'filing.deadline', from.filing?.deadline, to.filing?.deadline),
  ];
}

/** What the parts stand on, and the documents. */
export function diffStanding(from: AnyRuleSet, to: AnyRuleSet): Change[] {
  const parts = STANDING_PARTS.flatMap((part) => {
    const [before, after] = [from.standing[part], to.standing[part]];
    const isOnlyNote = isSame(groundOf(before), groundOf(after));
    return changeOf(isOnlyNote ? 'CHANGE_STANDING_NOTE' : 'CHANGE_STANDING', `standing.${part}`, before, after, {
      part,
    });
  });
  const [before, after] = [byId(from.sources), byId(to.sources)];
  const sources = keysOf(before, after).flatMap((id) => diffSource(id, before.get(id), after.get(id)));
  return [...parts, ...sources];
}

function groundOf(note: StandingNote | undefined): object | undefined {
  return note && { standing: note.standing, source: note.source };
}

function diffSource(id: string, from: Source | undefined, to: Source | undefined): Change[] {
  const code = !from ? 'CHANGE_SOURCE_ADDED' : !to ? 'CHANGE_SOURCE_REMOVED' : 'CHANGE_SOURCE';
  return changeOf(code, `sources.${id}`, from, to, { source: id });
}

/** Whole forms as examples. */
export function diffExamples(from: AnyRuleSet, to: AnyRuleSet): Change[] {
  const [before, after] = [byId(from.examples), byId(to.examples)];
  return keysOf(before, after).flatMap((id) => {
    const [old, now] = [before.get(id), after.get(id)];
    const code = !old ? 'CHANGE_EXAMPLE_ADDED' : !now ? 'CHANGE_EXAMPLE_REMOVED' : 'CHANGE_EXAMPLE';
    return changeOf(code, `examples.${id}`, old, now, { example: id });
  });
}
