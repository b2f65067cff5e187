import { daysWords, isWeekend, readDays, writeDays } from './day-ranges'

describe('days that the section writes', () => {
  it('are read as stretches, single days, and as notices write them', () => {
    expect(readDays('2027-01-01 至 2027-01-03\n2027-02-05', 2027)).toEqual({
      days: ['2027-01-01', '2027-01-02', '2027-01-03', '2027-02-05'],
      wrong: [],
    })
    expect(readDays('1月1日（周五）至3日（周日）', 2027).days).toEqual([
      '2027-01-01',
      '2027-01-02',
      '2027-01-03',
    ])
    expect(readDays('2027年4月30日到5月2日，5月8日', 2027).days).toEqual([
      '2027-04-30',
      '2027-05-01',
      '2027-05-02',
      '2027-05-08',
    ])
  })

  it('are each counted once, in order', () =>
    expect(readDays('2027-05-02\n2027-05-01 至 2027-05-02', 2027).days).toEqual(['2027-05-01', '2027-05-02']))

  it('are told by line where they cannot be understood, and the others stay', () => {
    const read = readDays('2027-01-01\n元旦\n2027-02-30\n2026-12-01\n2027-03-05 至 2027-03-01', 2027)
    expect(read.days).toEqual(['2027-01-01'])
    expect(read.wrong.map(({ line, why }) => [line, why])).toEqual([
      [2, '看不懂，请写成 2027-01-01 至 2027-01-03'],
      [3, '没有这一天'],
      [4, '不是 2027 年的'],
      [5, '结束的日期在开始之前'],
    ])
  })

  it('never grow into a stretch of months by a slip', () =>
    expect(readDays('2027-01-01 至 2027-10-03', 2027).wrong).toHaveLength(1))

  it('are written as they are read', () => {
    const days = ['2027-01-01', '2027-01-02', '2027-01-03', '2027-02-05']
    expect(writeDays(days)).toBe('2027-01-01 至 2027-01-03\n2027-02-05')
    expect(readDays(writeDays(days), 2027).days).toEqual(days)
    expect(daysWords(days)).toBe('1 月 1 日至 3 日、2 月 5 日')
  })

  it('know a weekend', () => {
    expect(isWeekend('2027-01-02')).toBe(true)
    expect(isWeekend('2027-01-04')).toBe(false)
  })
})
