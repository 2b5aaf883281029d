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
} as const satisfies Messages;
