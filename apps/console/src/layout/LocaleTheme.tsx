import { ThemeProvider, type Theme } from '@mui/material';
import { enUS, zhCN } from '@mui/material/locale';
import { useMemo, type ReactNode } from 'react';
import { useLanguage } from '../i18n/use-t';

/** What MUI says by itself, such as that a list is empty, in the reader's language. */
export function LocaleTheme({ children }: { readonly children: ReactNode }) {
  const language = useLanguage();
  const theme = useMemo(() => {
    const own = (language === 'zh' ? zhCN : enUS).components as Theme['components'];
    return (outer: Theme): Theme => ({ ...outer, components: merge(outer.components, own) });
  }, [language]);
  return <ThemeProvider theme={theme}>{children}</ThemeProvider>;
}

/** The default properties of both; styles are the theme's. */
function merge(theme: Theme['components'] = {}, own: Theme['components'] = {}): Theme['components'] {
  const merged = { ...theme } as Record<string, { defaultProps?: object }>;
  for (const [name, { defaultProps }] of Object.entries(own as Record<string, { defaultProps?: object }>)) {
    merged[name] = { ...merged[name], defaultProps: { ...merged[name]?.defaultProps, ...defaultProps } };
  }
  return merged;
}
