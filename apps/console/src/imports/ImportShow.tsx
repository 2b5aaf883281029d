import { Box, Chip, Link as MuiLink, Stack, Typography } from '@mui/material';
import { Link, useParams } from 'react-router-dom';
import type { ImportView } from '../api/types/forms';
import { useRead } from '../api/use-read';
import { joinId } from '../data/endpoint';
import { useLanguage, useT } from '../i18n/use-t';
import { useBreadcrumbs } from '../layout/Breadcrumbs';
import { dateTime } from '../shared/format';
import { IssueList } from '../shared/IssueList';
import { PageHeader } from '../shared/PageHeader';
import { Section } from '../shared/Section';
import { Loaded } from '../shared/states';
import { importPath } from './endpoint';

/** What became of every form of a file, and what was found in reading it. */
export default function ImportShow() {
  const { id = '' } = useParams();
  const query = useRead<ImportView>(importPath(id));
  return <Loaded query={query}>{(view) => <Shown view={view} />}</Loaded>;
}

function Shown({
  view: { districtCode, documentName, startedAt, startedBy, forms, issues },
}: {
  readonly view: ImportView;
}) {
  const language = useLanguage();
  const t = useT();
  useBreadcrumbs({ label: t('imports.title'), to: '/imports' }, { label: documentName, isContent: true });
  return (
    <>
      <PageHeader
        title={<span data-content>{documentName}</span>}
        subtitle={
          <span data-content>{t('forms.savedAt', { time: dateTime(startedAt, language), person: startedBy })}</span>
        }
      />
      {issues.length > 0 && (
        <Section title={t('imports.documentIssues')}>
          <div data-content>
            <IssueList issues={issues} />
          </div>
        </Section>
      )}
      <Section title={t('forms.title')}>
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {forms.map(({ index, projectName, outcome, formId, issues: own }) => (
            <Box component="li" key={index} sx={{ borderTop: 1, borderColor: 'divider', py: 0.75 }}>
              <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
                {formId ? (
                  <MuiLink component={Link} to={`/forms/${joinId(districtCode, formId)}/show`} data-content>
                    {projectName}
                  </MuiLink>
                ) : (
                  <Typography data-content>{projectName}</Typography>
                )}
                <Chip label={t(`imports.outcome.${outcome}`)} variant="outlined" />
              </Stack>
              <div data-content>
                <IssueList issues={own} />
              </div>
            </Box>
          ))}
        </Box>
      </Section>
    </>
  );
}
