/**
 * Who may do what, written by hand from what the product is meant to be, never from the code: every endpoint, for each
 * person, on what is the person's own, the own organisation's, and another's.
 */
import type { Caller } from '../support/access-people'
import * as the from '../support/access-things'
import { newId } from '../support/city'

/** How an answer is written in the table. */
export const MARKS = {
  /** Data. */
  ok: 'ok',
  /** Data, and nothing was written: harmless, since it is not the person's to change. */
  nil: 'ok',
  /** Nobody, or nobody yet. */
  in: 'SIGN_IN_REQUIRED',
  /** Not for this role, or not for a body that only looks on. */
  no: 'FORBIDDEN',
  /** Another's: as if it were not there. */
  '-': 'NOT_FOUND',
  bad: 'INVALID_INPUT',
  /** Theirs to see, and not to act on now. */
  now: 'NOT_ALLOWED_NOW',
  dup: 'CONFLICT',
} as const
export type Mark = keyof typeof MARKS

/*
 * The columns, from left to right:
 *   nobody       no WeChat account            account      a WeChat account without an identity
 * | filer        filed what the rows name     contact      speaks for the same confirmed enterprise
 *   claimant     typed its public credit code and is unconfirmed
 *   rival        another enterprise           reviewer     a trial's enterprise
 * | adviser      the workstation that was asked to help    otherStation
 * | handler      of the responsible bureau, signed for it   colleague    of the same bureau
 *   otherBureau                               informed     a bureau that only needs to know
 * | trialDesk    the bureau of a reviewer's trial
 * | section      looks on, except at its own  | partner, admin
 */
