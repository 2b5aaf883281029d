import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Box, Button, Grid, IconButton, MenuItem, Stack, TextField } from '@mui/material';
import type { Source } from '@app/rule-set';
import { useT, type MessageKey } from '../../i18n/use-t';
import { OriginChip } from '../../shared/OriginChip';
import { Section } from '../../shared/Section';
import { COLOURS } from '../../theme/theme';
import { useDraftEditing } from '../editor/draft-editing';
import { freeId } from '../model/edit-rules';

const EVIDENCE = ['read', 'copy', 'memory', 'inference'] as const;

/** The documents that the policy rests on; the draft's own can be changed, inherited ones are shown. */
export function SourcesSection() {
  const { ruleSet, resolved, isReadOnly, change } = useDraftEditing();
  const t = useT();
  const own = new Set(ruleSet.sources.map(({ id }) => id));
  const inherited = (resolved?.sources ?? []).filter(({ id }) => !own.has(id));
  const set = (id: string, source: Source | null) =>
    change(
      (current) => ({
        ...current,
        sources: current.sources.flatMap((each) => (each.id === id ? (source ? [source] : []) : [each])),
      }),
      `sources.${id}`,
    );
  const add = () =>
    change((current) => {
      const id = freeId(
        (resolved?.sources ?? current.sources).map((source) => source.id),
        'source',
      );
      const source: Source = {
        id,
        document: '',
        title: { zh: '', en: '' },
        issuer: { zh: '', en: '' },
        date: null,
        evidence: 'read',
      };
      return { ...current, sources: [...current.sources, source] };
    }, 'sources');
  return (
    <Section
      title={t('drafts.sections.sources')}
      actions={
        !isReadOnly && (
          <Button variant="outlined" onClick={add}>
            {t('drafts.sources.add')}
          </Button>
        )
      }
    >
      {ruleSet.sources.map((source) => (
        <SourceFields key={source.id} source={source} isOwn onChange={(next) => set(source.id, next)} />
      ))}
      {inherited.map((source) => (
        <SourceFields key={source.id} source={source} isOwn={false} onChange={() => undefined} />
      ))}
    </Section>
  );
}

interface FieldsProps {
  readonly source: Source;
  readonly isOwn: boolean;
  readonly onChange: (source: Source | null) => void;
}

function SourceFields({ source, isOwn, onChange }: FieldsProps) {
  const { resolved, isReadOnly } = useDraftEditing();
  const t = useT();
  const isFixed = !isOwn || isReadOnly;
  const text = (label: MessageKey, value: string, set: (value: string) => Partial<Source>, size: number) => (
    <Grid size={{ xs: 12, sm: size }}>
      <TextField
        fullWidth
        multiline={size === 12}
        label={t(label)}
        value={value}
        disabled={isFixed}
        onChange={({ target }) => onChange({ ...source, ...set(target.value) })}
        slotProps={{ htmlInput: { 'data-content': true } }}
      />
    </Grid>
  );
  return (
    <Box
      sx={{
        border: `1px solid ${COLOURS.line}`,
        borderRadius: 1,
        p: 1.5,
        mb: 1,
        bgcolor: isOwn ? undefined : COLOURS.inheritedFill,
      }}
      data-source={source.id}
    >
      <Stack direction="row" sx={{ alignItems: 'center', gap: 1 }}>
        <code>{source.id}</code>
        <OriginChip origin={resolved?.origins[`sources.${source.id}`]} isOwn={isOwn} />
        <Box sx={{ flex: 1 }} />
        {!isFixed && (
          <IconButton data-content aria-label={`${t('drafts.remove')} ${source.id}`} onClick={() => onChange(null)}>
            <DeleteIcon fontSize="small" />
          </IconButton>
        )}
      </Stack>
      <Grid container spacing={1}>
        {text('drafts.sources.document', source.document, (document) => ({ document }), 6)}
        <Grid size={{ xs: 6, sm: 3 }}>
          <TextField
            fullWidth
            type="date"
            label={t('drafts.sources.date')}
            value={source.date ?? ''}
            disabled={isFixed}
            slotProps={{ inputLabel: { shrink: true } }}
            onChange={({ target }) => onChange({ ...source, date: target.value === '' ? null : target.value })}
          />
        </Grid>
        <Grid size={{ xs: 6, sm: 3 }}>
          <TextField
            select
            fullWidth
            label={t('drafts.sources.evidence')}
            value={source.evidence}
            disabled={isFixed}
            onChange={({ target }) =>
              onChange({ ...source, evidence: EVIDENCE.find((each) => each === target.value) ?? 'memory' })
            }
          >
            {EVIDENCE.map((each) => (
              <MenuItem key={each} value={each}>
                {t(`drafts.sources.evidences.${each}`)}
              </MenuItem>
            ))}
          </TextField>
        </Grid>
        {text('drafts.sources.titleZh', source.title.zh, (zh) => ({ title: { ...source.title, zh } }), 6)}
        {text('drafts.sources.titleEn', source.title.en, (en) => ({ title: { ...source.title, en } }), 6)}
        {text('drafts.sources.issuerZh', source.issuer.zh, (zh) => ({ issuer: { ...source.issuer, zh } }), 6)}
        {text('drafts.sources.issuerEn', source.issuer.en, (en) => ({ issuer: { ...source.issuer, en } }), 6)}
        {text('drafts.sources.article', source.article ?? '', (article) => ({ article: article || undefined }), 4)}
        {text('drafts.sources.url', source.url ?? '', (url) => ({ url: url || undefined }), 8)}
        {text('drafts.sources.text', source.text ?? '', (words) => ({ text: words || undefined }), 12)}
      </Grid>
    </Box>
  );
}
