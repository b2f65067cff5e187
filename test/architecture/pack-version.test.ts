/** A version of the delivered pack stands for one content for ever: matters are replayed by it. */
import { pack } from '../../city/xinyang'
import { recordOf, recordProblem } from '../../tools/pack-record'
import recorded from './pack-version.json'

const is = recordOf(pack)

describe('the delivered pack', () => {
  it('has a new packVersion whenever it has changed, and is recorded under it (npm run pack:record)', () =>
    expect(recordProblem(is, recorded)).toBeNull())

  it('that was changed under the same version would be noticed', () => {
    const changed = recordOf({ ...pack, edgeMetres: pack.edgeMetres + 1 })
    expect(recordProblem(changed, is)).toMatch(/先提高 city\/xinyang\/index\.ts 里的 packVersion/)
  })

  it('with another calendar would be noticed', () =>
    expect(recordProblem(recordOf(pack, 'another'), is)).toMatch(/先提高/))

  it('under a version that nobody recorded would be noticed', () =>
    expect(recordProblem(recordOf({ ...pack, packVersion: '2099-01-01.1' }), is)).toMatch(/还没有记录/))
})
