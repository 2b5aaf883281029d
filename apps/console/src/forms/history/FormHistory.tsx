import { MenuItem, Stack, Table, TableBody, TableCell, TableHead, TableRow, TextField } from '@mui/material';
import { useSearchParams } from 'react-router-dom';
import type { Page } from '../../api/types/common';
import type { FormRevisionView, FormView } from '../../api/types/forms';
import { useRead } from '../../api/use-read';
import { useLanguage, useT } from '../../i18n/use-t';
import { dateTime } from '../../shared/format';
import { PageHeader } from '../../shared/PageHeader';
import { Section } from '../../shared/Section';
import { Loaded } from '../../shared/states';
import { formPath } from '../endpoint';
import { RevisionDifferences } from './RevisionDifferences';

/** The revisions of a form, and what differs between any two of them, cell by cell. */
export function FormHistory({ id, form }: { readonly id: string; readonly form: FormView }) {
  const revisions = useRead<Page<FormRevisionView>>(`${formPath(id)}/revisions`);
  const t = useT();
  return (
    <>
      <PageHeader title={t('forms.history')} subtitle={<span data-content>{form.projectName}</span>} />
      <Loaded query={revisions}>{({ data }) => <Revisions id={id} revisions={data} />}</Loaded>
    </>
  );
}

function Revisions({ id, revisions }: { readonly id: string; readonly revisions: readonly FormRevisionView[] }) {
  const [params, setParams] = useSearchParams();
  const t = useT();
  const newest = revisions.at(-1)?.revision ?? 1;
  const to = within(params.get('to'), newest, newest);
  const from = within(params.get('from'), newest, Math.max(1, to - 1));
  const choose = (change: Readonly<Record<string, number>>) =>
    setParams({ from: String(from), to: String(to), ...texts(change) }, { replace: true });
  return (
    <>
      <Section title={t('forms.diff.title')}>
        <Stack direction="row" sx={{ gap: 1, mb: 1 }}>
          <Choice
            label={t('forms.diff.from')}
            value={from}
            revisions={revisions}
            onChoose={(revision) => choose({ from: revision })}
          />
          <Choice
            label={t('forms.diff.to')}
            value={to}
            revisions={revisions}
            onChoose={(revision) => choose({ to: revision })}
          />
        </Stack>
        <RevisionDifferences id={id} from={from} to={to} />
      </Section>
      <Section title={t('forms.history')}>
        <RevisionTable revisions={revisions} newest={newest} />
      </Section>
    </>
  );
}

function RevisionTable({
  revisions,
  newest,
}: {
  readonly revisions: readonly FormRevisionView[];
  readonly newest: number;
}) {
  const language = useLanguage();
  const t = useT();
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell>{t('forms.history')}</TableCell>
          <TableCell>{t('forms.diff.byTime')}</TableCell>
          <TableCell>{t('forms.diff.byPerson')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {[...revisions].reverse().map(({ revision, savedAt, savedBy }) => (
          <TableRow key={revision}>
            <TableCell>
              {t('forms.revision', { revision })} {revision === newest && `(${t('forms.diff.current')})`}
            </TableCell>
            <TableCell>{dateTime(savedAt, language)}</TableCell>
            <TableCell data-content>{savedBy}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: number;
  readonly revisions: readonly FormRevisionView[];
  readonly onChoose: (revision: number) => void;
}

function Choice({ label, value, revisions, onChoose }: ChoiceProps) {
  const t = useT();
  return (
    <TextField
      select
      label={label}
      value={String(value)}
      onChange={({ target }) => onChoose(Number(target.value))}
      sx={{ minWidth: 140 }}
    >
      {revisions.map(({ revision }) => (
        <MenuItem key={revision} value={String(revision)}>
          {t('forms.revision', { revision })}
        </MenuItem>
      ))}
    </TextField>
  );
}

function within(text: string | null, newest: number, otherwise: number): number {
  const revision = Number(text);
  return Number.isInteger(revision) && revision >= 1 && revision <= newest ? revision : otherwise;
}

function texts(change: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(change).map(([name, value]) => [name, String(value)]));
}
