import { isSelfEvaluationForm, type SelfEvaluationForm } from '@app/form';
import { readDocument, type ImportResult } from '@app/form-import';
import fc from 'fast-check';
import { FIXTURE_SCOPE, fixtureNames, readFixture } from './fixtures';

const INK = '[\\t \\u3000\\u00a0\\ufeff]*';
const LABEL = '(?:"项目名称"?|项目名称[:：]?)[ \\u3000\\u00a0]*';
const FORM_START = new RegExp(`^(?:${INK}${LABEL}\\t|\\t${INK}${LABEL}$)`);
const REFUSALS = new Set(['FORM_CUT_OFF', 'FORM_INCOMPLETE', 'FORM_TOO_LONG', 'CELL_TOO_LONG']);
const DOCUMENT_REFUSALS = new Set(['UNREADABLE_ENCODING', 'UNSUPPORTED_FORMAT', 'EMPTY_DOCUMENT']);
const RUNS = { numRuns: 300, seed: 20231231 };

const texts = fixtureNames('ok')
  .filter((name) => /^(?:tsv|cell|both)/.test(name) && !name.includes('utf16'))
  .map((name) => new TextDecoder().decode(readFixture('ok', name)));
const document = fc.constantFrom(...texts);
const joined = fc.array(document, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('\n'));

describe('a damaged document', () => {
  it('is accounted for form by form when it is truncated anywhere', () => {
    fc.assert(
      fc.property(joined, fc.double({ min: 0, max: 1, noNaN: true }), (text, share) => {
        const bytes = new TextEncoder().encode(text);
        expectAccounted(bytes.subarray(0, Math.floor(bytes.length * share)));
      }),
      RUNS,
    );
  });

  it('hands out nothing but whole forms when it is truncated after any line', () => {
    fc.assert(
      fc.property(joined, fc.nat(), (text, cut) => {
        const lines = text.split('\n');
        const whole = read(text).forms;
        const part = read(`${lines.slice(0, cut % lines.length).join('\n')}\n`).forms;
        part.forEach(({ form, issues }, index) => {
          const mayLackEnd = issues.some(({ code }) => code === 'TOTAL_AT_END_OF_FILE');
          if (!mayLackEnd) expect(table(form)).toEqual(table(whole[index]?.form));
        });
      }),
      RUNS,
    );
  });

  it('is accounted for when bytes are flipped', () => {
    const flips = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(joined, flips, (text, changes) => {
        const bytes = new TextEncoder().encode(text);
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        expectAccounted(bytes);
      }),
      RUNS,
    );
  });

  it('is accounted for when its lines are shuffled, dropped or doubled', () => {
    fc.assert(
      fc.property(joined, fc.array(fc.nat(), { minLength: 1, maxLength: 40 }), (text, picks) => {
        const lines = text.split('\n');
        for (const pick of picks) moveLine(lines, pick);
        expectAccounted(new TextEncoder().encode(lines.join('\n')));
      }),
      RUNS,
    );
  });

  it('is accounted for when it is any text made of the words of a form', () => {
    const word = fc.constantFrom(
      '项目名称',
      '总分',
      '绩效指标',
      '一级指标',
      '年度总体目标',
      '项目资金',
      '产出指标',
      '100',
      '"',
      '\t',
      '\t',
      '\n',
      '\n',
      '\n\t',
      ' ',
      '注：',
      '（2023年度）',
      '自评表',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 200 }), (words) =>
        expectAccounted(new TextEncoder().encode(words.join(''))),
      ),
      { ...RUNS, numRuns: 1_000 },
    );
  });
});

/** Every form start is handed out as a form or named by an issue, or the document is refused as a whole. */
function expectAccounted(bytes: Uint8Array): void {
  const { forms, issues } = readDocument(bytes, FIXTURE_SCOPE);
  expect(forms.every(({ form }) => isSelfEvaluationForm(form))).toBe(true);
  if (issues.some(({ code }) => DOCUMENT_REFUSALS.has(code))) {
    expect(forms).toEqual([]);
    return;
  }
  const refused = issues.filter(({ code }) => REFUSALS.has(code)).length;
  const starts = decode(bytes)
    .split('\n')
    .filter((line) => FORM_START.test(line)).length;
  expect(forms.length + refused).toBe(starts);
  if (starts === 0) expect(issues.length).toBeGreaterThan(0);
}

function decode(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}

function moveLine(lines: string[], pick: number): void {
  const from = pick % lines.length;
  const to = (pick * 7_919) % lines.length;
  const line = lines[from] ?? '';
  if (pick % 3 !== 0) lines.splice(from, 1);
  if (pick % 5 !== 0) lines.splice(to, 0, line);
}

function read(text: string): ImportResult {
  return readDocument(new TextEncoder().encode(text), FIXTURE_SCOPE);
}

function table(form: SelfEvaluationForm | undefined): unknown {
  return form && { ...form, printed: null };
}
