import type { Messages } from './message';

export const jobMessages = {
  JOB_NOT_FOUND: {
    zh: '没有编号为 {jobId} 的任务，或它涉及您权限范围以外的区划。请检查编号。',
    en: 'There is no job {jobId}, or it reads districts outside your scope. Check the id.',
    status: 404,
  },
  JOB_ENDED: {
    zh: '任务 {jobId} 已结束（{state}），不能再取消。需要时请重新提交。',
    en: 'The job {jobId} has ended ({state}) and can no longer be cancelled. Hand it in anew if you need it.',
    status: 409,
  },
  JOB_GIVEN_UP: {
    zh: '任务试了 {attempts} 次都没有进展，已放弃；已完成的部分保留。请管理员查看日志后重新提交。',
    en: 'The job came no further in {attempts} attempts and was given up; what was done is kept. Ask an administrator to look into the log, then hand it in anew.',
  },
  JOB_TYPE_UNKNOWN: {
    zh: '本程序不认识任务类型“{type}”。请确认各进程的版本一致，然后重新提交。',
    en: 'This program does not know jobs of the type "{type}". See that all processes run the same version, then hand the job in anew.',
  },
  JOB_THREADS_MISSING: {
    zh: '找不到工作线程的程序 {path}，任务无法运行。请先运行 npm run build，或用 SUANPAN_THREAD_ENTRY 指明它的位置。',
    en: 'The program of the worker threads, {path}, is not there, so jobs cannot run. Run npm run build first, or say with SUANPAN_THREAD_ENTRY where it is.',
  },
  WORKER_WITHOUT_DATABASE: {
    zh: '没有设置 {name}。独立的任务进程与接口服务共用一个 MongoDB 服务器，请将 {name} 设为它的地址；使用内置数据库时，任务由接口服务自己运行。',
    en: '{name} is not set. Worker processes share a MongoDB server with the API: set {name} to its address. With the built-in database the API does the jobs itself.',
  },
  SIMULATION_KIND_DIFFERS: {
    zh: '规则集 {title} 适用于“{found}”，而所选自评表的类型是“{kind}”，无法模拟。请选择同一类型。',
    en: 'The rule set {title} is for forms of the kind "{found}", the chosen forms are of the kind "{kind}". Choose one kind.',
    status: 422,
  },
  SIMULATION_WITHOUT_FORMS: {
    zh: '所选区划、年度、单位和类型（{kind}）没有自评表，无可模拟。请扩大范围，或先导入自评表。',
    en: 'There are no forms of the kind {kind} in the chosen districts, years and units, so there is nothing to simulate. Choose more, or import forms first.',
    status: 422,
  },
  SIMULATION_UNFINISHED: {
    zh: '模拟 {jobId} 的状态是 {state}，尚无完整结果，不能确认。请在它完成之后确认，或重新模拟。',
    en: 'The simulation {jobId} is {state} and has no complete result to acknowledge. Acknowledge it once it is done, or run it anew.',
    status: 409,
  },
  SIMULATION_OF_SOME_UNITS: {
    zh: '模拟 {jobId} 只涉及部分单位，不足以支持发布，不能确认。请对全部单位重新模拟。',
    en: 'The simulation {jobId} is of some units only, which is not enough to publish on, so it cannot be acknowledged. Run it anew for all units.',
    status: 409,
  },
  JOB_THREADS_BROKEN: {
    zh: '工作线程无法载入 {path}（{reason}），任务无法运行。请重新运行 npm run build，然后重新启动本服务并重新提交任务。',
    en: 'The worker threads cannot load {path} ({reason}), so jobs cannot run. Run npm run build again, restart the service, then hand the job in anew.',
  },
} as const satisfies Messages;
