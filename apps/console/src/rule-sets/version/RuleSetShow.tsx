import { Alert, Stack, Tab, Tabs, Typography } from '@mui/material';
import { useParams, useSearchParams } from 'react-router-dom';
import { useRead } from '../../api/use-read';
import type { RuleSetView } from '../../api/types/rule-sets';
import { useDistrictName } from '../../context/use-districts';
import { useLanguage, useT } from '../../i18n/use-t';
import { useBreadcrumbs } from '../../layout/Breadcrumbs';
import { dateTime } from '../../shared/format';
import { PageHeader } from '../../shared/PageHeader';
import { IllustrativeBadge } from '../../shared/RuleSetLabel';
import { Loaded } from '../../shared/states';
import { scopeAddress } from '../addresses';
import { ruleSetsEndpoint } from '../endpoint';
import { StateChip } from '../StateChip';
import { ExamplesTab } from './ExamplesTab';
import { PolicyTab } from './PolicyTab';
import { RecordTab } from './RecordTab';
import { RulesTab } from './RulesTab';
import { SourcesTab } from './SourcesTab';
import { VersionActions } from './VersionActions';

const TABS = ['policy', 'rules', 'sources', 'examples', 'record'] as const;
type TabName = (typeof TABS)[number];

const CONTENT: Readonly<Record<TabName, (props: { readonly version: RuleSetView }) => React.ReactNode>> = {
  policy: PolicyTab,
  rules: RulesTab,
  sources: SourcesTab,
  examples: ExamplesTab,
  record: RecordTab,
};

/** A published version, whole: what it says, where each value comes from, and what it rests on. */
export default function RuleSetShow() {
  const { id = '' } = useParams();
  const path = ruleSetsEndpoint.one?.(id).path ?? '';
  const version = useRead<RuleSetView>(path);
  return <Loaded query={version}>{(found) => <VersionScreen version={found} />}</Loaded>;
}

function VersionScreen({ version }: { readonly version: RuleSetView }) {
  const [search, setSearch] = useSearchParams();
  const language = useLanguage();
  const nameOf = useDistrictName();
  const t = useT();
  const { districtCode, year, kind, title, state, official, withdrawal } = version;
  const scope = [nameOf(districtCode), t('common.year', { year }), t(`common.kinds.${kind}`)].join(' · ');
  const name = t('common.version', { version: version.version });
  useBreadcrumbs(
    { label: t('ruleSets.title'), to: '/rule-sets' },
    { label: scope, to: scopeAddress(version) },
    { label: name },
  );
  const tab = TABS.find((each) => each === search.get('tab')) ?? 'policy';
  const Content = CONTENT[tab];
  return (
    <>
      <PageHeader
        title={<span data-content>{title[language]}</span>}
        subtitle={
          <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
            {scope} · {name} <StateChip state={state} /> <IllustrativeBadge official={official} />
          </Stack>
        }
        actions={<VersionActions version={version} />}
      />
      {withdrawal && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {t('ruleSets.withdrawnAt', { at: dateTime(withdrawal.at, language) })}{' '}
          <span data-content>{withdrawal.reason}</span>
        </Alert>
      )}
      {version.ruleSet.note && (
        <Typography data-content sx={{ mb: 2, maxWidth: 900 }}>
          {version.ruleSet.note[language]}
        </Typography>
      )}
      <Tabs
        value={tab}
        onChange={(_, next: TabName) => setSearch({ tab: next }, { replace: true })}
        variant="scrollable"
        allowScrollButtonsMobile
        aria-label={t('ruleSets.parts')}
        sx={{ mb: 2 }}
      >
        {TABS.map((each) => (
          <Tab
            key={each}
            value={each}
            label={t(`ruleSets.tabs.${each}`)}
            id={`tab-${each}`}
            aria-controls={`panel-${each}`}
          />
        ))}
      </Tabs>
      <div role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
        <Content version={version} />
      </div>
    </>
  );
}
