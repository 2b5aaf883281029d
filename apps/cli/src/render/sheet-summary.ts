import { GRADES, type Grade } from '@app/form';
import type { Issue, Language } from '@app/kernel';
import type { ScoreSheet } from '@app/scoring';
import { countSeverities } from './issue-lines';

/** Counts over all sheets of a run; sheets themselves are not kept. */
export class SheetSummary {
  private readonly grades = new Map<Grade | null, number>();
  private readonly severities: Pick<Issue, 'severity'>[] = [];
  private sheets = 0;

  constructor(issues: readonly Issue[]) {
    this.note(issues);
  }

  add(sheet: ScoreSheet): void {
    this.sheets += 1;
    this.grades.set(sheet.grade, (this.grades.get(sheet.grade) ?? 0) + 1);
    this.note(sheet.findings);
  }

  /** The severity of everything found so far. */
  found(): readonly Pick<Issue, 'severity'>[] {
    return this.severities;
  }

  /** One line at the end of a run. */
  line(language: Language): string {
    const grades = [...GRADES, null]
      .filter((grade) => this.grades.has(grade))
      .map((grade) => `${grade ?? (language === 'zh' ? '暂不评定' : 'no grade')} ${this.grades.get(grade)}`);
    const counts = countSeverities(this.severities, language);
    const parts =
      language === 'zh' ? [`共 ${this.sheets} 张表`] : [this.sheets === 1 ? '1 form' : `${this.sheets} forms`];
    if (grades.length > 0) parts.push(grades.join(language === 'zh' ? '、' : ', '));
    if (counts !== '') parts.push(counts);
    return parts.join(language === 'zh' ? '；' : '; ');
  }

  private note(found: readonly Pick<Issue, 'severity'>[]): void {
    this.severities.push(...found.map(({ severity }) => ({ severity })));
  }
}
