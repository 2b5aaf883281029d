import { Button, type ButtonProps } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { ActionDialog } from './ActionDialog';
import { useAction } from './use-action';

interface Props<T> extends Pick<ButtonProps, 'startIcon' | 'variant' | 'size'> {
  readonly label: string;
  readonly title: string;
  readonly done?: string;
  readonly isReady: boolean;
  /** What has to be filled in. */
  readonly children: ReactNode;
  readonly run: () => Promise<T>;
  /** Before the dialog shows: its fields begin anew. */
  readonly onOpen?: () => void;
  readonly onDone?: (result: T) => void;
}

/** A button that asks for a few things in a dialog, and does something with them. */
export function DialogButton<T>({ label, title, done, isReady, children, run, onOpen, onDone, ...button }: Props<T>) {
  const [isOpen, setOpen] = useState(false);
  const action = useAction<void, T>(run, {
    ...(done === undefined ? {} : { done }),
    onDone: (result) => {
      setOpen(false);
      onDone?.(result);
    },
  });
  const open = () => {
    onOpen?.();
    action.reset();
    setOpen(true);
  };
  return (
    <>
      <Button {...button} onClick={open}>
        {label}
      </Button>
      {isOpen && (
        <ActionDialog
          title={title}
          confirm={label}
          isBusy={action.isPending}
          isReady={isReady}
          error={action.error}
          onConfirm={() => action.mutate()}
          onClose={() => setOpen(false)}
        >
          {children}
        </ActionDialog>
      )}
    </>
  );
}
