import { evidenceNotes, showsWords } from './evidence-words'

const piece = { check: 'passed', exposes: false } as const

describe('showsWords', () => {
  it('takes the first words of the coach', () => expect(showsWords('storefront')).toBe('门头和门牌'))
  it('says nothing of an item that this release does not know', () => {
    expect([showsWords('of-tomorrow'), showsWords(null)]).toEqual([null, null])
  })
})

describe('evidenceNotes', () => {
  it('says nothing where everything can be seen by everybody', () => {
    expect(evidenceNotes({ evidence: [piece], evidenceWithheld: 0 }, true)).toEqual([])
  })

  it('tells the reporter what others do not see yet', () => {
    const evidence = [piece, { ...piece, check: 'waiting' as const }, { ...piece, exposes: true }]
    expect(evidenceNotes({ evidence, evidenceWithheld: 0 }, true)).toEqual([
      '带锁的 1 个会暴露您，只给办理的局看',
      '1 张照片正在做内容检查，通过后办理的人才看得到',
    ])
  })

  it('tells a workstation that there is more, and not what', () => {
    expect(evidenceNotes({ evidence: [], evidenceWithheld: 2 }, false)).toEqual(['另有 2 个只给办理的局看'])
  })

  it('warns a handler about what would betray the reporter', () => {
    expect(evidenceNotes({ evidence: [{ ...piece, exposes: true }], evidenceWithheld: 0 }, false)).toEqual([
      '带锁的 1 个会暴露举报人，仅办案单位可见',
    ])
  })
})
