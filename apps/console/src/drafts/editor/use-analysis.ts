import type { RuleSet } from '@app/rule-set';
import { useEffect, useRef, useState } from 'react';
import type { Analysis, Surroundings } from '../model/analyse';
import type { AnalysisAnswer, AnalysisQuestion } from './analysis-worker';

const PAUSE_MS = 250;

/** What is to be said about a draft, computed beside the page so that typing stays smooth; null until the first is there. */
export function useAnalysis(ruleSet: RuleSet, surroundings: Surroundings): Analysis | null {
  const worker = useRef<Worker | null>(null);
  const asked = useRef(0);
  const [analysis, setAnalysis] = useState<Analysis | null>(null);
  useEffect(() => {
    const started = new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module' });
    worker.current = started;
    started.addEventListener('message', ({ data }: MessageEvent<AnalysisAnswer>) => {
      // An answer to an earlier question is out of date.
      if (data.kind === 'analysis' && data.id === asked.current) setAnalysis(data.analysis);
    });
    ask(started, { kind: 'surroundings', surroundings });
    return () => started.terminate();
  }, [surroundings]);
  useEffect(() => {
    const timer = setTimeout(() => {
      asked.current += 1;
      if (worker.current) ask(worker.current, { kind: 'analyse', id: asked.current, ruleSet });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [ruleSet, surroundings]);
  return analysis;
}

function ask(worker: Worker, question: AnalysisQuestion): void {
  worker.postMessage(question);
}
