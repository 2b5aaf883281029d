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

/** The roles there are, for the help. */
export const ROLE_NAMES = Object.keys(CHINESE).join(', ');
