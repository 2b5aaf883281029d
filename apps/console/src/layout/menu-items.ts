import type { SvgIconComponent } from '@mui/icons-material';
import ReportIcon from '@mui/icons-material/Balance';
import CalculationIcon from '@mui/icons-material/Calculate';
import ChainIcon from '@mui/icons-material/Link';
import AlertIcon from '@mui/icons-material/NotificationsActive';
import DashboardIcon from '@mui/icons-material/Dashboard';
import DraftIcon from '@mui/icons-material/EditNote';
import UserIcon from '@mui/icons-material/Group';
import EventsIcon from '@mui/icons-material/History';
import KeyIcon from '@mui/icons-material/Key';
import DistrictIcon from '@mui/icons-material/LocationCity';
import ReplayIcon from '@mui/icons-material/Replay';
import RuleIcon from '@mui/icons-material/Rule';
import ScoreIcon from '@mui/icons-material/Scoreboard';
import SimulationIcon from '@mui/icons-material/StackedBarChart';
import FormIcon from '@mui/icons-material/TableChart';
import ImportIcon from '@mui/icons-material/UploadFile';
import type { MessageKey } from '../i18n/use-t';

interface MenuEntry {
  readonly to: string;
  readonly label: MessageKey;
  readonly Icon: SvgIconComponent;
  /** The permission that makes it of use; left out, everybody's. */
  readonly needs?: string;
}

interface MenuGroup {
  readonly title?: MessageKey;
  readonly items: readonly MenuEntry[];
}

/** The whole menu; each caller sees what their roles have work in. */
export const MENU: readonly MenuGroup[] = [
  { items: [{ to: '/', label: 'shell.menu.dashboard', Icon: DashboardIcon }] },
  {
    title: 'shell.menu.work',
    items: [
      { to: '/forms', label: 'shell.menu.forms', Icon: FormIcon, needs: 'forms.read' },
      { to: '/imports', label: 'shell.menu.imports', Icon: ImportIcon, needs: 'forms.write' },
    ],
  },
  {
    title: 'shell.menu.policy',
    items: [
      { to: '/rule-sets', label: 'shell.menu.ruleSets', Icon: RuleIcon, needs: 'rule-sets.read' },
      { to: '/drafts', label: 'shell.menu.drafts', Icon: DraftIcon, needs: 'drafts.read' },
      { to: '/simulations', label: 'shell.menu.simulations', Icon: SimulationIcon, needs: 'simulations.read' },
    ],
  },
  {
    title: 'shell.menu.audit',
    items: [
      { to: '/evaluations', label: 'shell.menu.evaluations', Icon: ScoreIcon, needs: 'evaluations.read' },
      { to: '/discrepancies', label: 'shell.menu.discrepancies', Icon: ReportIcon, needs: 'discrepancies.read' },
      { to: '/replays', label: 'shell.menu.replays', Icon: ReplayIcon, needs: 'replays.run' },
      { to: '/calculation-changes', label: 'shell.menu.calculations', Icon: CalculationIcon, needs: 'replays.run' },
      { to: '/chain', label: 'shell.menu.chain', Icon: ChainIcon, needs: 'chain.read' },
      { to: '/alerts', label: 'shell.menu.alerts', Icon: AlertIcon, needs: 'alerts.read' },
    ],
  },
  {
    title: 'shell.menu.administration',
    items: [
      { to: '/users', label: 'shell.menu.users', Icon: UserIcon, needs: 'users.read' },
      { to: '/districts', label: 'shell.menu.districts', Icon: DistrictIcon, needs: 'units.manage' },
      { to: '/api-keys', label: 'shell.menu.apiKeys', Icon: KeyIcon, needs: 'keys.read' },
      { to: '/audit-events', label: 'shell.menu.auditEvents', Icon: EventsIcon, needs: 'audit.read' },
    ],
  },
];
