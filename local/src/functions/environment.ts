/** The environment variables and the context that the platform gives a function. */
import { createHash } from 'node:crypto'
import type { FunctionDeclaration } from '../manifest'

/** What a caller is to a function: a WeChat account, or nobody (timers, other functions, visitors). */
export type Caller = { openid: string | null; source: 'wx_client' | 'timer' | 'scf' }

const APP_ID = 'wx0000000000000000'
const REGION = 'ap-shanghai'
/** Without these Node itself or its modules do not start on some systems. */
const ESSENTIAL = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'LANG', 'LD_LIBRARY_PATH']

/** The whole environment of an instance's process; nothing of the host's own settings leaks into it. */
export function environmentOf(
  declared: FunctionDeclaration,
  environment: string,
  adminUrl: string,
): Record<string, string> {
  const essential = ESSENTIAL.flatMap(key => {
    const value = process.env[key]
    return value === undefined ? [] : [[key, value] as const]
  })
  return {
    ...Object.fromEntries(essential),
    TZ: 'UTC',
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: REGION,
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    SCF_NAMESPACE: environment,
    SCF_FUNCTIONNAME: declared.name,
    TCB_ENV: environment,
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: adminUrl }),
    ...declared.environment,
  }
}

/** The variables that exist during one invocation only, by which `getUserInfo()` knows the caller. */
export function identityOf(caller: Caller, environment: string): Record<string, string> {
  const tcb: Record<string, string> = {
    TCB_ENV: environment,
    TCB_SOURCE: caller.source,
    TCB_SOURCE_IP: '127.0.0.1',
  }
  const wx: Record<string, string> = { WX_CLIENTIP: '127.0.0.1', WX_APPID: APP_ID }
  if (caller.source === 'timer') tcb.TRIGGER_SRC = 'timer'
  if (caller.openid !== null) {
    wx.WX_OPENID = caller.openid
    tcb.TCB_UUID = createHash('sha256').update(caller.openid).digest('hex').slice(0, 32)
    tcb.LOGINTYPE = 'WECHAT-OPENID'
  }
  const known = caller.source === 'wx_client' ? wx : {}
  // TCB_ENV itself belongs to the process and must survive the invocation.
  const { TCB_ENV: _, ...passing } = tcb
  return {
    ...passing,
    ...known,
    TCB_CONTEXT_KEYS: Object.keys(tcb).join(','),
    WX_CONTEXT_KEYS: Object.keys(known).join(','),
  }
}

/** The second argument of `main`. */
export function contextOf(
  declared: FunctionDeclaration,
  environment: string,
  requestId: string,
  identity: Record<string, string>,
): Record<string, unknown> {
  return {
    callbackWaitsForEmptyEventLoop: false,
    memory_limit_in_mb: declared.memoryMB,
    time_limit_in_ms: declared.timeoutSeconds * 1000,
    request_id: requestId,
    function_name: declared.name,
    function_version: '$LATEST',
    namespace: environment,
    tencentcloud_region: REGION,
    environ: '',
    environment: JSON.stringify({
      SCF_NAMESPACE: environment,
      TCB_ENV: environment,
      ...declared.environment,
      ...identity,
    }),
  }
}