export const TABLE = `
directory.list           any                ok  ok  | ok  ok  ok  ok  ok  | ok  ok  | ok  ok  ok  ok  | ok  | ok  | ok  ok
directory.places         any                ok  ok  | ok  ok  ok  ok  ok  | ok  ok  | ok  ok  ok  ok  | ok  | ok  | ok  ok
routing.preview          any                ok  ok  | ok  ok  ok  ok  ok  | ok  ok  | ok  ok  ok  ok  | ok  | ok  | ok  ok
evidence.check           any                ok  ok  | ok  ok  ok  ok  ok  | ok  ok  | ok  ok  ok  ok  | ok  | ok  | ok  ok
identity.mine            own                ok  ok  | ok  ok  ok  ok  ok  | ok  ok  | ok  ok  ok  ok  | ok  | ok  | ok  ok
matter.read              lead               in  in  | ok  ok  -   -   -   | ok  -   | ok  ok  -   ok  | -   | ok  | no  no
matter.read              no consent         in  in  | ok  ok  -   -   -   | -   -   | ok  ok  -   ok  | -   | ok  | no  no
matter.read              section’s          in  in  | ok  ok  -   -   -   | -   -   | -   -   -   -   | -   | ok  | no  no
matter.read              assigned           in  in  | ok  ok  -   -   -   | -   -   | -   -   ok  -   | -   | ok  | no  no
matter.read              disputed           in  in  | ok  ok  -   -   -   | ok  -   | ok  ok  -   ok  | -   | ok  | no  no
matter.read              moved              in  in  | ok  ok  -   -   -   | ok  -   | ok  ok  ok  ok  | -   | ok  | no  no
matter.read              trial lead         in  in  | -   -   -   -   -   | -   -   | -   -   -   -   | ok  | -   | no  no
evidence.links           lead               in  in  | ok  ok  -   -   -   | ok  -   | ok  ok  -   ok  | -   | ok  | no  no
matter.mine              own                in  in  | ok  ok  ok  ok  ok  | no  no  | no  no  no  no  | no  | no  | no  no
message.list             own                in  in  | ok  ok  ok  ok  ok  | ok  ok  | ok  ok  ok  ok  | ok  | ok  | no  no
message.seen             own                in  in  | ok  ok  ok  ok  ok  | ok  ok  | ok  ok  ok  ok  | ok  | ok  | no  no
desk.list                own                in  in  | no  no  no  no  no  | ok  ok  | ok  ok  ok  ok  | ok  | ok  | no  no
desk.counts              own                in  in  | no  no  no  no  no  | ok  ok  | ok  ok  ok  ok  | ok  | ok  | no  no
matter.submit            own                in  in  | ok  ok  ok  ok  ok  | no  no  | no  no  no  no  | no  | no  | no  no
matter.submit            filer’s card       in  in  | ok  ok  bad bad bad | no  no  | no  no  no  no  | no  | no  | no  no
matter.submit            filer’s picture    in  in  | ok  bad bad bad bad | no  no  | no  no  no  no  | no  | no  | no  no
matter.submit            filer’s lead       in  in  | dup dup dup dup dup | no  no  | no  no  no  no  | no  | no  | no  no
matter.add               lead in hand       in  in  | ok  ok  -   -   -   | no  no  | no  no  no  no  | no  | no  | no  no
matter.rate              answered lead      in  in  | ok  ok  -   -   -   | no  no  | no  no  no  no  | no  | no  | no  no
matter.sign              lead               in  in  | no  no  no  no  no  | ok  -   | ok  ok  -   now | -   | now | no  no
matter.sign              section’s          in  in  | no  no  no  no  no  | -   -   | -   -   -   -   | -   | ok  | no  no
matter.sign              trial lead         in  in  | no  no  no  no  no  | -   -   | -   -   -   -   | ok  | -   | no  no
matter.reply             lead in hand       in  in  | no  no  no  no  no  | ok  -   | ok  ok  -   now | -   | now | no  no
matter.reply             section’s in hand  in  in  | no  no  no  no  no  | -   -   | -   -   -   -   | -   | ok  | no  no
matter.take              lead in hand       in  in  | no  no  no  no  no  | now -   | now ok  -   now | -   | now | no  no
matter.take              section’s          in  in  | no  no  no  no  no  | -   -   | -   -   -   -   | -   | ok  | no  no
matter.take              lead               in  in  | no  no  no  no  no  | ok  -   | ok  ok  -   now | -   | now | no  no
matter.register          lead in hand       in  in  | no  no  no  no  no  | no  no  | ok  ok  -   now | -   | now | no  no
matter.register          section’s in hand  in  in  | no  no  no  no  no  | no  no  | -   -   -   -   | -   | ok  | no  no
matter.pause             lead in hand       in  in  | no  no  no  no  no  | no  no  | ok  ok  -   now | -   | now | no  no
matter.pause             section’s lead     in  in  | no  no  no  no  no  | no  no  | -   -   -   -   | -   | ok  | no  no
matter.resume            paused lead        in  in  | no  no  no  no  no  | no  no  | ok  ok  -   now | -   | now | no  no
matter.resume            section’s paused   in  in  | no  no  no  no  no  | no  no  | -   -   -   -   | -   | ok  | no  no
matter.extend            lead in hand       in  in  | no  no  no  no  no  | no  no  | no  ok  -   now | -   | now | no  no
matter.extend            section’s lead     in  in  | no  no  no  no  no  | no  no  | -   -   -   -   | -   | no  | no  no
matter.object            lead in hand       in  in  | no  no  no  no  no  | no  no  | ok  ok  -   now | -   | now | no  no
matter.object            section’s          in  in  | no  no  no  no  no  | no  no  | -   -   -   -   | -   | ok  | no  no
matter.object            disputed           in  in  | no  no  no  no  no  | no  no  | now now -   now | -   | now | no  no
matter.object            moved              in  in  | no  no  no  no  no  | no  no  | now now ok  now | -   | now | no  no
matter.object            trial lead         in  in  | no  no  no  no  no  | no  no  | -   -   -   -   | now | -   | no  no
matter.assign            disputed           in  in  | no  no  no  no  no  | no  no  | no  no  no  no  | no  | ok  | no  no
matter.assign            undecided          in  in  | no  no  no  no  no  | no  no  | no  no  no  no  | no  | ok  | no  no
matter.assign            lead               in  in  | no  no  no  no  no  | no  no  | no  no  no  no  | no  | now | no  no
matter.sheet             lead               in  in  | no  no  no  no  no  | no  no  | ok  ok  -   no  | -   | no  | no  no
matter.sheet             section’s          in  in  | no  no  no  no  no  | no  no  | -   -   -   -   | -   | ok  | no  no
matter.sheet             assigned           in  in  | no  no  no  no  no  | no  no  | -   -   ok  -   | -   | no  | no  no
reporter.open            lead               in  in  | no  no  no  no  no  | no  no  | ok  ok  -   no  | -   | no  | no  no
reporter.open            section’s          in  in  | no  no  no  no  no  | no  no  | -   -   -   -   | -   | ok  | no  no
reporter.open            assigned           in  in  | no  no  no  no  no  | no  no  | -   -   ok  -   | -   | no  | no  no
reporter.open            disputed           in  in  | no  no  no  no  no  | no  no  | ok  ok  -   no  | -   | no  | no  no
reporter.open            moved              in  in  | no  no  no  no  no  | no  no  | no  no  ok  no  | -   | no  | no  no
evidence.add             own                in  ok  | ok  ok  ok  ok  ok  | ok  ok  | ok  ok  ok  ok  | ok  | ok  | ok  ok
rightCard.list           own                in  in  | ok  ok  ok  ok  ok  | no  no  | no  no  no  no  | no  | no  | no  no
rightCard.save           own                in  in  | ok  ok  ok  ok  ok  | no  no  | no  no  no  no  | no  | no  | no  no
rightCard.save           filer’s card       in  in  | ok  ok  -   -   -   | no  no  | no  no  no  no  | no  | no  | no  no
rightCard.save           filer’s id         in  in  | dup dup dup dup dup | no  no  | no  no  no  no  | no  | no  | no  no
rightCard.remove         filer’s card       in  in  | ok  ok  nil nil nil | no  no  | no  no  no  no  | no  | no  | no  no
enterprise.claims        own                in  in  | no  no  no  no  no  | ok  ok  | ok  ok  ok  ok  | ok  | no  | no  no
enterprise.decide        claim              in  in  | no  no  no  no  no  | ok  -   | ok  ok  -   -   | -   | no  | no  no
enterprise.decide        trial claim        in  in  | no  no  no  no  no  | -   -   | -   -   -   -   | ok  | no  | no  no
enterprise.contacts      own                in  in  | ok  ok  ok  ok  ok  | no  no  | no  no  no  no  | no  | no  | no  no
enterprise.inviteContact own                in  in  | ok  ok  now ok  ok  | no  no  | no  no  no  no  | no  | no  | no  no
identity.accept          open               in  ok  | ok  ok  ok  ok  ok  | ok  ok  | ok  ok  ok  ok  | ok  | ok  | ok  ok
identity.accept          taken              in  bad | bad bad bad bad bad | bad bad | bad bad bad bad | bad | bad | bad bad
identity.register        own                in  ok  | ok  ok  ok  ok  ok  | ok  ok  | ok  ok  ok  ok  | ok  | ok  | ok  ok
identity.phone           own                in  ok  | ok  ok  ok  ok  ok  | ok  ok  | ok  ok  ok  ok  | ok  | ok  | ok  ok
identity.leave           own                in  -   | ok  ok  ok  ok  ok  | ok  ok  | ok  ok  ok  ok  | ok  | ok  | ok  ok
identity.leave           another’s          in  -   | -   -   -   -   -   | -   -   | -   -   -   -   | -   | -   | -   -
identity.close           own                in  ok  | ok  ok  ok  ok  ok  | ok  ok  | ok  ok  ok  ok  | ok  | ok  | ok  ok
identity.invite          any                in  in  | no  no  no  no  no  | no  no  | no  no  no  no  | no  | no  | no  ok
staff.list               any                in  in  | no  no  no  no  no  | no  no  | no  no  no  no  | no  | no  | no  ok
staff.dismiss            member             in  in  | no  no  no  no  no  | no  no  | no  no  no  no  | no  | no  | no  ok
staff.dismiss            contact            in  in  | no  no  no  no  no  | no  no  | no  no  no  no  | no  | no  | no  -
staff.revoke             open               in  in  | no  no  no  no  no  | no  no  | no  no  no  no  | no  | no  | no  ok
staff.colleagues         own                in  in  | no  no  no  no  no  | ok  ok  | ok  ok  ok  ok  | ok  | ok  | no  no
staff.away               own                in  in  | no  no  no  no  no  | ok  ok  | ok  ok  ok  ok  | ok  | ok  | no  no
staff.away               foreign deputy     in  in  | no  no  no  no  no  | bad bad | bad bad bad bad | bad | bad | no  no
lessons.rules            any                in  in  | no  no  no  no  no  | no  no  | no  no  no  no  | no  | ok  | no  no
lessons.list             any                in  in  | no  no  no  no  no  | no  no  | no  no  no  no  | no  | ok  | no  no
lessons.keep             moved              in  in  | no  no  no  no  no  | no  no  | no  no  no  no  | no  | ok  | no  no
lessons.cases            any                in  in  | no  no  no  no  no  | no  no  | no  no  no  no  | no  | ok  | no  no
lessons.drop             any                in  in  | no  no  no  no  no  | no  no  | no  no  no  no  | no  | ok  | no  no
rules.tables             any                in  in  | no  no  no  no  no  | no  no  | no  no  no  no  | no  | ok  | no  no
rules.rows               any                in  in  | no  no  no  no  no  | no  no  | no  no  no  no  | no  | ok  | no  no
rules.dryRun             any                in  in  | no  no  no  no  no  | no  no  | no  no  no  no  | no  | ok  | no  no
rules.activate           in force           in  in  | no  no  no  no  no  | no  no  | no  no  no  no  | no  | ok  | no  no
rules.activate           out of date        in  in  | no  no  no  no  no  | no  no  | no  no  no  no  | no  | dup | no  no
rules.restore            in force           in  in  | no  no  no  no  no  | no  no  | no  no  no  no  | no  | ok  | no  no
rules.restore            out of date        in  in  | no  no  no  no  no  | no  no  | no  no  no  no  | no  | dup | no  no
rules.versions           any                in  in  | no  no  no  no  no  | no  no  | no  no  no  no  | no  | ok  | no  no
rules.replay             lead               in  in  | no  no  no  no  no  | no  no  | no  no  no  no  | no  | ok  | no  no
rules.replay             trial lead         in  in  | no  no  no  no  no  | no  no  | no  no  no  no  | no  | -   | no  no
rules.table              any                in  in  | no  no  no  no  no  | no  no  | no  no  no  no  | no  | ok  | no  no
rules.readTable          any                in  in  | no  no  no  no  no  | no  no  | no  no  no  no  | no  | ok  | no  no
`

