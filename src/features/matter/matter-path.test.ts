import { pathPoints } from './matter-path'

const NOW = '2026-11-24T09:00:00+08:00'

const step = (kind: 'submitted' | 'add', evidence: string[]) => ({
  id: kind,
  state: 'done' as const,
  kind,
  adviser: false,
  title: kind,
  by: null,
  text: null,
  evidence,
  at: '2026-11-23T15:20:00+08:00',
})

const pieces = ['a', 'b', 'c', 'd'].map(id => ({ id, name: `${id}.jpg` }))

describe('the points of a path', () => {
  it('name what was added on the way, and count what is more than three', () => {
    const [few, many] = pathPoints([step('add', ['a', 'b']), step('add', ['a', 'b', 'c', 'd'])], NOW, pieces)
    expect(few?.files).toEqual(['a.jpg', 'b.jpg'])
    expect(many?.files).toEqual(['a.jpg', 'b.jpg', 'c.jpg', '等 4 个'])
  })

  it('leave what came with the submission to its own card', () => {
    expect(pathPoints([step('submitted', ['a'])], NOW, pieces)[0]?.files).toBeUndefined()
  })

  it('say nothing of pieces that the viewer does not see', () => {
    expect(pathPoints([step('add', ['a', 'hidden'])], NOW, pieces)[0]?.files).toEqual(['a.jpg'])
  })
})
