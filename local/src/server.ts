/** The one port of the cloud. */
import { type ServerType, serve } from '@hono/node-server'
import type { Hono } from 'hono'

/** Serves an app on 127.0.0.1; port 0 lets the system choose. Rejects with the system's error when it is taken. */
export function listen(app: Hono, port: number): Promise<{ server: ServerType; port: number }> {
  return new Promise((done, failed) => {
    const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, info =>
      done({ server, port: info.port }),
    )
    server.on('error', failed)
  })
}

/** Ends a server and its open connections. */
export function closeServer(server: ServerType): Promise<void> {
  return new Promise(done => {
    server.close(() => done())
    if ('closeAllConnections' in server) server.closeAllConnections()
  })
}
