/** What breaks where no screen shows it, for the maintainers' log: WeChat's own in WeChat, the browser's on H5. */
import Taro from '@tarojs/taro'

const inWords = (thrown: unknown) =>
  thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)

/** `what`: `error`, `rejection`, `page not found`. Never throws: there is nobody left to catch it. */
export const noteTrouble = (what: string, thrown: unknown) => {
  // The browser has written it down already.
  if (process.env.TARO_ENV === 'h5') return
  try {
    Taro.getRealtimeLogManager().error(what, inWords(thrown))
  } catch {
    // Base libraries before 2.7.1 keep no log.
  }
}
