import { Typography } from '@mui/material';
import { useLanguage, useT } from '../../i18n/use-t';
import { ACTION_NAMES } from './action-names';

/** What an action is called; undefined for one that has no name. */
export function useActionName(): (action: string) => string | undefined {
  const language = useLanguage();
  return (action) => ACTION_NAMES[action]?.[language];
}

/** An action in words, and where asked for also as the trail holds it. */
export function ActionName({ action, withCode = false }: { readonly action: string; readonly withCode?: boolean }) {
  const name = useActionName()(action);
  const t = useT();
  return (
    <>
      {name ?? (action.startsWith('GET ') ? t('administration.reading') : null)}
      {name === undefined && <code> {action}</code>}
      {withCode && name !== undefined && (
        <Typography component="code" variant="caption" color="text.secondary" sx={{ display: 'block' }}>
          {action}
        </Typography>
      )}
    </>
  );
}