/** What a call is made on, and the input. `fresh`: the call uses the caller up, so somebody alike is made for it. */
export type On = {
  make: the.Maker
  input: (thing: the.Thing, caller: Caller) => unknown
  fresh?: true
}

const on = (make: the.Maker, input: On['input']): On => ({ make, input })
const onNothing = (input: On['input'] = () => ({})): On => on(the.nothing, input)
const usesUp = (row: On): On => ({ ...row, fresh: true })

const byId = ({ id }: the.Thing) => ({ id })
const step =
  (more: object = {}) =>
  ({ id, version }: the.Thing) => ({ id: newId(), matter: id, version, ...more })

const REPLY = { text: '已到店检查，正在报批立案。' }
const ASSIGNMENT = { to: 'bureau-411502', why: '电话核实在浉河区' }
const WAIT = { reason: 'appraisal', why: '样品已送鉴定' } as const
const LONGER = { why: '涉及三处经营场所' }
const OBJECTION = { reason: 'wrong-place', why: '现场核实不在我县' }
const REGISTRATION = { number: '1411525002026112300001' }
const LEAD = { kind: 'lead', description: '潢川县卜塔集镇的厂子生产假冒我们注册商标的柳编筐' }
const submit = (more: object = {}) => ({ id: newId(), ...LEAD, consent: false, ...more })
const opening = ({ id }: the.Thing) => ({ id: newId(), matter: id })
const yes = ({ id }: the.Thing) => ({ id: newId(), claim: id, yes: true })
const LANDMARK = {
  table: 'landmarks',
  id: '豫南大市场',
  row: { id: '豫南大市场', code: '411526', source: null },
}
const SPREADSHEET = Buffer.from('地名,区划代码\n豫南大市场,411526').toString('base64')
const stepAfter = (base: number) => ({ id: newId(), base, why: '企业常用这个名字。' })
const taking = ({ proof }: the.Thing) => ({ id: newId(), code: proof })
const STAFF = { org: 'bureau-411528', name: '新办案员（演示）', lead: false }
const CONTACT = { name: '吴某（演示）', handOver: false }
const ENTERPRISE = {
  enterprise: '何家岗柳编厂（演示）',
  creditCode: '91411525MA00000029',
  county: '411525',
  contact: '何某（演示）',
  phone: '13900000000',
}

