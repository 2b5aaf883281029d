import type { SelfEvaluationForm } from '@app/form';
import { batchForms } from './batch-forms';

const named = (projectName: string) => ({ projectName }) as SelfEvaluationForm;

describe('batchForms', () => {
  it('has no batch for no form', () => {
    expect(batchForms([])).toEqual([]);
  });

  it('keeps every form with its position in the document', () => {
    const forms = Array.from({ length: 1201 }, (_, index) => named(`项目 ${index}`));
    const batches = batchForms(forms);
    expect(batches.map((batch) => batch.length)).toEqual([500, 500, 201]);
    expect(batches.flat().map(({ index }) => index)).toEqual(forms.map((_, index) => index));
  });

  it('keeps forms of one name together, wherever they stand and however it is spelt', () => {
    const forms = Array.from({ length: 600 }, (_, index) => named(index % 300 === 0 ? 'Ａ项目' : `项目 ${index}`));
    forms.push(named('a 项目'));
    const [first] = batchForms(forms);
    expect(first?.map(({ index }) => index)).toEqual(expect.arrayContaining([0, 300, 600]));
  });

  it('puts more forms of one name than a batch holds into one all the same', () => {
    const batches = batchForms([named('甲'), ...Array.from({ length: 700 }, () => named('乙')), named('丙')]);
    expect(batches.map((batch) => batch.length)).toEqual([1, 700, 1]);
  });
});
