import type { Language } from '@app/kernel';

export interface RoleInScope {
  readonly role: string;
  readonly districtCode: string;
  readonly unitId: string | null;
}

const CHINESE: Readonly<Record<string, string>> = {
  administrator: '管理员',
  'policy-editor': '政策编辑',
  approver: '审批人',
  department: '部门',
  auditor: '审计',
};

/** A role and where it holds. */
export function roleText({ role, districtCode, unitId }: RoleInScope, language: Language): string {
  const name = language === 'zh' ? `${CHINESE[role] ?? role}(${role})` : role;
  return [name, districtCode, ...(unitId === null ? [] : [unitId])].join(' ');
}

const STATES: Readonly<Record<string, string>> = {
  active: '正常',
  disabled: '停用',
  removed: '已删除',
  allowed: '成功',
  refused: '拒绝',
  failed: '失败',
};

/** A state of an account or an outcome of an event in the reader's language; in English it is the word itself. */
export function stateText(word: string, language: Language): string {
  return language === 'zh' ? (STATES[word] ?? word) : word;
}

/** The roles there are, for the help. */
export const ROLE_NAMES = Object.keys(CHINESE).join(', ');
