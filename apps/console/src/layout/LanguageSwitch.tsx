import TranslateIcon from '@mui/icons-material/Translate';
import { Button } from '@mui/material';
import { useLocaleState } from 'react-admin';
import { LANGUAGES } from '../i18n/provider';
import { useT } from '../i18n/use-t';

/** Two languages need no menu: the button names the other one. */
export function LanguageSwitch() {
  const [locale, setLocale] = useLocaleState();
  const t = useT();
  const other = LANGUAGES.find((language) => language.locale !== locale) ?? LANGUAGES[0];
  return (
    <Button
      color="inherit"
      startIcon={<TranslateIcon />}
      lang={other.tag}
      title={t('shell.languageSwitch')}
      data-testid="language-switch"
      onClick={() => setLocale(other.locale)}
      sx={{ minWidth: 0, '& .MuiButton-startIcon': { mr: { xs: 0, sm: 0.5 } } }}
    >
      <span className="language-name">{other.locale === 'en' ? 'EN' : '中'}</span>
    </Button>
  );
}
