import type { RuleSetView } from '../../api/types/rule-sets';
import { GateList } from '../../drafts/review/GateList';
import { useLanguage, useT } from '../../i18n/use-t';
import { dateTime } from '../../shared/format';
import { IssueList } from '../../shared/IssueList';
import { Properties } from '../../shared/Properties';
import { Section } from '../../shared/Section';
import { EmptyState } from '../../shared/states';

/** How the version came to be published, its hashes, and what the check says of it today. */
export function RecordTab({ version }: { readonly version: RuleSetView }) {
  const language = useLanguage();
  const t = useT();
  const publisher =
    version.origin === 'shipped' ? t('ruleSets.origin.shipped') : <span data-content>{version.publishedBy}</span>;
  return (
    <>
      <Section title={t('ruleSets.publication')}>
        <Properties
          rows={[
            [t('ruleSets.publishedBy'), publisher],
            [t('ruleSets.date'), dateTime(version.publishedAt, language)],
            [t('ruleSets.contentHash'), <code key="content">{version.contentHash}</code>],
            [t('ruleSets.resolvedHash'), <code key="resolved">{version.resolvedHash}</code>],
          ]}
        />
      </Section>
      <Section title={t('ruleSets.gate')}>
        {version.gate ? <GateList report={version.gate} /> : <EmptyState text={t('ruleSets.noGate')} />}
      </Section>
      <Section title={t('ruleSets.lint')}>
        {version.lint.length === 0 ? (
          <EmptyState text={t('ruleSets.lintClean')} />
        ) : (
          <IssueList issues={version.lint} />
        )}
      </Section>
    </>
  );
}
