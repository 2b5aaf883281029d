import { STANDING_PARTS, wordFor, type Source } from '@app/rule-set';
import { Link, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { RuleSetView } from '../../api/types/rule-sets';
import { useLanguage, useT } from '../../i18n/use-t';
import { DASH } from '../../shared/format';
import { Section } from '../../shared/Section';
import { Origin } from './Origin';
import { useEffective } from './use-effective';

/** What each part stands on, and the documents behind the rules. */
export function SourcesTab({ version }: { readonly version: RuleSetView }) {
  const t = useT();
  return (
    <>
      <Section title={t('ruleSets.standing')}>
        <StandingTable version={version} />
      </Section>
      <Section title={t('ruleSets.documents')}>
        <SourceTable sources={version.resolved.sources} />
      </Section>
    </>
  );
}

function StandingTable({ version }: { readonly version: RuleSetView }) {
  const effective = useEffective(version);
  const language = useLanguage();
  const t = useT();
  return (
    <Table>
      <TableHead>
        <TableRow>
          <TableCell>{t('ruleSets.part')}</TableCell>
          <TableCell>{t('ruleSets.standsOn')}</TableCell>
          <TableCell sx={{ minWidth: 260 }}>{t('ruleSets.note')}</TableCell>
          <TableCell>{t('ruleSets.comesFrom')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {STANDING_PARTS.map((part) => {
          const { standing, note } = version.resolved.standing[part];
          const value = effective.get(`standing.${part}`);
          return (
            <TableRow key={part}>
              <TableCell component="th" scope="row">
                {wordFor(part, language)}
              </TableCell>
              <TableCell>{t(`ruleSets.standings.${standing}`)}</TableCell>
              <TableCell data-content>{note[language]}</TableCell>
              <TableCell>{value && <Origin origin={value.origin} isOwn={value.isOwn} />}</TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}

function SourceTable({ sources }: { readonly sources: readonly Source[] }) {
  const language = useLanguage();
  const t = useT();
  return (
    <Table>
      <TableHead>
        <TableRow>
          <TableCell>{t('ruleSets.document')}</TableCell>
          <TableCell sx={{ minWidth: 240 }}>{t('ruleSets.documentTitle')}</TableCell>
          <TableCell>{t('ruleSets.issuer')}</TableCell>
          <TableCell>{t('ruleSets.date')}</TableCell>
          <TableCell>{t('ruleSets.evidence')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {sources.map((source) => (
          <TableRow key={source.id}>
            <TableCell lang="zh-CN">{source.document}</TableCell>
            <TableCell data-content>
              {source.url ? (
                <Link href={source.url} target="_blank" rel="noopener noreferrer">
                  {source.title[language]}
                </Link>
              ) : (
                source.title[language]
              )}
              {source.text && (
                <Typography variant="body2" color="text.secondary">
                  {source.text}
                </Typography>
              )}
            </TableCell>
            <TableCell data-content>{source.issuer[language]}</TableCell>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>{source.date ?? DASH}</TableCell>
            <TableCell>{t(`ruleSets.evidences.${source.evidence}`)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
