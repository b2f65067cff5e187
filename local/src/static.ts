/** Serves a built H5 app from a folder; browsers ask every time and get 304 while a file is the same. */
import { readFileSync, statSync } from 'node:fs'
import { join, normalize, sep } from 'node:path'
import type { Hono } from 'hono'
import { mimeOf } from './mime'

function fileAt(folder: string, path: string): { file: string; etag: string } | null {
  const file = join(folder, normalize(path))
  if (file !== folder && !file.startsWith(folder + sep)) return null
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found?.isFile()) return null
  return { file, etag: `"${found.size.toString(36)}-${Math.round(found.mtimeMs).toString(36)}"` }
}

/** Adds the folder below `/`; paths without an ending that are no file get the app's page. */
export function addStaticRoutes(app: Hono, staticDir: string): void {
  const folder = normalize(staticDir).replace(/[/\\]$/, '')
  app.get('*', context => {
    let path: string
    try {
      path = decodeURIComponent(new URL(context.req.url).pathname)
    } catch {
      return context.notFound()
    }
    const isPage = path.endsWith('/') || !/\.\w+$/.test(path)
    const found = fileAt(folder, path) ?? (isPage ? fileAt(folder, 'index.html') : null)
    if (!found) return context.notFound()
    const headers = { 'content-type': mimeOf(found.file), etag: found.etag, 'cache-control': 'no-cache' }
    if (context.req.header('if-none-match') === found.etag) return context.body(null, 304, headers)
    return context.body(new Uint8Array(readFileSync(found.file)), 200, headers)
  })
}
