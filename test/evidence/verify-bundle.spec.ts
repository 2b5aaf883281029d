import {
  newPrivateKey,
  nextEntry,
  signingKey,
  verifyBundle,
  writeBundle,
  type BundleReport,
  type EvidenceBundle,
} from '@app/evidence';
import { aForm } from '../api/a-form';
import { aBundle, KEY } from './a-bundle';

let bundle: EvidenceBundle;
let text = '';

beforeAll(async () => {
  bundle = await aBundle();
  text = writeBundle(bundle);
});

const verify = (file: string | Uint8Array, key = KEY.publicKey) =>
  verifyBundle(typeof file === 'string' ? Buffer.from(file, 'utf8') : file, key);
const verifyObject = (changed: object) => verify(writeBundle(changed));
const codes = (issues: BundleReport['findings']) => issues.map(({ code }) => code);

describe('an untouched bundle', () => {
  it('proves form, rules, score, record, chain and signature with a key from outside', () => {
    const { findings, proved, unproved, subject } = verify(text);
    expect(findings).toEqual([]);
    expect(codes(proved)).toEqual([
      'EVIDENCE_FORM_PROVED',
      'EVIDENCE_RULES_PROVED',
      'EVIDENCE_SCORE_PROVED',
      'EVIDENCE_RECORD_PROVED',
      'EVIDENCE_CHAIN_PROVED',
      'EVIDENCE_SIGNATURE_PROVED',
    ]);
    expect(codes(unproved)).not.toContain('EVIDENCE_KEY_NOT_GIVEN');
    expect(subject).toMatchObject({ projectName: '证据', total: '99', ruleSet: '990101/2023/project.v2' });
  });

  it('without one only agrees with itself, and says so', () => {
    const { findings, proved, unproved } = verifyBundle(Buffer.from(text), null);
    expect(findings).toEqual([]);
    expect(codes(proved)).toContain('EVIDENCE_SIGNATURE_CONSISTENT');
    expect(codes(proved)).not.toContain('EVIDENCE_SIGNATURE_PROVED');
    expect(codes(unproved)).toContain('EVIDENCE_KEY_NOT_GIVEN');
  });

  it('says what it does not prove', () => {
    expect(codes(verify(text).unproved)).toEqual([
      'EVIDENCE_RULES_ILLUSTRATIVE',
      'EVIDENCE_PUBLICATION_UNPROVED',
      'EVIDENCE_TIME_UNPROVED',
      'EVIDENCE_ONLY_ONE_UNPROVED',
      'EVIDENCE_TRUTH_UNPROVED',
    ]);
  });

  it('names no person', () => {
    expect([bundle.form.leader, bundle.form.phone]).toEqual([null, null]);
    expect(text).not.toContain('林某');
  });

  it('of a score that a person has set verifies as well', async () => {
    const review = { line: 'indicator:0', points: '40', reviewer: '复核人', reason: '佐证不足' };
    const reviewed = await aBundle(aForm('复核'), { reviews: [review] });
    expect(verifyObject(reviewed)).toMatchObject({ findings: [], subject: { total: '77' } });
  });
});

/** The member of the top level that a place is in. */
function partOf(path = ''): string {
  return /^\w+/.exec(path)?.[0] ?? '';
}

interface Place {
  readonly line: number;
  readonly part: string;
}

/** For each line of the file, the member of the top level it is in. */
function places(file: string): Place[] {
  let part = '';
  return file.split('\n').map((content, index) => {
    part = /^ {2}"(\w+)"/.exec(content)?.[1] ?? part;
    return { line: index + 1, part };
  });
}

/** Whether a finding leads to the line: by its number, or by the member it is in. */
function leadsTo({ line, part }: Place, { findings }: BundleReport): boolean {
  return findings.some(({ at }) => (at.line === undefined ? partOf(at.path) === part : Math.abs(at.line - line) <= 1));
}

