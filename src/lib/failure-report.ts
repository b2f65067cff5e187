/** What a maintainer needs to find a failure, as one text that a person copies and sends. */
import type { CallError } from './call-error'

/** Where the failure was seen. */
export type Surroundings = {
  /** Path of the page, without what follows the question mark: invitation codes stand there. */
  page: string
  /** Version of the app. */
  version: string
  /** System, WeChat and base library, or the browser. */
  platform: string
  /** The server's time as the client knows it, ISO with +08:00. */
  now: string
}

/** Longer words of an engine help nobody. */
const MAX_THROWN = 300

/** The lines `字段：内容`, those without content left out. Nothing of what the person wrote is in it. */
export const failureReport = (error: CallError, around: Surroundings): string => {
  const lines: [string, string | null][] = [
    ['请求编号', error.requestId],
    ['接口', error.endpoint],
    ['代码', error.code],
    ['提示', error.message],
    ['出错', error.thrown?.slice(0, MAX_THROWN) ?? null],
    ['时间', error.now ?? around.now],
    ['页面', around.page],
    ['版本', around.version],
    ['平台', around.platform],
  ]
  const told = lines.filter(([, value]) => value).map(([label, value]) => `${label}：${value}`)
  return ['知保通 故障信息', ...told].join('\n')
}
