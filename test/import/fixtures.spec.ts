import { isSelfEvaluationForm } from '@app/form';
import { readDocument } from '@app/form-import';
import { catalogue, sentence, type Issue } from '@app/kernel';
import { FIXTURE_SCOPE, fixtureNames, readFixture, readSidecar } from './fixtures';

const inShort = ({ code, severity, at }: Issue): unknown => ({ code, severity, at });

describe.each(fixtureNames('ok').map((name) => [name]))('reads %s', (name) => {
  const { forms, issues } = readDocument(readFixture('ok', name), FIXTURE_SCOPE);

  it('into the expected canonical forms', () => {
    expect(forms.map(({ form }) => form)).toEqual(readSidecar('ok', name, 'expected'));
  });

  it('with the expected issues, each at its place', () => {
    expect({ forms: forms.length, issues: issues.map(inShort) }).toEqual(readSidecar('ok', name, 'issues'));
  });

  it('handing out forms that keep to the schema, with their own issues', () => {
    expect(forms.every(({ form }) => isSelfEvaluationForm(form))).toBe(true);
    expect(forms.flatMap((form) => form.issues)).toEqual(issues);
  });
});

describe.each(fixtureNames('not-ok').map((name) => [name]))('finds fault with %s', (name) => {
  const { forms, issues } = readDocument(readFixture('not-ok', name), FIXTURE_SCOPE);

  it('by the listed codes at the listed places', () => {
    expect({ forms: forms.length, issues: issues.map(inShort) }).toEqual(readSidecar('not-ok', name, 'issues'));
  });

  it('in sentences that leave no gap, in both languages', () => {
    for (const { code, values } of issues) {
      expect(catalogue).toHaveProperty(code);
      for (const language of ['zh', 'en'] as const) expect(sentence(code, values, language)).not.toMatch(/\{\w+\}/);
    }
  });
});
