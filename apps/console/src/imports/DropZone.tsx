import UploadIcon from '@mui/icons-material/UploadFile';
import { Box, Button, Typography } from '@mui/material';
import { useRef, useState, type DragEvent } from 'react';
import { useT } from '../i18n/use-t';

interface Props {
  readonly isDisabled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Takes files that are dropped or chosen, any number at once. */
export function DropZone({ isDisabled, onFiles }: Props) {
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const t = useT();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!isDisabled) onFiles([...event.dataTransfer.files]);
  };
  const drag = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <Box
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      data-testid="drop-zone"
      sx={{
        border: '2px dashed',
        borderColor: isOver ? 'primary.main' : '#9aa7b4',
        bgcolor: isOver ? '#eaf2fb' : '#fff',
        borderRadius: 1,
        p: { xs: 2, sm: 4 },
        textAlign: 'center',
        mb: 2,
      }}
    >
      <UploadIcon color="primary" sx={{ fontSize: 40 }} />
      <Typography sx={{ fontWeight: 600, my: 0.5 }}>{t('imports.handIn.drop')}</Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        {t('imports.handIn.dropHint')}
      </Typography>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-hidden
        tabIndex={-1}
        data-testid="file-input"
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file may be chosen again once it was mended.
          target.value = '';
        }}
      />
      <Button variant="contained" disabled={isDisabled} onClick={() => input.current?.click()}>
        {t('imports.handIn.choose')}
      </Button>
    </Box>
  );
}
