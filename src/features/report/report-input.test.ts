import { type Draft, draftIn, isUntouched } from './draft'
import { reportInput, submitInput } from './report-input'

// Only the shapes are tested here: nothing is read from a phone.
jest.mock('@tarojs/taro', () => ({ __esModule: true, default: {} }))

const draft = (part: Partial<Draft> = {}): Draft => ({
  ...draftIn({ id: 'draft-0001', text: '昨天看到有人卖假冒我们商标的筐' }),
  ...part,
})

describe('what is handed in', () => {
  it('is the text alone where nothing else was filled in', () =>
    expect(submitInput('lead', draft({ text: ' 昨天看到有人卖假货 ' }), false, [])).toEqual({
      id: 'draft-0001',
      kind: 'lead',
      description: '昨天看到有人卖假货',
      consent: false,
    }))

  it('names a region chosen by hand as a correction, with the street beside it', () => {
    const place = { name: '固始县 陈淋子镇', code: '411525103', point: null, address: null }
    expect(reportInput('lead', draft({ place, address: ' 兴隆路 5 号 ' })).place).toEqual({
      division: '411525103',
      address: '兴隆路 5 号',
      corrected: true,
    })
  })

  it('names a point on the map with the map’s own address, so that the point decides unless it is near a border', () => {
    const point = { lng: 115.68, lat: 32.18 }
    const place = { name: '兴隆百货', code: null, point, address: '固始县陈淋子镇' }
    expect(reportInput('lead', draft({ place, address: '3 号摊' })).place).toEqual({
      point,
      address: '固始县陈淋子镇 3 号摊',
      corrected: true,
    })
  })

  it('takes along what was typed and chosen, and a topic only in a consultation', () => {
    const filled = draft({
      suspect: { name: '兴隆百货', address: '' },
      platform: '抖音',
      link: 'https://example.com/1',
      industry: '柳编',
      topic: 'dispute',
      card: { id: 'card-0001', name: '豫江', number: '12345678', right: 'trademark' },
    })
    const evidence = [{ token: 'x'.repeat(20), exposes: true }]
    const lead = submitInput('lead', filled, true, evidence)
    expect(lead).toMatchObject({
      suspect: { name: '兴隆百货' },
      platform: '抖音',
      link: 'https://example.com/1',
      industry: '柳编',
      card: 'card-0001',
      evidence,
      consent: true,
    })
    expect(lead).not.toHaveProperty('topic')
    expect(submitInput('consultation', filled, true, [])).toHaveProperty('topic', 'dispute')
  })
})

describe('a draft on the phone', () => {
  it('of an older release keeps its text and its place', () => {
    const old = {
      id: 'old-draft-1',
      text: '旧的',
      right: 'trademark',
      place: { code: '411525', name: '固始县' },
    }
    expect(draftIn({ ...old, channel: null })).toMatchObject({
      ...old,
      place: { code: '411525', name: '固始县', point: null, address: null },
      suspect: { name: '', address: '' },
    })
  })

  it('loses what cannot be read, never the text', () =>
    expect(draftIn({ text: '写好的', right: 'nothing', place: 7, suspect: null, card: {} })).toMatchObject({
      text: '写好的',
      right: null,
      place: null,
      card: null,
    }))

  it('is untouched until something is written or chosen', () => {
    expect(isUntouched(draftIn({}))).toBe(true)
    expect(isUntouched(draftIn({ text: '  ' }))).toBe(true)
    expect(isUntouched(draftIn({ industry: '茶' }))).toBe(false)
  })
})
