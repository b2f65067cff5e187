/** Keeps the cloud to this machine: it listens on 127.0.0.1 alone, and here it looks at who is asking. */
import type { Hono } from 'hono'

const OWN_HOSTS = ['127.0.0.1', 'localhost']

function hostOf(origin: string): string {
  try {
    return new URL(origin).hostname
  } catch {
    return origin
  }
}

/** Pages elsewhere could reach a local port, under a name of their own or from their own origin; browsers tell both. */
export function refuseForeigners(app: Hono): void {
  app.use('*', async (context, next) => {
    const host = (context.req.header('host') ?? '').replace(/:\d+$/, '')
    const origin = context.req.header('origin')
    if (!OWN_HOSTS.includes(host) || (origin !== undefined && !OWN_HOSTS.includes(hostOf(origin)))) {
      return context.json(
        { code: 'FORBIDDEN_HOST', message: '[local] only 127.0.0.1 and localhost are served' },
        403,
      )
    }
    await next()
  })
}
