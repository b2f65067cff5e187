/** docs/routing.md is what the tables give: whoever changes a rule writes the page anew. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pack } from '../../city/xinyang'
import { routingDocument } from '../../tools/routing-doc/document'

const page = routingDocument()

describe('docs/routing.md', () => {
  it('is what `npm run docs:routing` writes', () => {
    expect(readFileSync(join(__dirname, '../../docs/routing.md'), 'utf8')).toBe(page)
  })

  it('names every rule, limit, channel and text of law', () => {
    const ids = [...pack.subjects, ...pack.rules].map(one => one.rule)
    const named = [...ids, ...pack.limits.map(one => one.id), ...pack.otherChannels.map(one => one.id)]
    expect(named.filter(id => !page.includes(`\`${id}\``))).toEqual([])
    expect(pack.texts.filter(text => !page.includes(`| ${text.title} |`))).toEqual([])
  })

  it('has an example for every rule', () => {
    expect(page).not.toContain('还没有标注过的例子')
  })

  it('says of whatever is not confirmed what has to be, and by whom', () => {
    const open = [...pack.subjects, ...pack.rules].filter(row => /○ 待确认。$/m.test(row.doubt ?? ''))
    expect(open).toEqual([])
    expect(page).not.toMatch(/○ 待确认。$/m)
  })
})
