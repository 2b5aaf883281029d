import { GlobalStyles } from '@mui/material';

const STYLES = {
  '@page': { size: 'A4 landscape', margin: '10mm' },
  '@media print': {
    '.MuiDrawer-root': { display: 'none !important' },
    'body, .RaLayout-root, .RaLayout-content': { background: '#fff !important', padding: '0 !important' },
  },
} as const;

/** The official table fills A4 in landscape; nothing of the frame around it is printed. */
export function PrintLayout() {
  return <GlobalStyles styles={STYLES} />;
}
