import { json, jsonParseLinter } from '@codemirror/lang-json';
import { autocompletion, type CompletionSource } from '@codemirror/autocomplete';
import { linter, lintGutter } from '@codemirror/lint';
import { EditorView } from '@codemirror/view';
import CodeMirror from '@uiw/react-codemirror';
import { useMemo } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly isReadOnly: boolean;
  readonly height: string;
  readonly onChange: (text: string) => void;
  /** What can be written at the cursor, such as what a schema allows there. */
  readonly complete?: CompletionSource;
}

/** JSON as text, with completion and what is wrong with its syntax. Escape and Tab leave it. */
export default function JsonEditor({ label, value, isReadOnly, height, onChange, complete }: Props) {
  const extensions = useMemo(
    () => [
      json(),
      linter(jsonParseLinter()),
      lintGutter(),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
      ...(complete ? [autocompletion({ override: [complete], activateOnTyping: true })] : []),
    ],
    [label, complete],
  );
  return (
    <CodeMirror
      value={value}
      height={height}
      readOnly={isReadOnly}
      extensions={extensions}
      onChange={onChange}
      indentWithTab={false}
      basicSetup={{ autocompletion: complete === undefined, searchKeymap: true }}
      style={{ border: '1px solid #d8dee6', borderRadius: 6, fontSize: 13 }}
    />
  );
}
