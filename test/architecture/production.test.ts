/**
 * What is uploaded is no demonstration: neither the production functions nor the mini-program hold demonstration
 * organisations, people or texts, or reach for the routes of the local cloud. The same guard is seen to fail.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { manifest } from '../../cloudfunctions/manifest'
import { outputOf } from '../../tools/build'

/** Bundlers write Chinese as it is or as `\u6f14\u793a`. */
const FORBIDDEN: [what: string, pattern: RegExp][] = [
  ['演示', /演示|\\u6f14\\u793a/i],
  ['a route of the local cloud', /["'`/]local\/(people|call|endpoints|upload|time)\b/],
  ['a demonstration id', /\bdemo-(matter|identity|card|invite)/],
  ['an example of the contract', /\bexample-[a-z]+-0/],
]

/** Every file that is uploaded, with what it must not hold: `api/index.js: 演示`. Source maps stay at home. */
function findings(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => statSync(join(folder, file)).isFile() && !file.endsWith('.map'))
    .sort()
  return files.flatMap(file => {
    const text = readFileSync(join(folder, file), 'utf8')
    return FORBIDDEN.filter(([, pattern]) => pattern.test(text)).map(([what]) => `${file}: ${what}`)
  })
}

describe('a production build', () => {
  const cloud = outputOf('cloud')
  const weapp = outputOf('weapp')

  it('holds every function of the manifest, and the mini-program', () => {
    for (const { name } of manifest.functions) expect(existsSync(join(cloud, name, 'index.js'))).toBe(true)
    expect(existsSync(join(weapp, 'app.json'))).toBe(true)
  })

  // Literal names, as `askWechat` is given them; a minifier keeps them.
  it.each(manifest.functions.map(({ name }) => name))(
    'declares what of WeChat %s calls, and no more',
    name => {
      const code = readFileSync(join(cloud, name, 'index.js'), 'utf8')
      const called = [...code.matchAll(/["'`]((?:security|subscribeMessage|phonenumber)\.[A-Za-z]+)["'`]/g)]
      const config = JSON.parse(readFileSync(join(cloud, name, 'config.json'), 'utf8')) as {
        permissions: { openapi: string[] }
        triggers: { type: string; config: string }[]
      }
      expect([...new Set(called.map(([, api]) => api))].sort()).toEqual(
        [...config.permissions.openapi].sort(),
      )
      for (const { type, config: cron } of config.triggers) {
        expect(type).toBe('timer')
        expect(cron.split(' ')).toHaveLength(7)
      }
    },
  )

  it('has functions without anything of the demonstration', () => expect(findings(cloud)).toEqual([]))

  it('has a mini-program without anything of the demonstration', () => expect(findings(weapp)).toEqual([]))
})

describe('the guard', () => {
  it('finds the demonstration in the functions that are built for this machine', () => {
    const found = findings(outputOf('functions'))
    expect(found).toContain('api/index.js: 演示')
    expect(found).toContain('api/index.js: an example of the contract')
  })

  it.each([
    ['演示', "text('市柳编行业协会（演示）')"],
    ['演示', String.raw`text("\u6F14\u793A")`],
    ['演示', String.raw`text("\u6f14\u793a")`],
    ['a route of the local cloud', "fetch('/local/people')"],
    ['a demonstration id', '{"matter":"demo-matter-0001"}'],
  ])('finds %s in %s', (what, text) => {
    const folder = mkdtempSync(join(tmpdir(), 'production-'))
    writeFileSync(join(folder, 'index.js'), text)
    expect(findings(folder)).toEqual([`index.js: ${what}`])
    rmSync(folder, { recursive: true })
  })
})
