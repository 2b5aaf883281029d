import { Box, Link, Typography } from '@mui/material';
import { factLabel, formatFact } from '@app/scoring';
import type { Source } from '@app/rule-set';
import type { ReactNode } from 'react';
import type { SheetLineView } from '../../api/types/sheets';
import { useLanguage, useT } from '../../i18n/use-t';
import { points } from '../format';

/** Rule, formula with its numbers, the facts behind it, and the document the rule rests on. */
export function LineDetails({ line, sources }: { readonly line: SheetLineView; readonly sources: readonly Source[] }) {
  const language = useLanguage();
  const t = useT();
  const source = sources.find(({ id }) => id === line.source);
  const facts = Object.entries(line.values);
  return (
    <Box
      component="dl"
      sx={{ display: 'grid', gridTemplateColumns: 'max-content 1fr', columnGap: 2, rowGap: 0.5, m: 0 }}
    >
      {line.ruleId && <Row name={t('evaluations.rule')}>{<code>{line.ruleId}</code>}</Row>}
      {line.formula && <Row name={t('evaluations.formula')}>{<code>{line.formula}</code>}</Row>}
      {line.calculation && (
        <Row name={t('evaluations.calculation')}>
          <span data-content>{line.calculation}</span> = {points(line.before ?? line.points)}
          {line.before !== null && line.before !== line.points && ` ≈ ${points(line.points)}`}
        </Row>
      )}
      {facts.length > 0 && (
        <Row name={t('evaluations.values')}>
          {facts.map(([name, value]) => (
            <span key={name} style={{ marginRight: 16, display: 'inline-block' }}>
              {factLabel(name, language)} {formatFact(name, value, language)}
            </span>
          ))}
        </Row>
      )}
      {line.source && (
        <Row name={t('evaluations.source')}>{source ? <SourceText source={source} /> : <code>{line.source}</code>}</Row>
      )}
    </Box>
  );
}

function SourceText({ source }: { readonly source: Source }) {
  const language = useLanguage();
  const name = `${source.title[language]} ${source.document}${source.article ? ` ${source.article}` : ''}`;
  return (
    <>
      {source.url ? (
        <Link href={source.url} target="_blank" rel="noopener noreferrer">
          {name}
        </Link>
      ) : (
        name
      )}
      {source.text && (
        <Typography component="blockquote" variant="body2" lang="zh-CN" sx={{ m: 0, mt: 0.5, color: 'text.secondary' }}>
          {source.text}
        </Typography>
      )}
    </>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <Typography component="dt" variant="body2" color="text.secondary">
        {name}
      </Typography>
      <Typography component="dd" variant="body2" sx={{ m: 0, overflowWrap: 'anywhere' }}>
        {children}
      </Typography>
    </>
  );
}
