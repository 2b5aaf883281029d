import { defaultTheme, type RaThemeOptions } from 'react-admin';

const FONT = '"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif';
const INK = '#1c2733';
const BLUE = '#1f4e79';

/** Colours of the product that the theme has no place for; each reads on white at 4.5 : 1 or better. */
export const COLOURS = {
  gradeText: { 优: '#0b5c36', 良: '#1f4e79', 中: '#7a4d00', 差: '#9b1c1c', open: '#4b5563' },
  gradeFill: { 优: '#e3f4ea', 良: '#e4eefa', 中: '#fdf1d8', 差: '#fde8e8', open: '#eef0f3' },
  severity: { error: '#9b1c1c', warning: '#8a4b00', info: '#31506e' },
  inherited: '#5b3b8c',
  inheritedFill: '#f3eefb',
  own: '#0b5c36',
  gain: '#0b5c36',
  loss: '#9b1c1c',
  line: '#d8dee6',
} as const;

/** Calm and dense: officials read tables all day. */
export const theme: RaThemeOptions = {
  ...defaultTheme,
  palette: {
    mode: 'light',
    primary: { main: BLUE, contrastText: '#fff' },
    secondary: { main: '#8a5a00', contrastText: '#fff' },
    error: { main: '#9b1c1c' },
    warning: { main: '#8a4b00' },
    success: { main: '#0b5c36' },
    info: { main: '#31506e' },
    text: { primary: INK, secondary: '#4b5866' },
    background: { default: '#f5f7f9', paper: '#fff' },
    divider: COLOURS.line,
  },
  shape: { borderRadius: 6 },
  spacing: 8,
  typography: {
    fontFamily: FONT,
    fontSize: 14,
    h1: { fontSize: '1.5rem', fontWeight: 600, lineHeight: 1.35 },
    h2: { fontSize: '1.2rem', fontWeight: 600, lineHeight: 1.4 },
    h3: { fontSize: '1.05rem', fontWeight: 600, lineHeight: 1.45 },
    h4: { fontSize: '1rem', fontWeight: 600 },
    h5: { fontSize: '1rem', fontWeight: 600 },
    h6: { fontSize: '1rem', fontWeight: 600 },
    button: { textTransform: 'none', fontWeight: 500 },
    overline: { textTransform: 'none', letterSpacing: 0, fontSize: '0.8rem', lineHeight: 1.6 },
  },
  sidebar: { width: 208, closedWidth: 56 },
  components: {
    ...defaultTheme.components,
    MuiCssBaseline: {
      styleOverrides: {
        body: { fontVariantNumeric: 'tabular-nums' },
        // A wide table scrolls within its own frame and never widens the page.
        '#root .layout, .RaLayout-content, .RaLayout-contentWithSidebar': { minWidth: 0 },
        ':focus-visible': { outline: `2px solid ${BLUE}`, outlineOffset: 2 },
        '@media print': {
          body: { background: '#fff' },
          '.no-print, header.MuiAppBar-root, .MuiDrawer-root, .RaLayout-skipNavigation': { display: 'none !important' },
          '.RaLayout-content, .RaLayout-appFrame': { margin: '0 !important', padding: '0 !important' },
          '@page': { margin: '15mm' },
        },
      },
    },
    MuiButton: { defaultProps: { size: 'small', disableElevation: true } },
    MuiTextField: { defaultProps: { size: 'small', variant: 'outlined', margin: 'dense' } },
    // What cannot be changed at the moment is still to be read.
    MuiFormHelperText: { styleOverrides: { root: { '&.Mui-disabled': { color: '#4b5866' } } } },
    MuiInputBase: {
      styleOverrides: { input: { '&.Mui-disabled': { WebkitTextFillColor: '#3c4854', color: '#3c4854' } } },
    },
    MuiInputLabel: { styleOverrides: { root: { '&.Mui-disabled': { color: '#4b5866' } } } },
    MuiFormControl: { defaultProps: { size: 'small', margin: 'dense' } },
    MuiTableCell: {
      styleOverrides: {
        root: { padding: '6px 10px', borderColor: COLOURS.line },
        head: { fontWeight: 600, background: '#eef2f6', color: INK, lineHeight: 1.4, whiteSpace: 'nowrap' },
      },
    },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { rounded: { border: `1px solid ${COLOURS.line}` } } },
    MuiCard: { defaultProps: { variant: 'outlined' } },
    MuiTooltip: { defaultProps: { arrow: true }, styleOverrides: { tooltip: { fontSize: '0.8rem' } } },
    MuiAccordion: { defaultProps: { disableGutters: true, slotProps: { heading: { component: 'div' } } } },
    MuiChip: { defaultProps: { size: 'small' } },
    MuiAppBar: { styleOverrides: { root: { border: 0, borderRadius: 0 } } },
  },
};
