import type { Condition } from '@app/rule-set';
import type { FactContext } from '../rules/FormulaField';
import { GroupEditor } from './GroupEditor';
import { LeafEditor } from './LeafEditor';

export interface ConditionProps<C extends Condition = Condition> {
  readonly condition: C;
  readonly context: FactContext;
  readonly isFixed: boolean;
  readonly onChange: (condition: Condition) => void;
  /** Left out at the root, which cannot be taken away. */
  readonly onRemove?: () => void;
}

/** A condition as it reads: groups in boxes, comparisons as a fact, what it is compared by, and with what. */
export function ConditionBuilder(props: ConditionProps) {
  const { condition, ...rest } = props;
  if ('fact' in condition) return <LeafEditor condition={condition} {...rest} />;
  return <GroupEditor condition={condition} {...rest} />;
}
