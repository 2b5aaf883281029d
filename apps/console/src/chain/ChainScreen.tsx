import {
  Alert,
  Button,
  Chip,
  Link,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { request } from '../api/request';
import type { ChainEntryView, ChainMemberView, ChainVerdictView, ChainView } from '../api/types/chain';
import type { Page } from '../api/types/common';
import { useRead } from '../api/use-read';
import { useDistrictName } from '../context/use-districts';
import { useWorkContext } from '../context/work-context';
import { joinId } from '../data/endpoint';
import { useLanguage, useText, useT } from '../i18n/use-t';
import { useBreadcrumbs } from '../layout/Breadcrumbs';
import { useAction } from '../shared/action/use-action';
import { dateTime } from '../shared/format';
import { PageHeader } from '../shared/PageHeader';
import { Section } from '../shared/Section';
import { EmptyState, ErrorState, Loaded, LoadingState } from '../shared/states';
import { CheckpointKeys } from './CheckpointKeys';
import { ChainStanding } from './ChainStanding';
import { usePage } from '../shared/list/use-page';
import { Pager } from '../shared/list/Pager';

/** Where the chain of a district stands, and whether it still holds together. */
export default function ChainScreen() {
  const { districtCode } = useWorkContext();
  const t = useT();
  useBreadcrumbs({ label: t('chain.title') });
  return districtCode === null ? <LoadingState /> : <Chain key={districtCode} districtCode={districtCode} />;
}

function Chain({ districtCode }: { readonly districtCode: string }) {
  const query = useRead<ChainView>(`districts/${districtCode}/chain`);
  const nameOf = useDistrictName();
  const t = useT();
  const path = `districts/${districtCode}/chain/verify`;
  const verify = useAction(() => request<ChainVerdictView>(path, { method: 'POST' }), { keepsScreen: true });
  const button = (
    <Button
      variant="contained"
      loading={verify.isPending}
      onClick={() => verify.mutate(undefined)}
      data-testid="verify"
    >
      {t('chain.verify')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('chain.title')} subtitle={`${nameOf(districtCode)} · ${t('chain.hint')}`} actions={button} />
      {verify.error && <ErrorState error={verify.error} />}
      {verify.data && <ChainVerdict verdict={verify.data} />}
      <Loaded query={query}>{(chain) => <ChainStanding chain={chain} />}</Loaded>
      <Entries districtCode={districtCode} />
      <CheckpointKeys />
    </>
  );
}

function ChainVerdict({ verdict }: { readonly verdict: ChainVerdictView }) {
  const { isIntact, entries, records, checkpoints, brokenAt, checkedAt } = verdict;
  const language = useLanguage();
  const text = useText();
  const t = useT();
  return (
    <Alert severity={isIntact ? 'success' : 'error'} sx={{ mb: 2 }} data-testid="chain-verdict">
      <strong>{t(isIntact ? 'chain.intact' : 'chain.broken')}</strong>{' '}
      {t('chain.checked', { entries, records, checkpoints, at: dateTime(checkedAt, language) })}
      {brokenAt && (
        <div>
          {t('chain.brokenAt', { seq: brokenAt.seq })} {text(brokenAt.reason.message)}
        </div>
      )}
    </Alert>
  );
}

function Entries({ districtCode }: { readonly districtCode: string }) {
  const { page, perPage, setPage } = usePage();
  const query = useRead<Page<ChainEntryView>>(`districts/${districtCode}/chain/entries`, { page, perPage });
  const language = useLanguage();
  const t = useT();
  return (
    <Section title={t('chain.entries')}>
      <Loaded query={query}>
        {({ data, total }) =>
          data.length === 0 ? (
            <EmptyState text={t('chain.noEntries')} />
          ) : (
            <>
              <Table size="small" aria-label={t('chain.entries')}>
                <TableHead>
                  <TableRow>
                    <TableCell align="right">{t('chain.seq')}</TableCell>
                    <TableCell>{t('chain.at')}</TableCell>
                    <TableCell>{t('chain.members')}</TableCell>
                    <TableCell sx={{ display: { xs: 'none', lg: 'table-cell' } }}>{t('chain.hash')}</TableCell>
                  </TableRow>
                </TableHead>
                <TableBody>
                  {data.map((entry) => (
                    <TableRow key={entry.seq} hover>
                      <TableCell align="right">{entry.seq}</TableCell>
                      <TableCell sx={{ whiteSpace: 'nowrap' }}>{dateTime(entry.at, language)}</TableCell>
                      <TableCell>
                        <Members districtCode={districtCode} members={entry.members} />
                      </TableCell>
                      <TableCell sx={{ display: { xs: 'none', lg: 'table-cell' } }}>
                        <code title={entry.hash}>{entry.hash.slice(0, 16)}…</code>
                      </TableCell>
                    </TableRow>
                  ))}
                </TableBody>
              </Table>
              <Pager page={page} perPage={perPage} total={total} onChange={setPage} />
            </>
          )
        }
      </Loaded>
    </Section>
  );
}

const SHOWN = 3;

function Members({
  districtCode,
  members,
}: {
  readonly districtCode: string;
  readonly members: readonly ChainMemberView[];
}) {
  const t = useT();
  return (
    <Stack sx={{ gap: 0.25 }}>
      {members.slice(0, SHOWN).map(({ type, id }) => (
        <Typography key={id} component="div" variant="body2">
          <Chip label={t(`chain.types.${type}`)} sx={{ height: 20, mr: 0.75 }} />
          {type === 'evaluation' ? (
            <Link component={RouterLink} to={`/evaluations/${joinId(districtCode, id)}/show`}>
              <code>{id.slice(0, 24)}…</code>
            </Link>
          ) : (
            <code>{id.slice(0, 32)}</code>
          )}
        </Typography>
      ))}
      {members.length > SHOWN && (
        <Typography variant="body2" color="text.secondary">
          {t('chain.moreMembers', { count: members.length - SHOWN })}
        </Typography>
      )}
    </Stack>
  );
}
