/** One thing that happened, in words: of the path, of the message centre and of WeChat's messages. */
import type { Sight, Viewer } from '../../domain/access/relation'
import type { Entry, Matter } from '../../domain/matter/matter'
import { objectionDecidedAt } from '../../domain/matter/object'
import type { EntryKind } from '../../domain/matter/states'
import { organisation, orgName } from '../city'
import { clockLine } from './clock-words'
import { type Audience, OBJECTION_WORDS } from './labels'

export const audienceOf = ({ role }: Pick<Viewer, 'role'>): Audience =>
  role === 'enterprise' ? 'owner' : 'staff'

const shortName = (org: string): string => organisation(org)?.shortName ?? orgName(org)

/** Who had it first: whoever objected to it first, or who has had it ever since. */
function firstHolders({ answer, assignments, objections, receivedAt, trial }: Matter): string[] {
  if (answer.responsible.kind === 'triage' && !trial) return ['section']
  const [first] = objections
  if (first) return [first.org]
  return assignments
    .filter(task => task.part !== 'workstation' && task.assignedAt === receivedAt)
    .map(task => task.org)
}

const submittedTo = (matter: Matter): string => {
  if (matter.state === 'guided') return '已记录，并告诉您该找谁'
  const advisers = matter.assignments.filter(task => task.part === 'workstation').map(task => task.org)
  return `送达${[...firstHolders(matter), ...advisers].map(shortName).join('、')}`
}

/** A question after the answer; anything else that is added belongs to the report. */
function isFollowUp(entry: Entry, { kind, history }: Matter): boolean {
  const before = history.slice(0, history.indexOf(entry))
  return kind === 'consultation' && before.some(row => row.kind === 'reply' && row.part !== 'workstation')
}

/** Whom staff call whoever is sealed. */
const sealedName = ({ kind }: Matter): string => (kind === 'consultation' ? '咨询人' : '举报人')

/** Who found the right body, or that it was the right one from the beginning. */
function assignedTo(entry: Entry, matter: Matter, by: string, to: string): string {
  const objection = objectionDecidedAt(matter, entry.at)
  if (objection?.decided?.outcome === 'kept') return `${by}确认仍由${to}办理`
  return entry.to === 'section' ? `${by}决定由本科室负责` : `${by}确认由${to}负责`
}

/** The enterprise reads what is done about it; whose mistake it may be is between the bodies. */
function objected({ id }: Entry, { objections }: Matter, org: string, audience: Audience): string {
  const objection = objections.find(one => one.id === id)
  return audience === 'staff' && objection
    ? `${org}提出：${OBJECTION_WORDS[objection.reason]}`
    : '市局正在核对由谁办理'
}

type Line = (known: {
  entry: Entry
  matter: Matter
  audience: Audience
  /** Short name of whoever acted; empty for the reporter and the system. */
  org: string
  /** Short name of the organisation that it concerns. */
  to: string
  /** 您 for the reporter, 企业 for everybody else. */
  who: string
}) => string

