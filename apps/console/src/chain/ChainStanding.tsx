import { Alert } from '@mui/material';
import type { ChainView } from '../api/types/chain';
import { useLanguage, useT } from '../i18n/use-t';
import { dateTime } from '../shared/format';
import { Properties } from '../shared/Properties';
import { Section } from '../shared/Section';

/** How long the chain is, its newest entry, and what was signed last. */
export function ChainStanding({ chain: { length, head, checkpoint, unchained } }: { readonly chain: ChainView }) {
  const language = useLanguage();
  const t = useT();
  return (
    <Section title={t('chain.standing')}>
      {unchained > 0 && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {t('chain.unchained', { count: unchained })}
        </Alert>
      )}
      <Properties
        rows={[
          [t('chain.length'), String(length)],
          ...(head
            ? ([
                [t('chain.headAt'), dateTime(head.at, language)],
                [t('chain.headHash'), <code key="head">{head.hash}</code>],
              ] as const)
            : []),
          [
            t('chain.checkpoint'),
            checkpoint
              ? t('chain.signedAt', { seq: checkpoint.seq, at: dateTime(checkpoint.at, language) })
              : t('chain.notSigned'),
          ],
          ...(checkpoint
            ? ([
                [t('chain.keyId'), <code key="key">{checkpoint.keyId}</code>],
                [t('chain.signature'), <code key="signature">{checkpoint.signature}</code>],
              ] as const)
            : []),
        ]}
      />
    </Section>
  );
}
