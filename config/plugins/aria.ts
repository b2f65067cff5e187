/** Lets labels for screen readers through to WeChat: Taro's own templates drop `aria-*`. */
import path from 'node:path'

const ARIA = {
  'aria-role': "''",
  'aria-label': "''",
  'aria-checked': "''",
  'aria-selected': "''",
  'aria-disabled': "''",
}
const LABEL = { 'aria-label': "''" }

type Platform = {
  type?: string
  template?: { mergeComponents(ctx: unknown, patch: Record<string, Record<string, string>>): void }
  runtimePath: string | string[]
}
type Context = { registerMethod(method: { name: string; fn(platform: Platform): void }): void }

export default (ctx: Context) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return
      platform.template.mergeComponents(ctx, { View: ARIA, Input: LABEL, Textarea: LABEL })
      const runtime = path.resolve(__dirname, 'aria-runtime.js')
      const paths = platform.runtimePath
      platform.runtimePath = Array.isArray(paths) ? [...paths, runtime] : [paths, runtime]
    },
  })
}
