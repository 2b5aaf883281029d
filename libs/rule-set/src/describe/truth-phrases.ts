import type { formFacts, itemFacts } from '../facts';

type Stated = (typeof itemFacts)[number] | (typeof formFacts)[number];
/** The facts that are true or false of themselves; presence facts are phrased by the fact they stand on. */
export type TruthFactName = Extract<Stated, { readonly type: 'boolean' }>['name'];

/** What is said where a fact is true, and where it is false. */
export interface TruthPhrases {
  readonly zh: readonly [whenTrue: string, whenFalse: string];
  readonly en: readonly [whenTrue: string, whenFalse: string];
}

function phrases(zhTrue: string, zhFalse: string, enTrue: string, enFalse: string): TruthPhrases {
  return { zh: [zhTrue, zhFalse], en: [enTrue, enFalse] };
}

/** A clause for either truth of each fact, so that a condition reads as a sentence. */
export const truthPhrases: Readonly<Record<TruthFactName, TruthPhrases>> = {
  'item.notApplicable': phrases('标注为不适用', '没有标注不适用', 'marked not applicable', 'not marked not applicable'),
  'item.targetGiven': phrases('已填指标值', '未填指标值', 'a target is given', 'no target is given'),
  'item.completedGiven': phrases(
    '已填完成值',
    '未填完成值',
    'a completed value is given',
    'no completed value is given',
  ),
  'item.reasonGiven': phrases(
    '已说明偏差原因',
    '未说明偏差原因',
    'a deviation reason is given',
    'no deviation reason is given',
  ),
  'item.met': phrases('完成值达到指标值', '完成值未达到指标值', 'the target is met', 'the target is missed'),
  'item.completedIsBound': phrases(
    '完成值本身是界限',
    '完成值不是界限',
    'the completed value is itself a bound',
    'the completed value is no bound',
  ),
  'item.completedEqualsTarget': phrases(
    '完成值照抄指标值',
    '完成值没有照抄指标值',
    'the completed value repeats the target',
    'the completed value does not repeat the target',
  ),
  'item.plainTarget': phrases(
    '指标值无符号',
    '指标值不是无符号数字',
    'the target has no comparator',
    'the target is no bare number',
  ),
  'item.unitsDiffer': phrases('单位不一致', '单位没有不一致', 'the units differ', 'the units do not differ'),
  'item.unitMissing': phrases('单位缺失', '单位没有缺失', 'a unit is missing', 'no unit is missing'),
  'item.unitSlip': phrases(
    '疑似单位错位',
    '没有疑似单位错位',
    'a unit seems to have slipped',
    'no unit seems to have slipped',
  ),
  'item.offScale': phrases(
    '完成值不在等级内',
    '完成值没有超出等级',
    'the completed value is off the scale',
    'the completed value is not off the scale',
  ),
  'item.vagueTarget': phrases('指标值空泛', '指标值不空泛', 'the target is vague', 'the target is not vague'),
  'item.targetIsLowerBound': phrases(
    '指标值为下限',
    '指标值不是下限',
    'the target is a lower bound',
    'the target is no lower bound',
  ),
  'item.duplicateName': phrases('三级指标重名', '三级指标不重名', 'the name stands twice', 'the name stands once'),
  'item.nameInOtherGroup': phrases(
    '同名指标同列产出和效益',
    '没有同名指标同列产出和效益',
    'the name stands under output and benefit',
    'the name does not stand under output and benefit',
  ),
  'item.percentWithoutMeasure': phrases(
    '百分比没有衡量对象',
    '百分比不缺衡量对象',
    'a percentage has no measure',
    'no percentage lacks its measure',
  ),
  'item.costEqualsExecuted': phrases(
    '成本完成值等于执行数',
    '成本完成值不等于执行数',
    'the completed cost equals the executed amount',
    'the completed cost is not the executed amount',
  ),
  'item.costTargetEqualsBudget': phrases(
    '成本指标值等于预算',
    '成本指标值不等于预算',
    'the cost target equals the budget',
    'the cost target is not the budget',
  ),
  'item.declaredAllowed': phrases(
    '自评得分在允许区间内',
    '自评得分不在允许区间内',
    'the declared score is allowed',
    'the declared score is not allowed',
  ),
  'form.executionRateAgrees': phrases(
    '填报执行率与计算相符',
    '填报执行率与计算不符',
    'the printed execution rate agrees',
    'the printed execution rate does not agree',
  ),
  'form.spendingWithoutBudget': phrases(
    '无预算而有支出',
    '没有无预算的支出',
    'money was spent without a budget',
    'no money was spent without a budget',
  ),
  'form.fundPartsAgree': phrases(
    '资金构成相符',
    '资金构成不符',
    'the fund parts add up',
    'the fund parts do not add up',
  ),
  'form.fundTotalZeroWithParts': phrases(
    '资金总额为零而分项不为零',
    '资金总额没有为零而分项不为零的情形',
    'the funds total 0 while parts are not',
    'the funds do not total 0 beside parts that are not',
  ),
  'form.budgetFactorTen': phrases(
    '年初与全年预算恰差十倍',
    '年初与全年预算并非恰差十倍',
    'the budgets differ exactly tenfold',
    'the budgets do not differ exactly tenfold',
  ),
  'form.nothingSpent': phrases('分文未支', '有支出', 'nothing was spent', 'something was spent'),
  'form.weightSumAgrees': phrases(
    '分值合计等于政策总分',
    '分值合计不等于政策总分',
    'the weights add up to the total',
    'the weights do not add up to the total',
  ),
  'form.weightsOnPolicy': phrases(
    '一级权重符合政策',
    '一级权重不符合政策',
    'the group weights follow the policy',
    'the group weights do not follow the policy',
  ),
  'form.declaredGradeAgrees': phrases(
    '自评等级与自评总分相符',
    '自评等级与自评总分不符',
    'the declared grade fits the declared total',
    'the declared grade does not fit the declared total',
  ),
};
