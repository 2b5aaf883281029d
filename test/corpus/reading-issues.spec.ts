import { readDocument } from '@app/form-import';
import type { Issue } from '@app/kernel';
import { READING_CODES } from './anomaly-codes';
import { describeCorpus, type Anomaly } from './corpus';

/** The field that a corpus place leaves to be understood from the code. */
const IMPLIED_FIELDS: Readonly<Record<string, string>> = {
  LEVEL1_LABEL_MISSING: '.level1',
  WEIGHT_AS_PERCENT: '.weight',
  NUMBER_IN_REASON: '.deviationReason',
  TARGET_MISSING: '.target',
  COMPLETED_MISSING: '.completed',
  WEIGHT_MISSING: '.weight',
};

describeCorpus('reading issues', ({ bytes, year, forms }) => {
  const { forms: read, issues } = readDocument(bytes, { districtCode: '110000', year, fileName: 'document.txt' });
  const ours = new Set(Object.values(READING_CODES));

  it.each(forms.map(({ anomalies }, index) => [index, anomalies] as const))(
    'reports exactly what is odd about form %i',
    (index, anomalies) => {
      const found = read[index]?.issues.filter(({ code }) => ours.has(code)) ?? [];
      expect(found.map(placeOfIssue).sort()).toEqual(expectedPlaces(anomalies).sort());
    },
  );

  it('names form, line and file in every issue, row and cell where there is one', () => {
    for (const { at } of issues.filter(({ code }) => ours.has(code))) {
      expect(at).toMatchObject({
        file: 'document.txt',
        form: expect.any(Number) as number,
        line: expect.any(Number) as number,
      });
      if (at.path?.startsWith('indicators'))
        expect(at).toMatchObject({ cell: expect.any(Number) as number, row: expect.any(Number) as number });
    }
  });

  it('points at the line on which the odd text stands', () => {
    const lines = new TextDecoder().decode(bytes).split('\n');
    for (const { at, values } of issues) {
      const text = String(values['text'] ?? '').split('\n')[0] ?? '';
      if (at.line !== undefined && text.length > 1)
        expect(lines.slice(at.line - 1, at.line + 9).join('\n')).toContain(text.replace('…', ''));
    }
  });

  it('refuses nothing', () => {
    expect(issues.filter(({ code }) => /^(FORM|CELL|DOCUMENT|SECTION|UNKNOWN|ROW_INCOMPLETE)/.test(code))).toEqual([]);
  });
});

function placeOfIssue({ code, at }: Issue): string {
  return `${code} ${at.path ?? ''}`;
}

function expectedPlaces(anomalies: readonly Anomaly[]): string[] {
  return anomalies.flatMap(({ code, at }) => {
    const own = READING_CODES[code];
    return own === undefined ? [] : [`${own} ${pathOf(own, at)}`];
  });
}

/** `indicator:8.actual` and `funds:total.executed` as paths of the canonical form. */
function pathOf(code: string, at: string): string {
  const indicator = /^indicator:(\d+)(.*)$/.exec(at);
  if (!indicator) return at.replace('funds:', 'funds.');
  const field = indicator[2] === '' ? (IMPLIED_FIELDS[code] ?? '') : indicator[2]?.replace('.actual', '.completed');
  return `indicators[${indicator[1] ?? ''}]${field ?? ''}`;
}
