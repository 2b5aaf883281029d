import AddIcon from '@mui/icons-material/Add';
import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  MenuItem,
  Stack,
  TextField,
} from '@mui/material';
import { KINDS, type Kind } from '@app/form';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { ApiError } from '../api/api-error';
import { request } from '../api/request';
import type { Page } from '../api/types/common';
import type { DraftView, RuleSetSummaryView } from '../api/types/rule-sets';
import { useRead } from '../api/use-read';
import { ancestorsOf } from '../auth/permissions';
import { useOwnDistricts } from '../context/use-choices';
import { useDistrictName, useDistricts } from '../context/use-districts';
import { useWorkContext } from '../context/work-context';
import { joinId } from '../data/endpoint';
import { useT } from '../i18n/use-t';
import { IssueList } from '../shared/IssueList';

const WAYS = ['extend', 'copy', 'scratch', 'import'] as const;
type Way = (typeof WAYS)[number];

/** What is chosen already, such as by the page that leads here. */
export interface DraftStart {
  readonly districtCode?: string;
  readonly year?: number;
  readonly kind?: Kind;
  /** A version to begin from, by its id. */
  readonly from?: string;
}

export function NewDraftButton() {
  const [isOpen, setOpen] = useState(false);
  const t = useT();
  return (
    <>
      <Button variant="contained" startIcon={<AddIcon />} onClick={() => setOpen(true)} data-testid="new-draft">
        {t('drafts.new.button')}
      </Button>
      {isOpen && <NewDraftDialog onClose={() => setOpen(false)} />}
    </>
  );
}

/** Where a draft begins: on a base, from another version, from nothing, or from a file. */
export function NewDraftDialog({ start, onClose }: { readonly start?: DraftStart; readonly onClose: () => void }) {
  const context = useWorkContext();
  const [districtCode, setDistrict] = useState(start?.districtCode ?? context.districtCode ?? '');
  const [year, setYear] = useState(String(start?.year ?? context.year ?? ''));
  const [kind, setKind] = useState<Kind>(start?.kind ?? context.kind);
  const [way, setWay] = useState<Way>(start?.from === undefined ? 'extend' : 'copy');
  const [from, setFrom] = useState(start?.from ?? '');
  const [file, setFile] = useState<File | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const own = useOwnDistricts();
  const { byCode } = useDistricts();
  const nameOf = useDistrictName();
  const { data } = useRead<Page<RuleSetSummaryView>>('rule-sets', { perPage: 200, kind });
  const navigate = useNavigate();
  const t = useT();
  const above = new Set(ancestorsOf(districtCode, byCode));
  const choices = (data?.data ?? [])
    .filter((version) => version.state !== 'withdrawn')
    .filter((version) => way !== 'extend' || (above.has(version.districtCode) && version.year <= Number(year)))
    .sort((a, b) => b.year - a.year || b.version - a.version);
  const chosen = choices.find((version) => nameOfVersion(version) === from) ?? choices[0];
  const isComplete =
    way === 'import' ? file !== null : /^\d{4}$/.test(year) && (way === 'scratch' || chosen !== undefined);
  const create = async () => {
    setBusy(true);
    setError(null);
    try {
      const draft = await createDraft(districtCode, { year: Number(year), kind, way, chosen, file });
      await navigate(`/drafts/${joinId(draft.districtCode, draft.draftId)}`);
    } catch (failure) {
      setError(failure as ApiError);
      setBusy(false);
    }
  };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="new-draft-title">
      <DialogTitle id="new-draft-title">{t('drafts.new.title')}</DialogTitle>
      <DialogContent>
        <Stack sx={{ pt: 1 }}>
          <TextField
            select
            label={t('common.district')}
            value={own.some(({ code }) => code === districtCode) ? districtCode : ''}
            onChange={({ target }) => setDistrict(target.value)}
          >
            {own.map(({ code }) => (
              <MenuItem key={code} value={code}>
                {nameOf(code)}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            select
            label={t('drafts.new.way')}
            value={way}
            onChange={({ target }) => setWay(WAYS.find((each) => each === target.value) ?? 'extend')}
          >
            {WAYS.map((each) => (
              <MenuItem key={each} value={each}>
                {t(`drafts.new.ways.${each}`)}
              </MenuItem>
            ))}
          </TextField>
          {way === 'import' ? (
            <Button component="label" variant="outlined" sx={{ my: 1 }}>
              {file?.name ?? t('drafts.new.file')}
              <input
                hidden
                type="file"
                accept=".json,application/json"
                onChange={({ target }) => setFile(target.files?.[0] ?? null)}
              />
            </Button>
          ) : (
            <Stack direction="row" sx={{ gap: 1 }}>
              <TextField
                label={t('common.budgetYear')}
                value={year}
                onChange={({ target }) => setYear(target.value)}
                slotProps={{ htmlInput: { inputMode: 'numeric' } }}
                sx={{ flex: 1 }}
              />
              <TextField
                select
                label={t('common.kind')}
                value={kind}
                onChange={({ target }) => setKind(KINDS.find((each) => each === target.value) ?? 'project')}
                sx={{ flex: 2 }}
              >
                {KINDS.map((each) => (
                  <MenuItem key={each} value={each}>
                    {t(`common.kinds.${each}`)}
                  </MenuItem>
                ))}
              </TextField>
            </Stack>
          )}
          {(way === 'extend' || way === 'copy') && (
            <TextField
              select
              label={t(`drafts.new.from.${way}`)}
              value={chosen ? nameOfVersion(chosen) : ''}
              onChange={({ target }) => setFrom(target.value)}
              helperText={chosen ? undefined : t('drafts.new.noneThere')}
            >
              {choices.map((version) => (
                <MenuItem key={nameOfVersion(version)} value={nameOfVersion(version)}>
                  {nameOf(version.districtCode)} · {t('common.year', { year: version.year })} ·{' '}
                  {t('common.version', { version: version.version })}
                </MenuItem>
              ))}
            </TextField>
          )}
          {error && (
            <Alert severity="error">
              {error.message}
              {error.issues.length > 0 && <IssueList issues={error.issues} />}
            </Alert>
          )}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button
          variant="contained"
          disabled={!isComplete}
          loading={isBusy}
          onClick={() => void create()}
          data-testid="create-draft"
        >
          {t('drafts.new.create')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface Wish {
  readonly year: number;
  readonly kind: Kind;
  readonly way: Way;
  readonly chosen?: RuleSetSummaryView;
  readonly file: File | null;
}

async function createDraft(districtCode: string, { year, kind, way, chosen, file }: Wish): Promise<DraftView> {
  const path = `districts/${districtCode}/rule-set-drafts`;
  if (way === 'import') {
    const headers = { 'content-type': 'application/json' };
    return request<DraftView>(`${path}/import`, { method: 'POST', body: (await file?.text()) ?? '', headers });
  }
  const pin = chosen && { districtCode: chosen.districtCode, year: chosen.year, version: chosen.version };
  const from =
    way === 'scratch' ? { kind: way } : way === 'extend' ? { kind: way, base: pin } : { kind: way, source: pin };
  return request<DraftView>(path, { method: 'POST', body: { year, kind, from } });
}

function nameOfVersion({ districtCode, year, kind, version }: RuleSetSummaryView): string {
  return joinId(districtCode, year, kind, version);
}
