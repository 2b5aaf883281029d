import { reactAdmin } from './zh/react-admin';
import { administration } from './zh/administration';
import { chain } from './zh/chain';
import { calculations } from './zh/calculations';
import { alerts } from './zh/alerts';
import { auth } from './zh/auth';
import { common } from './zh/common';
import { dashboard } from './zh/dashboard';
import { discrepancies } from './zh/discrepancies';
import { drafts } from './zh/drafts';
import { evaluations } from './zh/evaluations';
import { forms } from './zh/forms';
import { imports } from './zh/imports';
import { lists } from './zh/lists';
import { replays } from './zh/replays';
import { ruleSets } from './zh/rule-sets';
import { shell } from './zh/shell';
import { simulations } from './zh/simulations';

/** Every text of the console; one file an area. `resources` is where react-admin looks for names and fields. */
export const zh = {
  ra: reactAdmin,
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
