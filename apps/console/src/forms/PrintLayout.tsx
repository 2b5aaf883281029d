import { GlobalStyles } from '@mui/material';

/** The official table fills A4 in landscape; nothing of the frame around it is printed. */
export function PrintLayout() {
  return <GlobalStyles styles={{ '@page': { size: 'A4 landscape', margin: '10mm' } }} />;
}
