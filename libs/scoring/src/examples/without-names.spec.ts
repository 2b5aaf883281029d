import type { SelfEvaluationForm } from '@app/form';
import { exampleForm } from './example-form';
import { withoutNames } from './without-names';

const KEY = { districtCode: '110105', year: 2022, kind: 'project', version: 1 } as const;

/** A form of an invented unit whose texts mention whom and what they should not. */
function aForm(changes: object = {}): SelfEvaluationForm {
  const given = {
    projectName: '云溪公园绿化',
    department: '云溪区园林局',
    implementingUnit: '绿柳队、碧波队',
    leader: '林小舟',
    phone: '555-0199',
    funds: { total: { annualBudget: '10', executed: '9', weight: '10' } },
    goals: { expected: '云溪公园绿化全部完成', actual: '由林小舟组织完成' },
    indicators: [
      {
        name: '碧波队养护面积',
        target: '≥10公顷',
        completed: '8公顷',
        weight: '90',
        score: '72',
        deviationReason: '云溪区园林局未拨款，联系 555-0199',
      },
    ],
    total: { weight: '100', score: '81' },
    ...changes,
  };
  return exampleForm(given, KEY) as SelfEvaluationForm;
}

it('leaves out persons, project, units, scope and blanks', () => {
  expect(withoutNames(aForm())).toEqual({
    funds: { total: { annualBudget: '10', executed: '9', weight: '10' } },
    goals: { expected: '某某全部完成', actual: '由某某组织完成' },
    indicators: [
      {
        row: 0,
        level1: 'output',
        level2: 'quantity',
        name: '某某养护面积',
        target: '≥10公顷',
        completed: '8公顷',
        weight: '90',
        score: '72',
        deviationReason: '某某未拨款，联系 某某',
      },
    ],
    total: { weight: '100', score: '81' },
  });
});

it.each([
  ['the signature below the form', { printed: { filledBy: '柳青' } }, '柳青'],
  ['the head of the section', { printed: { sectionHead: '石磊' } }, '石磊'],
  ['the telephone of who filled it in', { printed: { fillerPhone: '555-0100' } }, '555-0100'],
  ['one of several units', { implementingUnit: '松风站/梅雨站' }, '梅雨站'],
])('finds in texts %s', (_name, changes, word) => {
  const form = aForm({ ...changes, goals: { expected: `请找${word}`, actual: '' } });
  expect(withoutNames(form)).toMatchObject({ goals: { expected: '请找某某' } });
  expect(JSON.stringify(withoutNames(form))).not.toContain(word);
});

it('keeps a blank name blank, and a row that does not apply as it is', () => {
  const form = aForm({ indicators: [{ row: 3, name: '', notApplicable: true, target: '≥1' }] });
  const again = exampleForm(withoutNames(form), KEY) as SelfEvaluationForm;
  expect(again.indicators).toEqual(form.indicators);
});

it('does not take a year or an amount for a name', () => {
  const form = aForm({
    projectName: '2022',
    implementingUnit: '绿柳队 2022',
    goals: { expected: '2022年完成', actual: '' },
  });
  expect(withoutNames(form)).toMatchObject({ goals: { expected: '2022年完成' } });
});

it('leaves the numbers that a score rests on as they are', () => {
  const form = aForm();
  const again = exampleForm(withoutNames(form), KEY) as SelfEvaluationForm;
  expect([again.funds, again.total, again.indicators.map(({ target, completed }) => [target, completed])]).toEqual([
    form.funds,
    form.total,
    [['≥10公顷', '8公顷']],
  ]);
});