/** By the first two columns of the table. */
export const ON: Record<string, On> = {
  'directory.list any': onNothing(),
  'directory.places any': onNothing(),
  'routing.preview any': onNothing(() => LEAD),
  'evidence.check any': onNothing(() => ({ sha256: 'a'.repeat(64) })),
  'identity.mine own': onNothing(),
  'matter.read lead': on(the.lead, byId),
  'matter.read no consent': on(the.withoutConsent, byId),
  'matter.read section’s': on(the.ofTheSection, byId),
  'matter.read assigned': on(the.assigned, byId),
  'matter.read disputed': on(the.disputed, byId),
  'matter.read moved': on(the.moved, byId),
  'matter.read trial lead': on(the.trialLead, byId),
  'evidence.links lead': on(the.lead, ({ id }) => ({ matter: id })),
  'matter.mine own': onNothing(),
  'message.list own': onNothing(),
  'message.seen own': onNothing(),
  'desk.list own': onNothing(() => ({ queue: 'waiting' })),
  'desk.counts own': onNothing(),
  'matter.submit own': onNothing(() => submit()),
  'matter.submit filer’s card': on(the.card, ({ id }) => submit({ card: id })),
  'matter.submit filer’s picture': on(the.filersProof, ({ proof }) =>
    submit({ evidence: [{ token: proof, exposes: false }] }),
  ),
  'matter.submit filer’s lead': on(the.lead, ({ id }) => submit({ id })),
  'matter.add lead in hand': on(the.inHand, step({ text: '店主今天又上了一批货。' })),
  'matter.rate answered lead': on(the.answered, step({ score: 5 })),
  'matter.sign lead': on(the.lead, step()),
  'matter.sign section’s': on(the.ofTheSection, step()),
  'matter.sign trial lead': on(the.trialLead, step()),
  'matter.reply lead in hand': on(the.inHand, step(REPLY)),
  'matter.reply section’s in hand': on(the.inTheSectionsHand, step(REPLY)),
  'matter.take lead in hand': on(the.inHand, step()),
  'matter.take section’s': on(the.ofTheSection, step()),
  'matter.take lead': on(the.lead, step()),
  'matter.register lead in hand': on(the.inHand, step(REGISTRATION)),
  'matter.register section’s in hand': on(the.inTheSectionsHand, step(REGISTRATION)),
  'matter.pause lead in hand': on(the.inHand, step(WAIT)),
  'matter.pause section’s lead': on(the.verifiedByTheSection, step(WAIT)),
  'matter.resume paused lead': on(the.paused, step()),
  'matter.resume section’s paused': on(the.pausedByTheSection, step()),
  'matter.extend lead in hand': on(the.inHand, step(LONGER)),
  'matter.extend section’s lead': on(the.verifiedByTheSection, step(LONGER)),
  'matter.object lead in hand': on(the.inHand, step(OBJECTION)),
  'matter.object section’s': on(the.ofTheSection, step(OBJECTION)),
  'matter.object disputed': on(the.disputed, step(OBJECTION)),
  'matter.object moved': on(the.moved, step(OBJECTION)),
  'matter.object trial lead': on(the.trialLead, step(OBJECTION)),
  'matter.assign disputed': on(the.disputed, step(ASSIGNMENT)),
  'matter.assign undecided': on(the.undecided, step(ASSIGNMENT)),
  'matter.assign lead': on(the.lead, step(ASSIGNMENT)),
  'matter.sheet lead': on(the.lead, byId),
  'matter.sheet section’s': on(the.ofTheSection, byId),
  'matter.sheet assigned': on(the.assigned, byId),
  'reporter.open lead': on(the.lead, opening),
  'reporter.open section’s': on(the.ofTheSection, opening),
  'reporter.open assigned': on(the.assigned, opening),
  'reporter.open disputed': on(the.disputed, opening),
  'reporter.open moved': on(the.moved, opening),
  'evidence.add own': on(the.ownUpload, ({ id }) => ({ id: newId(), fileId: id, name: '门头.png' })),
  'rightCard.list own': onNothing(),
  'rightCard.save own': onNothing(() => the.cardOf(newId())),
  'rightCard.save filer’s card': on(the.card, ({ id, version }) => ({ ...the.changed(id), version })),
  'rightCard.save filer’s id': on(the.card, ({ id }) => the.changed(id)),
  'rightCard.remove filer’s card': on(the.card, byId),
  'enterprise.claims own': onNothing(),
  'enterprise.decide claim': on(the.claim, yes),
  'enterprise.decide trial claim': on(the.trialClaim, yes),
  'enterprise.contacts own': onNothing(),
  'enterprise.inviteContact own': onNothing(() => ({ id: newId(), ...CONTACT })),
  'identity.accept open': usesUp(on(the.openInvitation, taking)),
  'identity.accept taken': on(the.usedInvitation, taking),
  'identity.register own': usesUp(onNothing(() => ({ id: newId(), ...ENTERPRISE }))),
  'identity.phone own': onNothing(() => ({ code: 'example-phone-code' })),
  'identity.leave own': usesUp(
    onNothing((_, { identity }) => ({ identity: identity ?? 'none-such-identity' })),
  ),
  'identity.leave another’s': on(the.member, ({ id }) => ({ identity: id })),
  'identity.close own': usesUp(onNothing()),
  'identity.invite any': onNothing(() => ({ id: newId(), ...STAFF })),
  'staff.list any': onNothing(() => ({ org: 'bureau-411525' })),
  'staff.dismiss member': on(the.member, ({ id }) => ({ id: newId(), identity: id })),
  'staff.dismiss contact': on(the.contactOfAnEnterprise, ({ id }) => ({ id: newId(), identity: id })),
  'staff.revoke open': on(the.openInvitation, ({ id }) => ({ invitation: id })),
  'staff.colleagues own': onNothing(),
  'staff.away own': onNothing(() => ({ away: null })),
  'lessons.rules any': onNothing(),
  'lessons.list any': onNothing(),
  'lessons.keep moved': on(the.moved, ({ id, proof }) => ({ id: newId(), matter: id, objection: proof })),
  'lessons.cases any': onNothing(),
  'lessons.drop any': onNothing(() => ({ case: newId('case') })),
  'staff.away foreign deputy': on(the.member, ({ id }) => ({
    away: { from: '2026-11-23', until: '2036-11-27', deputy: id },
  })),
  'rules.tables any': onNothing(),
  'rules.rows any': onNothing(() => ({ table: 'areas' })),
  'rules.dryRun any': on(the.rulesInForce, ({ version }) => ({
    base: version,
    changes: [LANDMARK],
    last: 20,
  })),
  'rules.activate in force': on(the.rulesInForce, ({ version }) => ({
    ...stepAfter(version),
    changes: [LANDMARK],
  })),
  'rules.activate out of date': on(the.rulesInForce, ({ version }) => ({
    ...stepAfter(version + 1),
    changes: [LANDMARK],
  })),
  'rules.restore in force': on(the.rulesInForce, ({ version }) => ({ ...stepAfter(version), n: 0 })),
  'rules.restore out of date': on(the.rulesInForce, ({ version }) => ({ ...stepAfter(version + 1), n: 0 })),
  'rules.versions any': onNothing(),
  'rules.replay lead': on(the.lead, ({ id }) => ({ matter: id })),
  'rules.replay trial lead': on(the.trialLead, ({ id }) => ({ matter: id })),
  'rules.table any': onNothing(() => ({ table: 'landmarks' })),
  'rules.readTable any': onNothing(() => ({ table: 'landmarks', base64: SPREADSHEET })),
}