describe('one byte changed', () => {
  const flip = (bytes: Buffer, offset: number, by: number) => {
    const changed = Buffer.from(bytes);
    changed[offset] = (changed[offset] ?? 0) ^ by;
    return changed;
  };

  it('in any line of the file is found and located', () => {
    const bytes = Buffer.from(text, 'utf8');
    const missed: string[] = [];
    let start = 0;
    for (const [index, place] of places(text).entries()) {
      const length = Buffer.byteLength(text.split('\n')[index] ?? '', 'utf8');
      // A byte of the value where there is one; another in every line.
      const offset = start + Math.max(0, length - 3 - (index % 5));
      if (offset < bytes.length && length > 0) {
        const report = verify(flip(bytes, offset, 1));
        if (!leadsTo(place, report))
          missed.push(`line ${place.line} (${place.part}): ${codes(report.findings).join()}`);
      }
      start += length + 1;
    }
    expect(missed).toEqual([]);
  }, 120_000);

  it.each(['checkpoint', 'publicKey', 'evaluation'])(
    'anywhere in %s is found and located',
    (part) => {
      const lines = text.split('\n');
      const own = places(text).filter((place) => place.part === part && (lines[place.line - 1] ?? '').length > 4);
      const missed: string[] = [];
      for (const place of own) {
        const before = Buffer.byteLength(lines.slice(0, place.line - 1).join('\n'), 'utf8') + 1;
        for (let column = 0; column < Buffer.byteLength(lines[place.line - 1] ?? '', 'utf8'); column += 1) {
          const report = verify(flip(Buffer.from(text, 'utf8'), before + column, 2));
          if (!leadsTo(place, report)) missed.push(`${place.line}:${column} ${codes(report.findings).join()}`);
        }
      }
      expect(missed).toEqual([]);
    },
    120_000,
  );

  it.each([
    ['cut off in the middle', () => text.slice(0, text.length / 2), 'EVIDENCE_NOT_JSON'],
    ['with something behind its end', () => `${text}x`, 'EVIDENCE_NOT_JSON'],
    ['with a line end more', () => `${text}\n`, 'EVIDENCE_WRITTEN_OTHERWISE'],
    ['with line ends of another system', () => text.replaceAll('\n', '\r\n'), 'EVIDENCE_WRITTEN_OTHERWISE'],
    ['with a mark before its start', () => `\ufeff${text}`, 'EVIDENCE_NOT_JSON'],
    [
      'with a key twice',
      () => text.replace('"version": 1', '"version": 2,\n  "version": 1'),
      'EVIDENCE_WRITTEN_OTHERWISE',
    ],
    ['that is empty', () => '', 'EVIDENCE_NOT_JSON'],
    ['that is another document', () => '[]', 'EVIDENCE_MEMBER_WRONG'],
    ['nested without end', () => '['.repeat(100_000), 'EVIDENCE_NOT_JSON'],
  ])('or a file %s is told', (_name, change, code) => {
    expect(verify(change()).findings[0]).toMatchObject({ code, severity: 'error' });
  });
});

