import { KINDS } from '@app/form';
import {
  FormControlLabel,
  MenuItem,
  Switch,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TextField,
} from '@mui/material';
import { useState } from 'react';
import type { DraftSummaryView, RuleSetSummaryView } from '../../api/types/rule-sets';
import { useOwnDistricts } from '../../context/use-choices';
import { useDistrictName, useDistricts } from '../../context/use-districts';
import { chooseContext, useWorkContext } from '../../context/work-context';
import { useT } from '../../i18n/use-t';
import { useBreadcrumbs } from '../../layout/Breadcrumbs';
import { PageHeader } from '../../shared/PageHeader';
import { EmptyState, Loaded } from '../../shared/states';
import { useDrafts, useVersions } from '../use-versions';
import { buildMatrix, yearsOf, type MatrixRow } from './matrix';
import { ScopeCell } from './ScopeCell';

/** Which policy each district has for each year, and what is being worked on. */
export default function RuleSetMatrix() {
  const [showsAll, setShowsAll] = useState(false);
  const versions = useVersions();
  const drafts = useDrafts();
  const t = useT();
  useBreadcrumbs({ label: t('ruleSets.title') });
  return (
    <>
      <PageHeader
        title={t('ruleSets.title')}
        subtitle={t('ruleSets.matrixHint')}
        actions={
          <>
            <FormControlLabel
              control={<Switch size="small" checked={showsAll} onChange={(_, isOn) => setShowsAll(isOn)} />}
              label={t('ruleSets.showAllDistricts')}
            />
            <KindChoice />
          </>
        }
      />
      <Loaded query={versions}>
        {(all) => <Matrix versions={all} drafts={drafts.data ?? []} showsAll={showsAll} />}
      </Loaded>
    </>
  );
}

function KindChoice() {
  const { kind } = useWorkContext();
  const t = useT();
  return (
    <TextField
      select
      label={t('common.kind')}
      value={kind}
      onChange={({ target }) => chooseContext({ kind: KINDS.find((each) => each === target.value) ?? 'project' })}
      sx={{ minWidth: 140, m: 0 }}
    >
      {KINDS.map((each) => (
        <MenuItem key={each} value={each}>
          {t(`common.kinds.${each}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}

interface MatrixProps {
  readonly versions: readonly RuleSetSummaryView[];
  readonly drafts: readonly DraftSummaryView[];
  readonly showsAll: boolean;
}

function Matrix({ versions, drafts, showsAll }: MatrixProps) {
  const { all } = useDistricts();
  const own = useOwnDistricts();
  const { kind } = useWorkContext();
  const t = useT();
  const also = new Set(showsAll ? own.map(({ code }) => code) : []);
  const rows = buildMatrix(all, versions, drafts, kind, also);
  const years = yearsOf(rows, new Date().getFullYear());
  if (rows.length === 0) return <EmptyState text={t('ruleSets.noneOfKind')} />;
  return (
    <TableContainer sx={{ bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1 }}>
      <Table aria-label={t('ruleSets.title')}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ minWidth: 150 }}>{t('common.district')}</TableCell>
            {years.map((year) => (
              <TableCell key={year} sx={{ minWidth: 130 }}>
                {t('common.year', { year })}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <DistrictRow key={row.district.code} row={row} years={years} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function DistrictRow({
  row: { district, depth, cells },
  years,
}: {
  readonly row: MatrixRow;
  readonly years: readonly number[];
}) {
  const nameOf = useDistrictName();
  const { kind } = useWorkContext();
  return (
    <TableRow hover>
      <TableCell component="th" scope="row" sx={{ pl: 1.25 + depth * 2, fontWeight: depth === 0 ? 600 : 400 }}>
        {nameOf(district.code)}
      </TableCell>
      {years.map((year) => (
        <TableCell key={year} sx={{ verticalAlign: 'top' }}>
          <ScopeCell scope={{ districtCode: district.code, year, kind }} cell={cells.get(year) ?? null} />
        </TableCell>
      ))}
    </TableRow>
  );
}