const TITLES: Record<EntryKind, Line> = {
  submitted: ({ matter }) => submittedTo(matter),
  sign: ({ entry, org }) => (entry.part === 'workstation' ? `${org}接受协助` : `${org}已签收`),
  take: ({ entry }) => `${'name' in entry.by ? entry.by.name : ''}接手承办`,
  reply: ({ entry, org }) => (entry.part === 'workstation' ? `${org}的意见` : `${org}答复`),
  tell: ({ org }) => `${org}告知进展`,
  assign: ({ entry, matter, org, to }) => assignedTo(entry, matter, org, to),
  object: ({ entry, matter, org, audience }) => objected(entry, matter, org, audience),
  register: ({ entry }) => `已在 12315 平台登记，编号 ${entry.text ?? ''}`,
  add: ({ entry, matter, who }) => (isFollowUp(entry, matter) ? `${who}追问` : `${who}补充了情况`),
  rate: ({ matter, who }) => `${who}评价 ${matter.rating?.score ?? ''} 分`,
  overdue: ({ entry, to }) => `${to}：${entry.text ?? ''}已超期`,
  pause: ({ entry, audience, org }) => clockLine('pause', entry, audience, org),
  resume: ({ entry, audience, org }) => clockLine('resume', entry, audience, org),
  extend: ({ entry, audience, org }) => clockLine('extend', entry, audience, org),
  redated: ({ entry, audience, org }) => clockLine('redated', entry, audience, org),
  opened: ({ matter, org, who }) => `${org}查看了${who === '您' ? '您的' : sealedName(matter)}身份`,
  released: () => '原承办人已离岗，等待同事接手',
  // By the system where another contact of the enterprise took the person in.
  confirmed: ({ org, who }) => `${org || '企业的其他联系人'}核实了${who === '您' ? '您的' : ''}企业身份`,
}

/** One line about an entry. */
export const entryTitle = (entry: Entry, matter: Matter, audience: Audience): string =>
  TITLES[entry.kind]({
    entry,
    matter,
    audience,
    org: 'org' in entry.by ? shortName(entry.by.org) : '',
    to: entry.to === null ? '' : shortName(entry.to),
    who: audience === 'owner' ? '您' : '企业',
  })

/** Entries that carry what a person wrote; the others carry their words in the title. */
const WRITTEN: readonly EntryKind[] = ['reply', 'tell', 'assign', 'add', 'rate']

/** Why a body says that a matter is not its own is for the bodies that may be responsible. */
export const readsObjections = ({ role }: Pick<Viewer, 'role'>): boolean =>
  role === 'bureau' || role === 'section'

/** Reasons that bodies write for the record; the others read what follows from them. */
const BETWEEN_BODIES: readonly EntryKind[] = ['object', 'pause', 'extend']

/** What a person wrote, as far as the viewer may read it, or null. */
export function entryText(entry: Entry, viewer: Viewer): string | null {
  if (BETWEEN_BODIES.includes(entry.kind)) return readsObjections(viewer) ? entry.text : null
  return WRITTEN.includes(entry.kind) ? entry.text : null
}

/** Who wrote it: the organisation to everybody, the person to colleagues alone. */
export function entryAuthor(entry: Entry, viewer: Viewer): string | null {
  if (entry.by.role === 'reporter') return audienceOf(viewer) === 'owner' ? '您' : '企业'
  if (entry.by.role === 'system') return null
  const { org, name } = entry.by
  return org === viewer.org && name ? `${shortName(org)} ${name}` : shortName(org)
}

/** Whose hands a task is in concerns its organisation alone. */
const INTERNAL: readonly EntryKind[] = ['take', 'released']

const isInternalOf = (entry: Entry, org: string): boolean =>
  entry.to === org || ('org' in entry.by && entry.by.org === org)

/** Whether an entry answers what the viewer's organisation objected. */
const answersOwnObjection = (entry: Entry, matter: Matter, org: string): boolean =>
  entry.kind === 'assign' && objectionDecidedAt(matter, entry.at)?.org === org

/** Whether the viewer may know of an entry at all. */
export function isVisible(entry: Entry, matter: Matter, sight: Sight, viewer: Viewer): boolean {
  // Who had it and has it no more learns how that was decided.
  if (answersOwnObjection(entry, matter, viewer.org)) return true
  if (entry.kind === 'object' && 'org' in entry.by && entry.by.org === viewer.org) return true
  // Readings of the reporter are for the reporter and for who oversees.
  if (entry.kind === 'opened') return viewer.role === 'enterprise' || viewer.role === 'section'
  if (INTERNAL.includes(entry.kind)) return isInternalOf(entry, viewer.org)
  if (entry.kind === 'rate') return sight.rating
  return sight.replies || entry.kind === 'submitted'
}
