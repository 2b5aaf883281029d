import type { Same } from '../same';
import type { shell as zh } from '../zh/shell';

export const shell: Same<typeof zh> = {
  menu: {
    dashboard: 'Dashboard',
    policy: 'Policy',
    ruleSets: 'Rule sets',
    drafts: 'Drafts',
    simulations: 'Simulations',
    work: 'Forms',
    forms: 'Forms',
    imports: 'Imports',
    audit: 'Audit',
    evaluations: 'Evaluations',
    discrepancies: 'Discrepancies',
    replays: 'Replays',
    administration: 'Administration',
    users: 'Users',
    districts: 'Districts and units',
    auditEvents: 'Audit trail',
  },
  context: {
    title: 'District and year',
    allDistricts: 'All districts',
    search: 'Find a district',
  },
  language: 'Language',
  languageSwitch: 'Switch language',
  account: 'Account',
  signOut: 'Sign out',
  changePassword: 'Change password',
  apiDocs: 'API documentation',
  breadcrumbs: 'Where you are',
  main: 'Main content',
  navigation: 'Main menu',
  openMenu: 'Open the menu',
};
