import { csvLine, csvStart } from '@app/form-export';
import type { Language } from '@app/kernel';
import { FormsRepository, type DistrictScope, type StoredHead } from '@app/persistence';
import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import type { FormsFilterQuery } from './forms.query';
import { toListQuery } from './list-forms.usecase';

type Value = string | number | null;

interface Column {
  readonly zh: string;
  readonly en: string;
  readonly of: (head: StoredHead, language: Language) => Value;
}

const ILLUSTRATIVE = { zh: '示例', en: 'illustrative' } as const;

const COLUMNS: readonly Column[] = [
  { zh: '表编号', en: 'Form', of: ({ formId }) => formId },
  { zh: '区划', en: 'District', of: ({ districtCode }) => districtCode },
  { zh: '年度', en: 'Year', of: ({ year }) => year },
  { zh: '项目名称', en: 'Project', of: ({ projectName }) => projectName },
  { zh: '单位', en: 'Unit', of: ({ unitName }) => unitName },
  { zh: '版本', en: 'Revision', of: ({ current }) => current.revision },
  { zh: '自评总分', en: 'Declared total', of: ({ declared }) => declared.total },
  { zh: '自评等级', en: 'Declared grade', of: ({ declared }) => declared.grade },
  { zh: '核定总分', en: 'Computed total', of: ({ latest }) => latest && latest.total },
  { zh: '最低', en: 'Lowest', of: ({ latest }) => latest && latest.lowest },
  { zh: '最高', en: 'Highest', of: ({ latest }) => latest && latest.highest },
  { zh: '核定等级', en: 'Computed grade', of: ({ latest }) => latest && latest.grade },
  { zh: '差（自评−核定）', en: 'Gap (declared − computed)', of: ({ latest }) => latest && latest.gap },
  { zh: '错误', en: 'Errors', of: ({ latest }) => latest && latest.findings.error },
  { zh: '注意', en: 'Warnings', of: ({ latest }) => latest && latest.findings.warning },
  { zh: '规则集版本', en: 'Rule-set version', of: ({ latest }) => latest && latest.ruleSet.version },
  {
    zh: '效力',
    en: 'Standing',
    of: ({ latest }, language) => (latest?.official === false ? ILLUSTRATIVE[language] : null),
  },
  { zh: '保存时间', en: 'Saved at', of: ({ current }) => current.savedAt.toISOString() },
];

/** Writes a whole list of forms as CSV, one form after the other: memory stays flat however many there are. */
@Injectable()
export class ExportFormListUseCase {
  constructor(private readonly forms: FormsRepository) {}

  execute(scope: DistrictScope, query: FormsFilterQuery, language: Language): Readable {
    return Readable.from(this.lines(scope, query, language));
  }

  private async *lines(scope: DistrictScope, query: FormsFilterQuery, language: Language): AsyncGenerator<string> {
    yield csvStart(COLUMNS.map((column) => column[language]));
    for await (const head of this.forms.heads(scope, toListQuery(query))) {
      yield csvLine(COLUMNS.map(({ of }) => of(head, language)));
    }
  }
}
