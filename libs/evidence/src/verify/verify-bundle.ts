import type { Issue } from '@app/kernel';
import { keyText } from '@app/rule-set';
import type { EvidenceBundle } from '../bundle/bundle';
import { readBundle } from '../bundle/read-bundle';
import type { PublicKey } from '../checkpoint/signing-key';
import { checkEnd, checkEntry, checkSegment } from './check-chain';
import { checkForm, checkRuleSet, checkSheet } from './check-content';
import { checkOutsideKey, checkSignature } from './check-key';
import { checkScore } from './check-score';
import { gap, proof, type BundleReport, type BundleSubject } from './report';

/**
 * Verifies an evidence bundle without the service that made it: hashes of form, rule set and sheet, the score computed
 * again, the evaluation in its entry, the chain from there to the checkpoint, and the signature.
 *
 * @param bytes   the file as it is
 * @param outside the public key as it was had from elsewhere than the bundle; null where it was not. Without it the
 *   bundle agrees with itself, and anybody could have made the key.
 * @example
 * verifyBundle(bytes, key).findings //=> []
 */
export function verifyBundle(bytes: Uint8Array, outside: PublicKey | null): BundleReport {
  const { bundle, issues } = readBundle(bytes);
  if (!bundle) return { subject: null, findings: issues, proved: [], unproved: [] };
  const content = { form: checkForm(bundle), ruleSet: checkRuleSet(bundle) };
  const isComputable = content.form.length === 0 && content.ruleSet.length === 0;
  const score = isComputable ? checkScore(bundle) : { findings: [], unproved: [] };
  const sheet = score.findings.length > 0 ? score.findings : checkSheet(bundle);
  const signature = [...checkSignature(bundle), ...checkOutsideKey(bundle, outside)];
  const entry = checkEntry(bundle);
  const segment = entry.some(({ at }) => at.path === 'chain.entry') ? entry : checkSegment(bundle);
  // Where the chain or the signature is wrong, that they don't meet follows.
  const end = segment.length + signature.length > 0 ? [] : checkEnd(bundle);
  const checks: Checks = { ...content, sheet, entry, segment: [...segment, ...end], signature };
  const findings = unique([...issues, ...Object.values(checks).flat()]);
  return {
    subject: subjectOf(bundle),
    findings,
    proved: proofsOf(bundle, checks, score.unproved.length === 0, outside),
    unproved: [...score.unproved, ...gapsOf(bundle, outside)],
  };
}

type Checks = Readonly<Record<'form' | 'ruleSet' | 'sheet' | 'entry' | 'segment' | 'signature', readonly Issue[]>>;

/** What is proved: each step only where everything it rests on holds as well. */
function proofsOf(bundle: EvidenceBundle, checks: Checks, isComputed: boolean, outside: PublicKey | null): Issue[] {
  const holds = (...names: readonly (keyof Checks)[]) => names.every((name) => checks[name].length === 0);
  const { evaluation, sheet, chain, checkpoint } = bundle;
  const { formRevision: revision, calculationVersion: version, evaluatedAt, evaluatedBy, districtCode } = evaluation;
  const ruleSet = keyText(evaluation.ruleSet);
  const [first, last] = [chain.entry.seq, checkpoint.seq];
  const proofs: Issue[] = [];
  if (holds('form')) proofs.push(proof('EVIDENCE_FORM_PROVED', { revision }));
  if (holds('ruleSet')) proofs.push(proof('EVIDENCE_RULES_PROVED', { ruleSet }));
  if (isComputed && holds('form', 'ruleSet', 'sheet')) {
    proofs.push(proof('EVIDENCE_SCORE_PROVED', { ruleSet, version, total: sheet.total }));
  }
  if (holds('entry')) {
    const at = chain.entry.at;
    proofs.push(proof('EVIDENCE_RECORD_PROVED', { evaluatedAt, evaluatedBy, districtCode, seq: first, at }));
  }
  if (holds('entry', 'segment', 'signature')) {
    proofs.push(proof('EVIDENCE_CHAIN_PROVED', { first, last, count: last - first + 1 }));
    const values = { at: checkpoint.at, keyId: checkpoint.keyId };
    proofs.push(proof(outside ? 'EVIDENCE_SIGNATURE_PROVED' : 'EVIDENCE_SIGNATURE_CONSISTENT', values));
  }
  return proofs;
}

/** What no bundle can prove, and what this one does not. */
function gapsOf({ ruleSet, publicKey: { keyId } }: EvidenceBundle, outside: PublicKey | null): Issue[] {
  return [
    ...(outside ? [] : [gap('EVIDENCE_KEY_NOT_GIVEN', { keyId })]),
    ...(ruleSet.official ? [] : [gap('EVIDENCE_RULES_ILLUSTRATIVE')]),
    gap('EVIDENCE_PUBLICATION_UNPROVED'),
    gap('EVIDENCE_TIME_UNPROVED'),
    gap('EVIDENCE_ONLY_ONE_UNPROVED'),
    gap('EVIDENCE_TRUTH_UNPROVED'),
  ];
}

function subjectOf({ evaluation, form, sheet, ruleSet }: EvidenceBundle): BundleSubject {
  const { districtCode, evaluationId, formId, formRevision, calculationVersion, evaluatedAt, evaluatedBy } = evaluation;
  const { total, lowestTotal, highestTotal, grade } = sheet;
  return {
    ...{ districtCode, evaluationId, formId, formRevision, calculationVersion, evaluatedAt, evaluatedBy },
    ...{ total, lowestTotal, highestTotal, grade },
    projectName: form.projectName,
    ruleSet: keyText(evaluation.ruleSet),
    official: ruleSet.official,
  };
}

/** One alteration can be met in two checks; it is told once. */
function unique(findings: readonly Issue[]): Issue[] {
  return [...new Map(findings.map((each) => [JSON.stringify([each.code, each.at]), each])).values()];
}
