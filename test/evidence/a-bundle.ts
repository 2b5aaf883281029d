import {
  evaluationMember,
  makeBundle,
  newPrivateKey,
  nextEntry,
  signingKey,
  type ChainEntryContent,
  type EvaluationClaim,
  type EvidenceBundle,
} from '@app/evidence';
import { formHash, type SelfEvaluationForm } from '@app/form';
import { contentHash, sha256Hex, type Hashable } from '@app/kernel';
import { loadRuleSetFiles } from '@app/rule-files';
import { compile, type ScoreOptions } from '@app/scoring';
import { join } from 'node:path';
import { aForm } from '../api/a-form';

const RULES = join(__dirname, '../api/rules');

export const KEY = signingKey(newPrivateKey());

/** A bundle as the service makes it, of invented parts: two others entered with the evaluation, and three entries followed. */
export async function aBundle(
  form: SelfEvaluationForm = aForm('证据'),
  options: ScoreOptions = { submittedOn: '2024-03-31' },
): Promise<EvidenceBundle> {
  const { library } = await loadRuleSetFiles(RULES);
  const { resolved } = library.find({ districtCode: '990101', year: 2023, kind: 'project' });
  if (!resolved) throw new Error('the rules of the suites do not resolve');
  const sheet = compile(resolved).score(form, { ...options, formHash: formHash(form) });
  const sheetHash = contentHash('score-sheet', sheet.schemaVersion, sheet as unknown as Hashable);
  const { districtCode, year, kind, version } = resolved;
  const evaluation: EvaluationClaim = {
    districtCode: '990101',
    evaluationId: `evaluation-${sha256Hex(`990101/form-1/2/${sheetHash}`).slice(0, 32)}`,
    formId: 'form-1',
    unitId: 'unit-1',
    formRevision: 2,
    formHash: sheet.formHash,
    ruleSet: { districtCode, year, kind, version },
    ruleSetHash: sheet.ruleSet.hash,
    calculationVersion: sheet.calculationVersion,
    sheetHash,
    options: options as Readonly<Record<string, Hashable>>,
    evaluatedAt: '2026-01-02T08:00:00.000Z',
    evaluatedBy: 'clerk',
  };
  const segment = chainWith(evaluation);
  const { seq, hash } = segment.at(-1) ?? segment[0];
  const checkpoint = KEY.sign({ districtCode: '990101', seq, hash, at: '2026-01-02T09:00:00.000Z' });
  return makeBundle({ evaluation, form, ruleSet: resolved, sheet, segment, checkpoint, publicKey: KEY.publicKey });
}

function chainWith(evaluation: EvaluationClaim): [ChainEntryContent, ...ChainEntryContent[]] {
  const other = (name: string) => ({ type: 'audit-event', id: `event-${name}`, hash: sha256Hex(name) }) as const;
  const entry = (before: ChainEntryContent | null, ...members: ChainEntryContent['members']) =>
    nextEntry(before, { districtCode: '990101', at: '2026-01-02T08:00:01.000Z', members });
  const first = entry(null, other('a'));
  const own = entry(first, other('b'), evaluationMember(evaluation), other('c'));
  const third = entry(own, other('d'));
  const fourth = entry(third, other('e'), other('f'));
  return [own, third, fourth, entry(fourth, other('g'))];
}
