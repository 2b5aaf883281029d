/** Lists: filters, pages, exports. */
export const lists = {
  nothingMatches: '没有符合条件的内容',
  clear: '清除全部筛选',
  clearOne: '清除“%{label}”',
  pages: '分页',
  range: '第 %{from} 至 %{to} 项，共 %{total} 项',
  perPage: '每页项数',
  perPageOf: '每页 %{size} 项',
  toPage: '第 %{page} 页',
  next: '下一页',
  previous: '上一页',
  exportCut: '内容过多，只导出了前 %{count} 项。请先缩小筛选范围。',
  open: '展开',
  close: '收起',
  search: '搜索',
} as const;
