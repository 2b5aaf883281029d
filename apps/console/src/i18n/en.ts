import englishMessages from 'ra-language-english';
import { administration } from './en/administration';
import { chain } from './en/chain';
import { calculations } from './en/calculations';
import { alerts } from './en/alerts';
import { auth } from './en/auth';
import { common } from './en/common';
import { dashboard } from './en/dashboard';
import { discrepancies } from './en/discrepancies';
import { drafts } from './en/drafts';
import { evaluations } from './en/evaluations';
import { forms } from './en/forms';
import { imports } from './en/imports';
import { lists } from './en/lists';
import { replays } from './en/replays';
import { ruleSets } from './en/rule-sets';
import { shell } from './en/shell';
import { simulations } from './en/simulations';

/** Every text of the console; one file an area. `resources` is where react-admin looks for names and fields. */
export const en = {
  ra: englishMessages.ra,
  administration,
  alerts,
  calculations,
  chain,
  auth,
  common,
  dashboard,
  discrepancies,
  drafts,
  evaluations,
  forms,
  imports,
  lists,
  replays,
  ruleSets,
  shell,
  simulations,
  resources: {
    'api-keys': { name: administration.keys },
    'audit-events': { name: administration.events },
    alerts: { name: alerts.title },
    discrepancies: { name: discrepancies.title },
    evaluations: { name: evaluations.title },
    forms: { name: forms.title },
    imports: { name: imports.title },
    'rule-sets': { name: ruleSets.title },
    drafts: { name: drafts.title },
    replays: { name: replays.title },
    simulations: { name: simulations.title },
    districts: { name: administration.districts },
    users: { name: administration.users },
  },
} as const;
