import { KINDS, type Kind } from '@app/form';
import type { Scope } from '@app/rule-set';
import { Button, Link, List, ListItem, Stack, Typography } from '@mui/material';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { useMayIn } from '../../auth/permissions';
import { useDistrictName } from '../../context/use-districts';
import { useLanguage, useT } from '../../i18n/use-t';
import { useBreadcrumbs } from '../../layout/Breadcrumbs';
import { dateTime } from '../../shared/format';
import { NotFound } from '../../shared/NotFound';
import { PageHeader } from '../../shared/PageHeader';
import { Section } from '../../shared/Section';
import { EmptyState, Loaded } from '../../shared/states';
import { draftAddress, newDraftAddress } from '../addresses';
import { useDrafts, useVersions } from '../use-versions';
import { AsKnownOn } from './AsKnownOn';
import { VersionTimeline } from './VersionTimeline';

/** One district, year and kind: its versions through time, which one applied when, and the drafts. */
export default function ScopeShow() {
  const scope = readScope(useParams()['scope'] ?? '');
  return scope ? <ScopeScreen scope={scope} /> : <NotFound />;
}

function ScopeScreen({ scope }: { readonly scope: Scope }) {
  const { districtCode, year, kind } = scope;
  const nameOf = useDistrictName();
  const t = useT();
  const mayEdit = useMayIn('rule-sets.edit', districtCode);
  const versions = useVersions({ districtCode, year, kind });
  const title = `${nameOf(districtCode)} · ${t('common.year', { year })} · ${t(`common.kinds.${kind}`)}`;
  useBreadcrumbs({ label: t('ruleSets.title'), to: '/rule-sets' }, { label: title });
  const actions = mayEdit && (
    <Button component={RouterLink} to={newDraftAddress(scope)} variant="contained">
      {t('ruleSets.newDraft')}
    </Button>
  );
  return (
    <>
      <PageHeader title={title} actions={actions} />
      <Section title={t('ruleSets.timeline')}>
        <Loaded query={versions}>
          {(all) =>
            all.length === 0 ? <EmptyState text={t('ruleSets.noVersions')} /> : <VersionTimeline versions={all} />
          }
        </Loaded>
      </Section>
      <Section title={t('ruleSets.asKnownOn')}>
        <AsKnownOn scope={scope} />
      </Section>
      <Drafts scope={scope} />
    </>
  );
}

function Drafts({ scope: { districtCode, year, kind } }: { readonly scope: Scope }) {
  const drafts = useDrafts({ districtCode, year, kind });
  const language = useLanguage();
  const t = useT();
  if (!drafts.data || drafts.data.length === 0) return null;
  return (
    <Section title={t('ruleSets.drafts')}>
      <List dense disablePadding>
        {drafts.data.map((draft) => (
          <ListItem key={draft.draftId} disableGutters>
            <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap', alignItems: 'baseline' }}>
              <Link component={RouterLink} to={draftAddress(draft)}>
                <span data-content>{draft.title[language]}</span>
              </Link>
              <Typography variant="body2">{t(`ruleSets.draftState.${draft.state}`)}</Typography>
              <Typography variant="body2" color="text.secondary">
                <span data-content>{draft.updatedBy.name}</span> {dateTime(draft.updatedAt, language)}
              </Typography>
            </Stack>
          </ListItem>
        ))}
      </List>
    </Section>
  );
}

function readScope(text: string): Scope | null {
  const [districtCode = '', year = '', kind = ''] = text.split('~');
  const known: Kind | undefined = KINDS.find((each) => each === kind);
  if (!/^\d{6}$/.test(districtCode) || !/^\d{4}$/.test(year) || !known) return null;
  return { districtCode, year: Number(year), kind: known };
}
