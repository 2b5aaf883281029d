import { readPrintedForms, type PrintedForm } from '@app/form-import';
import { describeCorpus, type ExpectedForm } from './corpus';

describeCorpus('printed forms', ({ bytes, year, forms }) => {
  const printed = readPrintedForms(bytes, { districtCode: '110000', year });

  it('reads every form', () => {
    expect(printed).toHaveLength(forms.length);
  });

  it.each(forms.map((form, index) => [index, form] as const))('reads form %i exactly as printed', (index, form) => {
    expect(inCorpusWords(printed[index])).toEqual(withoutBookkeeping(form));
  });
});

/** The printed form under the names that the corpus uses. */
function inCorpusWords(form: PrintedForm | undefined): Record<string, unknown> {
  if (form === undefined) return {};
  const { implementingUnit, indicators, ...rest } = form;
  return {
    ...without(rest, ['moneyUnit', 'note', 'stray']),
    unit: implementingUnit,
    indicators: indicators.map(({ name, completed, deviationReason, ...row }) => ({
      ...without(row, ['level1Code', 'extra']),
      level3: name,
      actual: completed,
      reason: deviationReason,
    })),
  };
}

function withoutBookkeeping(form: ExpectedForm): Record<string, unknown> {
  return without(form, ['source', 'index', 'district', 'year', 'anomalies', 'check']);
}

function without(record: object, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}
