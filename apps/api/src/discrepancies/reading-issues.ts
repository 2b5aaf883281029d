import type { Issue } from '@app/kernel';
import { type ImportsRepository, type DistrictScope, type StoredForm } from '@app/persistence';

const MOST_IMPORTS = 64;

/** What was odd when forms were read, out of the records of their imports; some imports are kept in memory. */
export class ReadingIssues {
  private readonly known = new Map<string, Promise<ReadonlyMap<string, readonly Issue[]>>>();

  constructor(
    private readonly imports: ImportsRepository,
    private readonly scope: DistrictScope,
  ) {}

  /** The issues of the current revision; none where it was not imported. */
  async of({ head, revision }: StoredForm): Promise<readonly Issue[]> {
    const { importId } = revision;
    if (importId === undefined) return [];
    // Whoever sees the form sees what is said of it; the import may have been somebody else's.
    const scope = this.scope.throughSeen([head]);
    const issues = this.known.get(importId) ?? this.read(scope, importId);
    this.known.delete(importId);
    this.known.set(importId, issues);
    const [oldest] = this.known.keys();
    if (this.known.size > MOST_IMPORTS && oldest !== undefined) this.known.delete(oldest);
    return (await issues).get(keyOf(head.formId, revision.revision)) ?? [];
  }

  private async read(scope: DistrictScope, importId: string): Promise<ReadonlyMap<string, readonly Issue[]>> {
    const record = await this.imports.find(scope, importId);
    const byForm = new Map<string, Issue[]>();
    if (!record) return byForm;
    const keys = new Map(
      record.forms.map(({ index, formId, revision }) => [index, keyOf(formId ?? '', revision ?? 0)]),
    );
    for (const issue of record.issues) {
      const key = issue.at.form === undefined ? undefined : keys.get(issue.at.form);
      if (key === undefined) continue;
      const own = byForm.get(key);
      if (own) own.push(issue);
      else byForm.set(key, [issue]);
    }
    return byForm;
  }
}

function keyOf(formId: string, revision: number): string {
  return `${formId}/${revision}`;
}
