import { pack } from '../../city/xinyang'
import { completed, missingIn } from './completed'

const { landmarks: _landmarks, interests: _interests, holidays: _holidays, ...older } = pack

test('a pack of before there was a table has it empty', () => {
  expect(missingIn(older, pack)).toEqual([])
  expect(completed(older)).toEqual({ ...pack, landmarks: [], interests: [], holidays: [] })
})

test('a pack without what routing cannot do without says so', () => {
  const { counties: _counties, words: _words, ...broken } = pack
  expect(missingIn(broken, pack).sort()).toEqual(['counties', 'words'])
})
