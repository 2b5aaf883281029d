import { request } from '../api/request';
import type { Severity } from '@app/kernel';
import type { FormView, ImportView, PreviewView } from '../api/types/forms';
import type { SheetView } from '../api/types/sheets';
import { currentLanguage } from '../api/language';
import type { FileEntry, HandedInForm, HandInMode, HandInScope } from './hand-in';
import { patiently } from './patiently';
import { sendFile } from './send-file';

type Change = Partial<Omit<FileEntry, 'key' | 'file'>>;

interface Work {
  readonly scope: HandInScope;
  readonly mode: HandInMode;
  readonly entry: FileEntry;
  readonly signal: AbortSignal;
  readonly report: (change: Change) => void;
}

/** Forms of a file whose scores are fetched at the same time; the service has better things to do than one clerk's. */
const TOGETHER = 4;
/** Forms of one file whose scores are fetched; a file of thousands is looked at in the list. */
const MOST_SHOWN = 200;

/** Hands one file in and scores its forms, or checks it without storing anything. */
export async function handInFile(work: Work): Promise<void> {
  const { report, mode } = work;
  report({ state: 'sending', sent: 0 });
  const found = await (mode === 'check' ? checkFile(work) : storeFile(work));
  report({ state: 'done', sent: 1, ...found });
}

async function checkFile({ scope, entry, signal, report }: Work): Promise<Change> {
  const { districtCode, year, kind } = scope;
  const { forms, issues } = await patiently(
    () =>
      sendFile<PreviewView>({
        path: `districts/${districtCode}/previews`,
        query: { year, kind, lang: currentLanguage() },
        file: entry.file,
        signal,
        onSent: (sent) => report({ sent, ...(sent === 1 ? { state: 'reading' as const } : {}) }),
      }),
    signal,
  );
  return {
    issues,
    forms: forms.map(({ form, sheet, issues: own }) => ({
      ...{
        projectName: form.projectName,
        formId: null,
        outcome: null,
        score: scoreOfSheet(sheet),
        form,
        sheet,
        issues: own,
      },
    })),
  };
}

async function storeFile({ scope, entry, signal, report }: Work): Promise<Change> {
  const { districtCode, year, kind } = scope;
  const { forms, issues } = await patiently(
    () =>
      sendFile<ImportView>({
        path: `districts/${districtCode}/imports`,
        query: { year, kind },
        // Sent again after a lost answer, it is stored once.
        headers: { 'idempotency-key': entry.key },
        file: entry.file,
        signal,
        onSent: (sent) => report({ sent, ...(sent === 1 ? { state: 'reading' as const } : {}) }),
      }),
    signal,
  );
  const stored = forms.map(({ projectName, formId, outcome, issues: own }): HandedInForm => {
    return { projectName, formId, outcome, score: null, form: null, sheet: null, issues: own };
  });
  report({ state: 'scoring', issues, forms: stored });
  return { forms: await scoreForms(scope, stored, signal) };
}

/** Scores what was stored. The forms are stored whatever becomes of this: without rules they wait for them. */
async function scoreForms(
  scope: HandInScope,
  stored: readonly HandedInForm[],
  signal: AbortSignal,
): Promise<HandedInForm[]> {
  const formIds = [...new Set(stored.flatMap(({ formId }) => formId ?? []))];
  const { districtCode, year, kind } = scope;
  try {
    for (let start = 0; start < formIds.length; start += MOST_NAMED) {
      const body = { year, kind, formIds: formIds.slice(start, start + MOST_NAMED) };
      await patiently(() => request(`districts/${districtCode}/evaluations`, { method: 'POST', body, signal }), signal);
    }
  } catch (error) {
    if (signal.aborted) throw error;
    return [...stored];
  }
  const scored: HandedInForm[] = [];
  for (let start = 0; start < stored.length; start += TOGETHER) {
    const batch = stored.slice(start, start + TOGETHER);
    const isShown = start < MOST_SHOWN;
    scored.push(...(isShown ? await Promise.all(batch.map((form) => withScore(districtCode, form, signal))) : batch));
  }
  return scored;
}

const MOST_NAMED = 200;

async function withScore(districtCode: string, handedIn: HandedInForm, signal: AbortSignal): Promise<HandedInForm> {
  if (handedIn.formId === null) return handedIn;
  const path = `districts/${districtCode}/forms/${handedIn.formId}`;
  const { form, score } = await patiently(() => request<FormView>(path, { signal }), signal);
  return { ...handedIn, form, score };
}

function scoreOfSheet(sheet: SheetView): HandedInForm['score'] {
  const count = (severity: Severity) => sheet.findings.filter((finding) => finding.severity === severity).length;
  const findings = { error: count('error'), warning: count('warning'), info: count('info') };
  return { evaluationId: null, lowest: sheet.lowestTotal, highest: sheet.highestTotal, grade: sheet.grade, findings };
}
