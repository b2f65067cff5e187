import { type Filter, filterChoices } from './desk-filters'

const counts = {
  waiting: 4,
  working: 9,
  answered: 2,
  overdue: 3,
  today: 2,
  waitingOnly: { overdue: 1, today: 2 },
  mine: 5,
  open: 0,
}

const told = (queue: 'waiting' | 'working' | 'answered', chosen: Filter = 'all', of = counts) =>
  filterChoices(queue, of, chosen).map(({ text, count }) => (count === undefined ? text : `${text} ${count}`))

describe('the filters of a queue', () => {
  it('count only what lies in that queue', () => {
    expect(told('waiting')).toEqual(['全部', '今天到期 2', '已超期 1'])
    expect(told('working')).toEqual(['全部', '我的 5', '已超期 2'])
  })

  it('keep one that nothing lies behind any more while it is chosen', () => {
    expect(told('working', 'open')).toContain('无人承办 0')
  })

  it('offer whose it was, and no deadlines, of what is answered', () => {
    expect(told('answered')).toEqual(['全部', '我的'])
  })

  it('are not there where nothing can be told apart', () => {
    const calm = { ...counts, overdue: 2, today: 0, waitingOnly: { overdue: 0, today: 0 } }
    expect(told('waiting', 'all', calm)).toEqual([])
    expect(told('working', 'all', { ...counts, working: 0 })).toEqual([])
    expect(filterChoices('waiting', undefined, 'all')).toEqual([])
  })
})
