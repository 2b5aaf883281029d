import type { Issue } from '@app/kernel';
import { STANDING_PARTS, type Source } from '../rule-set';
import { finding, ownRules, type Lint, type LintContext } from './lint-context';

/** A document that some part of the rule set rests on. */
interface Citation {
  readonly path: string;
  readonly source: string | undefined;
  readonly isOfficial: boolean;
}

/** Sources that are cited but not listed, listed but not cited, and official parts without a real document. */
export const lintSources: Lint = (context) => {
  const sources = new Map(context.resolved.sources.map((source) => [source.id, source]));
  const citations = citationsOf(context);
  const cited = new Set(citations.map(({ source }) => source));
  const idle = context.own.sources.filter(({ id }) => !cited.has(id));
  return [
    ...citations.flatMap((citation) => checkCitation(citation, sources)),
    ...idle.map(({ id }) => finding('info', 'SOURCE_NOT_CITED', `sources.${id}`, { source: id })),
  ];
};

function citationsOf(context: LintContext): Citation[] {
  const parts = STANDING_PARTS.flatMap((part): Citation[] => {
    const note = context.own.standing[part];
    if (note === undefined) return [];
    return [{ path: `standing.${part}`, source: note.source, isOfficial: note.standing === 'official' }];
  });
  const rules = ownRules(context).map(({ rule, path }) => ({
    path,
    source: rule.source,
    isOfficial: rule.standing === 'official',
  }));
  return [...parts, ...rules];
}

function checkCitation({ path, source, isOfficial }: Citation, sources: ReadonlyMap<string, Source>): Issue[] {
  if (source === undefined) return isOfficial ? [finding('error', 'OFFICIAL_WITHOUT_SOURCE', path)] : [];
  const listed = sources.get(source);
  if (listed === undefined) return [finding('error', 'SOURCE_NOT_LISTED', path, { source })];
  if (!isOfficial) return [];
  if (listed.document.trim() === '') return [finding('error', 'OFFICIAL_WITHOUT_DOCUMENT', path, { source })];
  if (listed.evidence === 'inference') return [finding('error', 'OFFICIAL_INFERRED', path, { source })];
  return listed.date === null ? [finding('info', 'OFFICIAL_WITHOUT_DATE', path, { source })] : [];
}