describe('a change that keeps to the layout', () => {
  const TOUCHES: readonly (readonly [string, string, string, (b: EvidenceBundle) => object])[] = [
    [
      'a completed value',
      'EVIDENCE_HASH_DIFFERS',
      'form',
      (b) => ({ ...b, form: { ...b.form, goals: { ...b.form.goals, actual: '未完成' } } }),
    ],
    ['a leader', 'EVIDENCE_NOT_COVERED', 'form.leader', (b) => ({ ...b, form: { ...b.form, leader: '王某' } })],
    [
      'a form without its funds',
      'EVIDENCE_FORM_UNREADABLE',
      'form',
      (b) => ({ ...b, form: { ...b.form, funds: undefined } }),
    ],
    [
      'a rule’s sentence',
      'EVIDENCE_HASH_DIFFERS',
      'ruleSet',
      (b) => ({ ...b, ruleSet: { ...b.ruleSet, official: true } }),
    ],
    [
      'a title of the rule set',
      'EVIDENCE_NOT_COVERED',
      'ruleSet.title',
      (b) => ({ ...b, ruleSet: { ...b.ruleSet, title: { zh: '正式', en: 'Official' } } }),
    ],
    [
      'a formula that is none',
      'EVIDENCE_RULES_UNREADABLE',
      'ruleSet.methods[0].points',
      (b) => ({
        ...b,
        ruleSet: {
          ...b.ruleSet,
          methods: b.ruleSet.methods.map((m, i) => (i === 0 ? { ...m, points: 'process.exit()' } : m)),
        },
      }),
    ],
    ['a total', 'EVIDENCE_SCORE_DIFFERS', 'sheet.total', (b) => ({ ...b, sheet: { ...b.sheet, total: '100' } })],
    [
      'points of a line',
      'EVIDENCE_SCORE_DIFFERS',
      'sheet.lines[1].points',
      (b) => ({
        ...b,
        sheet: { ...b.sheet, lines: b.sheet.lines.map((l, i) => (i === 1 ? { ...l, points: '1' } : l)) },
      }),
    ],
    ['a sheet that is none', 'EVIDENCE_SCORE_DIFFERS', 'sheet.calculationVersion', (b) => ({ ...b, sheet: {} })],
    [
      'who scored',
      'EVIDENCE_RECORD_DIFFERS',
      'evaluation',
      (b) => ({ ...b, evaluation: { ...b.evaluation, evaluatedBy: 'somebody' } }),
    ],
    [
      'when it was scored',
      'EVIDENCE_RECORD_DIFFERS',
      'evaluation',
      (b) => ({ ...b, evaluation: { ...b.evaluation, evaluatedAt: '2025-01-02T08:00:00.000Z' } }),
    ],
    [
      'the hash of the sheet',
      'EVIDENCE_HASH_DIFFERS',
      'evaluation.sheetHash',
      (b) => ({ ...b, evaluation: { ...b.evaluation, sheetHash: 'f'.repeat(64) } }),
    ],
    [
      'the hash of the form',
      'EVIDENCE_HASH_DIFFERS',
      'evaluation.formHash',
      (b) => ({ ...b, evaluation: { ...b.evaluation, formHash: 'f'.repeat(64) } }),
    ],
    [
      'the version of the rule set',
      'EVIDENCE_KEYS_DIFFER',
      'evaluation.ruleSet.version',
      (b) => ({ ...b, evaluation: { ...b.evaluation, ruleSet: { ...b.evaluation.ruleSet, version: 7 } } }),
    ],
    [
      'an option',
      'EVIDENCE_RECORD_DIFFERS',
      'evaluation',
      (b) => ({ ...b, evaluation: { ...b.evaluation, options: { submittedOn: '2024-06-30' } } }),
    ],
    [
      'options that cannot be meant',
      'EVIDENCE_RECORD_DIFFERS',
      'evaluation',
      (b) => ({ ...b, evaluation: { ...b.evaluation, options: { reviews: 7 } } }),
    ],
    [
      'a calculation nobody has',
      'EVIDENCE_RECORD_DIFFERS',
      'evaluation',
      (b) => ({ ...b, evaluation: { ...b.evaluation, calculationVersion: 999 } }),
    ],
    [
      'an entry taken out',
      'EVIDENCE_LINK_BROKEN',
      'chain.following[0]',
      (b) => ({ ...b, chain: { ...b.chain, following: b.chain.following.slice(1) } }),
    ],
    [
      'the last entries taken out',
      'EVIDENCE_CHECKPOINT_ELSEWHERE',
      'chain',
      (b) => ({ ...b, chain: { ...b.chain, following: b.chain.following.slice(0, 1) } }),
    ],
    [
      'a member taken out',
      'EVIDENCE_ENTRY_ALTERED',
      'chain.entry',
      (b) => ({ ...b, chain: { ...b.chain, entry: { ...b.chain.entry, members: b.chain.entry.members.slice(1) } } }),
    ],
    [
      'a member that does not belong there',
      'EVIDENCE_MEMBER_WRONG',
      'chain.note',
      (b) => ({ ...b, chain: { ...b.chain, note: '' } }),
    ],
    [
      'the time of a checkpoint',
      'EVIDENCE_SIGNATURE_WRONG',
      'checkpoint',
      (b) => ({ ...b, checkpoint: { ...b.checkpoint, at: '2026-01-02T09:00:00.001Z' } }),
    ],
    [
      'a signature in another writing',
      'EVIDENCE_SIGNATURE_WRONG',
      'checkpoint',
      (b) => ({ ...b, checkpoint: { ...b.checkpoint, signature: `${b.checkpoint.signature}=` } }),
    ],
    [
      'another key',
      'EVIDENCE_KEY_DIFFERS',
      'publicKey.pem',
      (b) => ({ ...b, publicKey: { ...b.publicKey, pem: signingKey(newPrivateKey()).publicKey.pem } }),
    ],
    [
      'a private key',
      'EVIDENCE_KEY_UNREADABLE',
      'publicKey.pem',
      (b) => ({ ...b, publicKey: { ...b.publicKey, pem: newPrivateKey() } }),
    ],
    [
      'a fraction',
      'EVIDENCE_MEMBER_WRONG',
      'chain.entry.total',
      (b) => ({ ...b, chain: { ...b.chain, entry: { ...b.chain.entry, total: 1.5 } } }),
    ],
  ];
  it.each(TOUCHES)('of %s is %s at %s', (_name, code, path, change) => {
    const changed = change(JSON.parse(text) as EvidenceBundle);
    const file = code === 'EVIDENCE_MEMBER_WRONG' ? JSON.stringify(changed, null, 2) : writeBundle(changed);
    const { findings } = verify(file);
    expect(findings.map((each) => [each.code, each.at.path])).toContainEqual([code, path]);
  });

  it('proves no more than what still holds', () => {
    const { proved } = verifyObject({ ...bundle, sheet: { ...bundle.sheet, total: '100' } });
    expect(codes(proved)).not.toContain('EVIDENCE_SCORE_PROVED');
    expect(codes(proved)).toContain('EVIDENCE_CHAIN_PROVED');
  });
});

it('a bundle that is forged as a whole agrees with itself, and is found by the key from outside', () => {
  const forger = signingKey(newPrivateKey());
  const entry = nextEntry(null, bundle.chain.entry);
  const { seq, hash, districtCode } = entry;
  const checkpoint = forger.sign({ districtCode, seq, hash, at: bundle.checkpoint.at });
  const forged = { ...bundle, chain: { entry, following: [] }, checkpoint, publicKey: forger.publicKey };
  expect(verifyBundle(Buffer.from(writeBundle(forged)), null).findings).toEqual([]);
  expect(verifyObject(forged).findings).toMatchObject([{ code: 'EVIDENCE_KEY_IS_ANOTHER', at: { path: 'publicKey' } }]);
});
