import { Stack, TextField } from '@mui/material';
import { useT } from '../../i18n/use-t';
import type { RulePartProps } from './RuleEditor';

/** What a filer reads where the rule decides; `{item.weight}` stands for the value of that fact. */
export function RuleTexts({ rule, isFixed, set }: RulePartProps) {
  const t = useT();
  return (
    <Stack>
      {(['zh', 'en'] as const).map((language) => (
        <TextField
          key={language}
          fullWidth
          multiline
          minRows={2}
          label={t(`drafts.rules.message.${language}`)}
          value={rule.message[language]}
          disabled={isFixed}
          helperText={language === 'zh' ? t('drafts.rules.messageHint') : undefined}
          onChange={({ target }) =>
            set({ ...rule, message: { ...rule.message, [language]: target.value } }, `message.${language}`)
          }
          slotProps={{ htmlInput: { 'data-content': true } }}
        />
      ))}
    </Stack>
  );
}
