/** A matter as it is shown: its row in a list, whose turn it is, who has it, its path, and the whole. */
import * as z from 'zod/mini'
import { ACTIONS, ENTRY_KINDS, MATTER_STATES, OBJECTIONS, PAUSES, TOPICS } from '../domain/matter/states'
import { RIGHTS } from '../domain/routing/report'
import { candidate, deadline, fact, reason } from './answer'
import { evidenceView } from './evidence'
import { dateTime } from './fields'

const kind = z.enum(['lead', 'request', 'consultation', 'complaint', 'not-ip'])

/** Whose turn it is, doing what, by when. */
export const turn = z.object({
  /** 固始县市场监督管理局. */
  who: z.string(),
  /** True where it is the caller's own turn. */
  yours: z.boolean(),
  /** 签收, 核查并决定是否立案 … */
  doing: z.string(),
  dueAt: z.nullable(dateTime),
  /** What happens at the deadline, one sentence; null where there is none. */
  atDue: z.nullable(z.string()),
  usedWorkingDays: z.number(),
  leftWorkingDays: z.number(),
})

const row = {
  id: z.string(),
  number: z.string(),
  kind,
  title: z.string(),
  state: z.enum(MATTER_STATES),
  stateLabel: z.string(),
  receivedAt: dateTime,
  lastEventAt: dateTime,
  turn: z.nullable(turn),
}

/** One row of the reporter's own list. */
export const matterRow = z.object(row)

/** Who has it: responsible, adviser, informed. */
const slip = z.object({
  responsible: z.object({
    kind: z.enum(['bureau', 'section', 'referral', 'outside', 'triage']),
    name: z.string(),
    branch: z.nullable(z.string()),
    /** 县级, 市级 … */
    level: z.nullable(z.string()),
    phone: z.nullable(z.string()),
  }),
  workstation: z.nullable(z.object({ name: z.string(), industry: z.string() })),
  /** Why no workstation sees it, where none does. */
  noWorkstation: z.nullable(z.string()),
  informed: z.array(z.object({ name: z.string(), why: z.string() })),
})

/** One point of the path: what happened, and what is to come. */
const step = z.object({
  id: z.string(),
  state: z.enum(['done', 'now', 'todo']),
  /** What happened; null for what is to come. */
  kind: z.nullable(z.enum(ENTRY_KINDS)),
  /** Whether a workstation did it. */
  adviser: z.boolean(),
  title: z.string(),
  /** Who wrote `text`; null where nobody did. */
  by: z.nullable(z.string()),
  text: z.nullable(z.string()),
  /** Ids of the evidence that came with it. */
  evidence: z.array(z.string()),
  /** When it happened, or by when it is due. */
  at: z.nullable(dateTime),
})

/** A matter as the caller may see it; parts that the caller's role may not see are null or absent from the lists. */
export const matterView = z.object({
  ...row,
  version: z.number(),
  right: z.nullable(z.string()),
  industry: z.nullable(z.string()),
  description: z.string(),
  /** What was filled in beside the text: 地址, 对方, 平台. */
  details: z.array(z.object({ label: z.string(), value: z.string() })),
  facts: z.array(fact),
  topic: z.nullable(z.enum(TOPICS)),
  /** What the viewer may see of the evidence. */
  evidence: z.array(evidenceView),
  /** Pieces that only the responsible body sees, where the viewer is somebody else. */
  evidenceWithheld: z.number(),
  /** The right that the reporter filed with. */
  card: z.nullable(
    z.object({
      right: z.enum(RIGHTS),
      name: z.string(),
      /** Empty for whoever may not learn who reported: a public register leads from it to the holder. */
      number: z.string(),
      expiresOn: z.nullable(z.string()),
      genuine: z.string(),
    }),
  ),
  /** SHA-256 of the submission, for the receipt; null for a body that is only informed. */
  receipt: z.nullable(z.string()),
  rating: z.nullable(z.object({ score: z.number(), words: z.nullable(z.string()), at: dateTime })),
  /** Staff: who holds it, and whether it is the caller; null while nobody does, and for the enterprise. */
  handler: z.nullable(z.object({ name: z.string(), you: z.boolean(), awayUntil: z.nullable(z.string()) })),
  /** Number that the 12315 platform gave. */
  registered: z.nullable(z.object({ number: z.string(), at: dateTime })),
  slip,
  /** The enterprise: other matters of the same submission, the main one first. */
  related: z.array(z.object({ id: z.string(), title: z.string(), name: z.string() })),
  law: z.string(),
  why: z.string(),
  guidance: z.nullable(z.string()),
  reasons: z.array(reason),
  packVersion: z.string(),
  /** Done, running, or to come. */
  deadlines: z.array(z.extend(deadline, { state: z.enum(['done', 'now', 'todo']) })),
  ask: z.nullable(z.string()),
  candidates: z.array(candidate),
  /** Staff: that a body said it is not its own, until the section has decided; null where none did. */
  objection: z.nullable(
    z.object({
      reason: z.enum(OBJECTIONS),
      why: z.string(),
      /** 固始县市场监督管理局 */
      by: z.string(),
      at: dateTime,
    }),
  ),
  /** Staff: since when and why the clock of verification stands still; null while it runs. */
  paused: z.nullable(z.object({ reason: z.enum(PAUSES), since: dateTime, why: z.string() })),
  path: z.array(step),
  /** The reporter's identity is sealed; readings are counted, and only some may open it. */
  reporter: z.object({
    readings: z.number(),
    mayOpen: z.boolean(),
    /** Whether a bureau or an association confirmed that the reporter speaks for the enterprise. */
    confirmed: z.boolean(),
  }),
  /** What the caller can do now. */
  actions: z.array(z.enum(ACTIONS)),
})
