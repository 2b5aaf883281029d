import type { Issue, Severity } from '@app/kernel';
import type { DraftAnalysis } from './analyse-draft';
import { item, lintIssues } from './gate-items';

const finding = (code: string, severity: Severity): Issue => ({ code, severity, at: { path: 'methods' }, values: {} });
const analysis = (lint: readonly Issue[]) => ({ lint, resolved: {} }) as unknown as DraftAnalysis;

describe('lint at the gate', () => {
  it.each<[string, Issue[], boolean, string[]]>([
    ['passes without findings', [], true, []],
    ['passes with warnings', [finding('EXAMPLE_MISSING', 'warning')], true, []],
    ['keeps errors', [finding('GRADE_EDGES', 'error')], false, ['GRADE_EDGES']],
    [
      'keeps what could not be checked to the end',
      [finding('LINT_INCOMPLETE', 'warning')],
      false,
      ['GATE_LINT_INCOMPLETE'],
    ],
  ])('%s', (_name, lint, passes, codes) => {
    const found = item('lint', lintIssues(analysis(lint)));
    expect([found.passes, found.issues.map(({ code }) => code)]).toEqual([passes, codes]);
  });

  it('keeps what cannot be put together with its bases', () => {
    const found = lintIssues({ ...analysis([finding('BASE_UNKNOWN', 'error')]), resolved: null });
    expect(found.map(({ code }) => code)).toEqual(['GATE_UNRESOLVED']);
  });
});
