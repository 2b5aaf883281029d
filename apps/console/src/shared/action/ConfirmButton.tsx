import { Button, DialogContentText, type ButtonProps } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { ActionDialog } from './ActionDialog';
import { useAction } from './use-action';

interface Props<T> extends Pick<ButtonProps, 'startIcon' | 'variant' | 'size'> {
  readonly label: string;
  readonly title: string;
  /** What it means, so that the reader can decide. */
  readonly text: ReactNode;
  readonly isGrave?: boolean;
  readonly done?: string;
  readonly run: () => Promise<T>;
  readonly onDone?: (result: T) => void;
}

/** A button for what is not undone with a click: it asks first. */
export function ConfirmButton<T>({ label, title, text, isGrave = false, done, run, onDone, ...button }: Props<T>) {
  const [isOpen, setOpen] = useState(false);
  const action = useAction<void, T>(run, {
    ...(done === undefined ? {} : { done }),
    onDone: (result) => {
      setOpen(false);
      onDone?.(result);
    },
  });
  const open = () => {
    action.reset();
    setOpen(true);
  };
  return (
    <>
      <Button {...button} color={isGrave ? 'error' : 'primary'} onClick={open}>
        {label}
      </Button>
      {isOpen && (
        <ActionDialog
          title={title}
          confirm={label}
          isGrave={isGrave}
          isBusy={action.isPending}
          error={action.error}
          onConfirm={() => action.mutate()}
          onClose={() => setOpen(false)}
        >
          <DialogContentText component="div">{text}</DialogContentText>
        </ActionDialog>
      )}
    </>
  );
}
