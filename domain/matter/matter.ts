/** A matter (事项): one document with its assignments, history and what is owed; see docs/architecture.md. */
import type { Role } from '../access/roles'
import type { Length } from '../deadline/due-at'
import type { Stop } from '../deadline/run'
import type { Evidence } from '../evidence/evidence'
import type { CardInMatter } from '../evidence/right-card'
import type { Answer, LegalKind } from '../routing/answer'
import type { Report } from '../routing/report'
import type { EntryKind, MatterState, ObjectionReason, PauseReason, Queue, Topic } from './states'

/** Shape of the stored document; older shapes are upcast when read. */
export const MATTER_SCHEMA = 3

/** Who holds an assignment: the responsible body (bureau or section), or the workstation that advises. */
export const PARTS = ['bureau', 'section', 'workstation'] as const
export type Part = (typeof PARTS)[number]

/** What falls due on an assignment: the pack's limit, since when and by when (ISO, +08:00). */
export type Clock = {
  limit: string
  what: string
  from: string
  dueAt: string
  /** While it stands still: since when, why, and what is waited for. `dueAt` is then what it was when it stopped. */
  paused?: { since: string; reason: PauseReason; why: string }
  /** When it was prolonged, once (程序规定 18), and by how much. */
  extendedAt?: string
  extension?: Length
  /** How long it is as it was started: what the section changes later does not touch a clock that runs. */
  length?: Length
  /** When it stood still before; the oldest first. */
  stops?: Stop[]
  /** Mark of the calendar that counted it; another one counts it again (`redate.ts`). */
  countedBy?: string
}

/** A body said that a matter is not its own (程序规定 13, 16). */
export type Objection = {
  /** The action's id. */
  id: string
  at: string
  /** The organisation that objects, and whom it stays with until the section has decided. */
  org: string
  reason: ObjectionReason
  why: string
  /** The rules that it is held against. */
  rules: string[]
  /** What the section decided: another organisation, or the same; null while it has not. */
  decided: { outcome: 'moved' | 'kept'; to: string; at: string } | null
}

/** The person (承办人) who holds a task. */
export type Handler = { identity: string; name: string }

/** A task (派件) at an organisation's desk. */
export type Assignment = {
  part: Part
  org: string
  queue: Queue
  /** At the section, where no rule could decide: the task is to find the right body. */
  triage: boolean
  assignedAt: string
  /** Who signed for it, or took it over; null while nobody holds it. */
  handler: Handler | null
  clock: Clock | null
  /** Whether the clock has been marked as run out. */
  overdue: boolean
}

/** Who did something: the reporter (sealed, so without a name), the system, or a person in a role. */
export type Actor =
  | { role: 'reporter' }
  | { role: 'system' }
  | { role: Exclude<Role, 'enterprise'>; org: string; identity: string; name: string }

/** One thing that happened. The message centre and the path are views of these. */
export type Entry = {
  /** The action's id from the client, or a deterministic one of the system's. */
  id: string
  at: string
  kind: EntryKind
  part: Part | null
  by: Actor
  /** What a person wrote. */
  text: string | null
  /** The organisation that a matter was assigned to. */
  to: string | null
  /** Ids of the evidence that came with it; absent where none did. */
  evidence?: string[]
  /** Why a clock was stopped. */
  waits?: PauseReason
  /** The deadline after it, where it moved one; ISO. */
  dueAt?: string
}

/** Ciphertext of who reported; see `server/seal.ts`. */
export type Sealed = { alg: 'A256GCM'; keyId: string; iv: string; tag: string; data: string }

/** A WeChat message about an entry of the history that is still owed to the reporter. */
export type Owed = { entry: string }

/** Place of an assignment in its desk's index. */
export type DeskSlot = {
  /** `bureau-411525/waiting` */
  queue: string
  /** `<identity>/working`, or `<org>/-/working` while nobody holds it. */
  holder: string
  /** `<time>-<id>` */
  due: string
}

/** What the reporter thought of the answer. */
export type Rating = { score: 1 | 2 | 3 | 4 | 5; words: string | null; at: string }

export type Matter = {
  _id: string
  schema: typeof MATTER_SCHEMA
  /** Grows by one with every action; each action names the version it saw. */
  version: number
  /** For people: XY261123-7K4M. */
  number: string
  kind: LegalKind
  title: string
  state: MatterState
  /** Keyed hash of the reporter's openid: finds one's own matters, tells nothing. */
  ownerKey: string
  reporter: Sealed
  /**
   * Keyed hash of the enterprise, once its claim is confirmed: then the matter is the enterprise's, and whoever speaks for
   * it follows it; null while it is the person's own.
   */
  enterpriseKey: string | null
  /** Filed in a reviewer's trial: lies on the trial desks and nowhere else. */
  trial: boolean
  /** Whether the reporter asked for the workstation's help. */
  consent: boolean
  report: Omit<Report, 'id' | 'receivedAt'> & { link?: string; topic?: Topic }
  evidence: Evidence[]
  /** The right that the reporter filed with, as it stood on the day. */
  card: CardInMatter | null
  /** SHA-256 over the number, the moment, the text and the evidence of the submission; what the receipt proves. */
  receipt: string
  /** The receipt and each piece of evidence, for whoever checks a hash. */
  hashes: string[]
  /** What routing answered on the day of receipt. */
  answer: Answer
  /** The other matters of the same submission, the main one first; absent where there is none. */
  related?: { id: string; title: string; name: string }[]
  /** Which of the linked answers of the report it was decided by, counted from 1; absent for the main matter. */
  nth?: number
  assignments: Assignment[]
  desk: Partial<Record<Part, DeskSlot>>
  /** The oldest first; at most one is undecided. */
  objections: Objection[]
  /** When the latest was raised; absent without one. */
  objectedAt?: string | undefined
  /** Ids of the rules that decided it, for counting. */
  fired: string[]
  /** Bodies that only need to know, since when. */
  informed: { org: string; at: string }[]
  /** Whose message centre shows it: organisations, and the reporter's key. */
  participants: string[]
  receivedAt: string
  lastEventAt: string
  /** `lastEventAt` and the id: the order of lists. */
  recency: string
  rating: Rating | null
  /** Number that the 12315 platform gave when it was registered there. */
  registered: { number: string; at: string } | null
  history: Entry[]
  /** By entry id. */
  owed: Record<string, Owed>
  /** When the outbox has to look at it; absent when nothing is owed. */
  outboxAt?: string | undefined
  /** When the content check has to be asked about its photos; absent when none waits. */
  checkAt?: string | undefined
  /** Photos that WeChat was asked about: its trace of the question, and the piece of evidence. */
  checking?: { trace: string; evidence: string }[] | undefined
  /** When the clock has to look at it: the nearest deadline that is not marked yet. */
  clockAt?: string | undefined
  /** Mark of the calendar that counted its running clocks, empty where they differ; absent where none runs. */
  countedBy?: string | undefined
}

/**
 * Longest history of one matter; a longer case goes on in a linked matter. With the longest replies it still fits into
 * one answer of a function (1 MB).
 */
export const MAX_HISTORY = 120

/** Most pieces of evidence of one matter, those that were added later among them. */
export const MAX_MATTER_EVIDENCE = 60
