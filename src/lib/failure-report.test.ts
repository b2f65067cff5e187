import { asCallError, CallError } from './call-error'
import { failureReport, type Surroundings } from './failure-report'

const around: Surroundings = {
  page: 'packages/staff/handle/index',
  version: '0.1.0',
  platform: '微信 8.0.50 · 基础库 3.5.0 · iOS 17.1 · iPhone 15',
  now: '2026-11-23T09:45:00+08:00',
}

describe('what a maintainer is sent', () => {
  it('names the request, the endpoint, the code, the time of the server, the page and the device', () => {
    const error = CallError.from(
      {
        ok: false,
        code: 'UNAVAILABLE',
        message: '服务正忙，请稍后再试。',
        retryable: true,
        requestId: 'req-7',
        now: '2026-11-23T09:41:00+08:00',
      },
      'matter.read',
    )
    expect(failureReport(error, around).split('\n')).toEqual([
      '知保通 故障信息',
      '请求编号：req-7',
      '接口：matter.read',
      '代码：UNAVAILABLE',
      '提示：服务正忙，请稍后再试。',
      '时间：2026-11-23T09:41:00+08:00',
      '页面：packages/staff/handle/index',
      '版本：0.1.0',
      '平台：微信 8.0.50 · 基础库 3.5.0 · iOS 17.1 · iPhone 15',
    ])
  })

  it('takes the clock that the client knows where nothing reached the server, and leaves out what is not known', () => {
    const text = failureReport(CallError.offline('desk.list'), around)
    expect(text).toContain('时间：2026-11-23T09:45:00+08:00')
    expect(text).not.toContain('请求编号')
  })

  it('tells what was thrown where a page broke, cut to a readable length', () => {
    const error = asCallError(new TypeError(`x is undefined ${'y'.repeat(1000)}`))
    const text = failureReport(error, around)
    expect(text).toContain('代码：UNEXPECTED')
    expect(text).toContain('出错：TypeError: x is undefined')
    expect(text.length).toBeLessThan(700)
  })
})
