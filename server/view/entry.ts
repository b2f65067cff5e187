/** One thing that happened, in words: of the path, of the message centre and of WeChat's messages. */
import type { Sight, Viewer } from '../../domain/access/relation'
import type { Entry, Matter } from '../../domain/matter/matter'
import type { EntryKind } from '../../domain/matter/states'
import { organisation, orgName } from '../city'
import type { Audience } from './labels'

export const audienceOf = ({ role }: Pick<Viewer, 'role'>): Audience =>
  role === 'enterprise' ? 'owner' : 'staff'

const shortName = (org: string): string => organisation(org)?.shortName ?? orgName(org)

const submittedTo = (matter: Matter): string => {
  if (matter.state === 'guided') return '已记录，并告诉您该找谁'
  const decides = matter.answer.responsible.kind === 'triage' && !matter.trial
  const first = decides ? ['section'] : matter.assignments.map(task => task.org)
  const told = matter.assignments
    .filter(task => task.part === 'workstation' && !first.includes(task.org))
    .map(task => task.org)
  return `送达${[...first, ...told].map(shortName).join('、')}`
}

/** A question after the answer; anything else that is added belongs to the report. */
function isFollowUp(entry: Entry, { kind, history }: Matter): boolean {
  const before = history.slice(0, history.indexOf(entry))
  return kind === 'consultation' && before.some(row => row.kind === 'reply' && row.part !== 'workstation')
}

/** Whom staff call whoever is sealed. */
const sealedName = ({ kind }: Matter): string => (kind === 'consultation' ? '咨询人' : '举报人')

type Line = (known: {
  entry: Entry
  matter: Matter
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
  assign: ({ entry, org, to }) =>
    entry.to === 'section' ? `${org}决定由本科室负责` : `${org}确认由${to}负责`,
  register: ({ entry }) => `已在 12315 平台登记，编号 ${entry.text ?? ''}`,
  add: ({ entry, matter, who }) => (isFollowUp(entry, matter) ? `${who}追问` : `${who}补充了情况`),
  rate: ({ matter, who }) => `${who}评价 ${matter.rating?.score ?? ''} 分`,
  overdue: ({ entry, to }) => `${to}：${entry.text ?? ''}已超期`,
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
    org: 'org' in entry.by ? shortName(entry.by.org) : '',
    to: entry.to === null ? '' : shortName(entry.to),
    who: audience === 'owner' ? '您' : '企业',
  })

/** Entries that carry what a person wrote; the others carry their words in the title. */
const WRITTEN: readonly EntryKind[] = ['reply', 'tell', 'assign', 'add', 'rate']

/** What a person wrote, or null. */
export const entryText = (entry: Entry): string | null => (WRITTEN.includes(entry.kind) ? entry.text : null)

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

/** Whether the viewer may know of an entry at all. */
export function isVisible(entry: Entry, sight: Sight, viewer: Viewer): boolean {
  // Readings of the reporter are for the reporter and for who oversees.
  if (entry.kind === 'opened') return viewer.role === 'enterprise' || viewer.role === 'section'
  if (INTERNAL.includes(entry.kind)) return isInternalOf(entry, viewer.org)
  if (entry.kind === 'rate') return sight.rating
  return sight.replies || entry.kind === 'submitted'
}
