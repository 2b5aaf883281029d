import { describeRule, type AnyRule, type EffectiveValue, type Source } from '@app/rule-set';
import { Box, Chip, Stack, Tooltip, Typography } from '@mui/material';
import { useLanguage } from '../../i18n/use-t';
import { SeverityChip } from '../../shared/SeverityChip';
import { Origin } from './Origin';

interface Props {
  readonly rule: AnyRule;
  readonly sources: readonly Source[];
  readonly value: EffectiveValue | undefined;
  readonly asExpression: boolean;
}

/** One rule: what it does, what it tells people, and what it rests on. */
export function RuleEntry({ rule, sources, value, asExpression }: Props) {
  const language = useLanguage();
  return (
    <Box component="li" id={`rule-${rule.id}`} sx={{ pb: 1.5 }}>
      <Stack direction="row" sx={{ gap: 0.75, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography component="code" variant="caption" color="text.secondary">
          {rule.id}
        </Typography>
        {'severity' in rule && <SeverityChip severity={rule.severity} />}
        {value && <Origin origin={value.origin} isOwn={value.isOwn} />}
        <SourceChip source={sources.find(({ id }) => id === rule.source) ?? null} id={rule.source} />
      </Stack>
      {asExpression ? <Expression rule={rule} /> : <Typography data-content>{describeRule(rule, language)}</Typography>}
      <Typography variant="body2" color="text.secondary" data-content>
        {rule.message[language]}
      </Typography>
    </Box>
  );
}

function Expression({ rule }: { readonly rule: AnyRule }) {
  const lines = [
    JSON.stringify(rule.when, null, 1).replaceAll(/\s*\n\s*/g, ' '),
    ...('points' in rule && rule.points !== null ? [`points = ${rule.points}`] : []),
    ...('cap' in rule && rule.cap !== undefined ? [`cap = ${rule.cap}`] : []),
    ...('allowed' in rule && rule.allowed ? [`allowed = ${rule.allowed.from} … ${rule.allowed.to}`] : []),
  ];
  return (
    <Box
      component="pre"
      sx={{
        m: 0,
        my: 0.5,
        p: 1,
        bgcolor: '#f5f8fb',
        borderRadius: 1,
        fontSize: '0.8rem',
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
      }}
    >
      {lines.join('\n')}
    </Box>
  );
}

function SourceChip({ source, id }: { readonly source: Source | null; readonly id: string }) {
  const language = useLanguage();
  const label = source ? source.document : id;
  return (
    <Tooltip title={<span data-content>{source ? source.title[language] : id}</span>}>
      <Chip label={label} variant="outlined" lang="zh-CN" tabIndex={0} sx={{ height: 22, maxWidth: 280 }} />
    </Tooltip>
  );
}
