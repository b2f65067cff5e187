import { answerOf, matterOf } from '../../test/support/build'
import { actionsOf, participantsOf, type Relation, relationTo, SIGHT, type Viewer } from './relation'

const viewer = (overrides: Partial<Viewer>): Viewer => ({
  role: 'enterprise',
  org: 'ent-1',
  ownerKey: 'owner',
  enterpriseKey: null,
  identity: 'i',
  lead: false,
  trial: false,
  ...overrides,
})
const bureau = (overrides: Partial<Viewer> = {}) =>
  viewer({ role: 'bureau', org: 'bureau-411525', ownerKey: 'staff', ...overrides })
const section = (overrides: Partial<Viewer> = {}) =>
  viewer({ role: 'section', org: 'section', ownerKey: 'staff', ...overrides })

describe('whose matter it is', () => {
  it('the person’s who filed it, while nobody has confirmed the enterprise', () => {
    expect(relationTo(matterOf(), viewer({}))).toBe('owner')
    expect(relationTo(matterOf(), viewer({ ownerKey: 'somebody' }))).toBeNull()
    expect(relationTo(matterOf(), viewer({ ownerKey: 'somebody', enterpriseKey: 'key' }))).toBeNull()
  })

  it('the enterprise’s once it is confirmed: every contact’s, and no longer of whoever left', () => {
    const matter = matterOf({ enterpriseKey: 'key' })
    expect(relationTo(matter, viewer({ ownerKey: 'colleague', enterpriseKey: 'key' }))).toBe('owner')
    expect(relationTo(matter, viewer({}))).toBeNull()
    expect(relationTo(matter, viewer({ enterpriseKey: 'another' }))).toBeNull()
  })

  it('a confirmed contact’s lists hold the enterprise’s and the own', () => {
    expect(participantsOf(viewer({ enterpriseKey: 'key' }))).toEqual(['owner', 'key'])
    expect(participantsOf(viewer({}))).toEqual(['owner'])
    expect(participantsOf(bureau())).toEqual(['bureau-411525'])
  })
})

describe('a reviewer’s trial', () => {
  const trial = matterOf({ trial: { responsible: 'trial-bureau', workstation: 'trial-ws' } })

  it('exists on the trial desks and for whoever filed it', () => {
    expect(relationTo(trial, bureau({ org: 'trial-bureau', trial: true }))).toBe('responsible')
    expect(relationTo(trial, viewer({ trial: true }))).toBe('owner')
    expect(relationTo(trial, viewer({}))).toBe('owner')
  })

  it('does not exist for real staff, the section that oversees among them', () => {
    expect(relationTo(trial, section())).toBeNull()
    expect(relationTo(trial, section({ trial: true }))).toBeNull()
    expect(relationTo(trial, bureau({ org: 'trial-bureau' }))).toBeNull()
  })

  it('shows its people nothing real', () => {
    expect(relationTo(matterOf(), bureau({ trial: true }))).toBeNull()
    expect(relationTo(matterOf(), section({ trial: true }))).toBeNull()
    expect(relationTo(matterOf(), viewer({ trial: true }))).toBeNull()
  })
})

it('only the reporter and whoever is responsible see what would betray the reporter', () => {
  const see = (Object.keys(SIGHT) as Relation[]).filter(relation => SIGHT[relation].exposed)
  expect(see).toEqual(['owner', 'responsible'])
})

describe('what can be done', () => {
  it('going on comes before taking over what a colleague holds; what nobody holds is taken first', () => {
    const [task] = matterOf().assignments
    if (!task) throw new Error('a lead has a task')
    const held = (identity: string | null) => ({
      ...matterOf(),
      assignments: [
        { ...task, queue: 'working' as const, handler: identity === null ? null : { identity, name: '甲' } },
      ],
    })
    expect(actionsOf(held('i'), bureau())).toEqual(['reply', 'tell', 'register', 'object'])
    expect(actionsOf(held('colleague'), bureau())).toEqual(['reply', 'tell', 'register', 'object', 'take'])
    expect(actionsOf(held(null), bureau())).toEqual(['take', 'reply', 'tell', 'register', 'object'])
  })

  it('the reporter adds while it is open, and asks on and rates once it is answered', () => {
    const consultation = matterOf({ answer: answerOf({ kind: 'consultation' }) })
    expect(actionsOf(consultation, viewer({}))).toEqual(['add'])
    const answered = { ...consultation, state: 'answered' as const }
    expect(actionsOf(answered, viewer({}))).toEqual(['add', 'rate'])
    const rated = { ...answered, rating: { score: 5 as const, words: null, at: '' } }
    expect(actionsOf(rated, viewer({}))).toEqual(['add'])
    expect(actionsOf({ ...matterOf(), state: 'answered' }, viewer({}))).toEqual(['rate'])
  })
})

it('the section handles what it has to send to the right body, and looks on once it has', () => {
  const [task] = matterOf().assignments
  if (!task) throw new Error('a lead has a task')
  const at = (queue: 'waiting' | 'answered') => ({
    ...matterOf(),
    assignments: [{ ...task, part: 'section' as const, org: 'section', triage: true, queue }],
  })
  expect(relationTo(at('waiting'), section())).toBe('responsible')
  expect(relationTo(at('answered'), section())).toBe('oversight')
})
