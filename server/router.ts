/** The contract implemented: each endpoint's use case, and who may reach it. One of three files that know oRPC. */
import { call, implement, isProcedure, ORPCError, ValidationError } from '@orpc/server'
import { contract } from '../contract'
import type { EndpointMeta } from '../contract/endpoint'
import type { FieldError } from '../contract/wire'
import type { Context, SignedIn } from './context'
import * as desk from './desk/desk'
import * as directory from './directory/directory'
import { claims } from './enterprise/claims'
import { contacts, inviteContact } from './enterprise/contacts'
import { decide } from './enterprise/decide'
import { add as addEvidence } from './evidence/add'
import { check as checkEvidence } from './evidence/check'
import { links as evidenceLinks } from './evidence/links'
import { accept } from './identity/accept'
import * as identity from './identity/identities'
import { invite } from './identity/invite'
import { close, leave } from './identity/leave'
import { phone } from './identity/phone'
import { register as registerEnterprise } from './identity/register'
import { cases } from './lessons/cases'
import { drop, keep } from './lessons/keep'
import { list as listLessons } from './lessons/list'
import { rules as wrongRules } from './lessons/rules'
import { assign, register, reply, sign, take } from './matter/act'
import * as clock from './matter/clock-act'
import { object } from './matter/object'
import { openReporter } from './matter/open-reporter'
import { add, rate } from './matter/owner-act'
import { preview } from './matter/preview'
import { mine, read } from './matter/read'
import { sheet } from './matter/sheet'
import { submit } from './matter/submit'
import * as message from './message/messages'
import { Refusal } from './refusal'
import * as rightCard from './right-card/right-cards'
import { activate, restore } from './rules/activate'
import { dryRun } from './rules/dry-run'
import { replay } from './rules/replay'
import { readTable, table } from './rules/spreadsheet'
import { rows, tables } from './rules/tables'
import { versions } from './rules/versions'
import { away } from './staff/away'
import { dismiss, revoke } from './staff/dismiss'
import * as staff from './staff/staff'

/** Denied by default: the caller's role has to stand in the endpoint's `who`. */
function admit(context: Context, { who }: EndpointMeta): void {
  if (who.includes('visitor') || (context.me && who.includes(context.me.role))) return
  if (!context.me && context.identities.length > 0) {
    throw new Refusal('FORBIDDEN', '这个身份已不可用，请在“我的”里重新选择身份')
  }
  if (!context.me) throw new Refusal('SIGN_IN_REQUIRED', '请先登记身份，再做这一步')
  throw new Refusal('FORBIDDEN', '您现在的身份不能做这一步，可以在“我的”里切换身份')
}

/** After `admit`, an endpoint without `visitor` has a caller with an identity. */
function signedIn(context: Context): SignedIn {
  const { account, me } = context
  if (!account || !me) throw new Refusal('SIGN_IN_REQUIRED', '请先登记身份，再做这一步')
  return { ...context, account, me }
}

const os = implement(contract).$context<Context>()

const router = os.router({
  desk: {
    list: os.desk.list.handler(({ context, input }) => desk.list(signedIn(context), input)),
    counts: os.desk.counts.handler(({ context }) => desk.counts(signedIn(context))),
  },
  directory: {
    list: os.directory.list.handler(({ input }) => directory.list(input)),
    places: os.directory.places.handler(() => directory.places()),
  },
  evidence: {
    add: os.evidence.add.handler(({ context, input }) => addEvidence(context, input)),
    links: os.evidence.links.handler(({ context, input }) => evidenceLinks(signedIn(context), input)),
    check: os.evidence.check.handler(({ input }) => checkEvidence(input)),
  },
  enterprise: {
    claims: os.enterprise.claims.handler(({ context, input }) => claims(signedIn(context), input)),
    decide: os.enterprise.decide.handler(({ context, input }) => decide(signedIn(context), input)),
    contacts: os.enterprise.contacts.handler(({ context }) => contacts(signedIn(context))),
    inviteContact: os.enterprise.inviteContact.handler(({ context, input }) =>
      inviteContact(signedIn(context), input),
    ),
  },
  identity: {
    mine: os.identity.mine.handler(({ context }) => identity.mine(context)),
    invite: os.identity.invite.handler(({ context, input }) => invite(signedIn(context), input)),
    accept: os.identity.accept.handler(({ context, input }) => accept(context, input)),
    register: os.identity.register.handler(({ context, input }) => registerEnterprise(context, input)),
    phone: os.identity.phone.handler(({ context, input }) => phone(context, input)),
    leave: os.identity.leave.handler(({ context, input }) => leave(context, input)),
    close: os.identity.close.handler(({ context }) => close(context)),
  },
  lessons: {
    rules: os.lessons.rules.handler(({ context }) => wrongRules(signedIn(context))),
    list: os.lessons.list.handler(({ context, input }) => listLessons(signedIn(context), input)),
    keep: os.lessons.keep.handler(({ context, input }) => keep(signedIn(context), input)),
    cases: os.lessons.cases.handler(({ input }) => cases(input)),
    drop: os.lessons.drop.handler(({ input }) => drop(input)),
  },
  matter: {
    submit: os.matter.submit.handler(({ context, input }) => submit(signedIn(context), input)),
    mine: os.matter.mine.handler(({ context, input }) => mine(signedIn(context), input)),
    read: os.matter.read.handler(({ context, input }) => read(signedIn(context), input)),
    sign: os.matter.sign.handler(({ context, input }) => sign(signedIn(context), input)),
    reply: os.matter.reply.handler(({ context, input }) => reply(signedIn(context), input)),
    assign: os.matter.assign.handler(({ context, input }) => assign(signedIn(context), input)),
    take: os.matter.take.handler(({ context, input }) => take(signedIn(context), input)),
    pause: os.matter.pause.handler(({ context, input }) => clock.pause(signedIn(context), input)),
    resume: os.matter.resume.handler(({ context, input }) => clock.resume(signedIn(context), input)),
    extend: os.matter.extend.handler(({ context, input }) => clock.extend(signedIn(context), input)),
    object: os.matter.object.handler(({ context, input }) => object(signedIn(context), input)),
    register: os.matter.register.handler(({ context, input }) => register(signedIn(context), input)),
    add: os.matter.add.handler(({ context, input }) => add(signedIn(context), input)),
    rate: os.matter.rate.handler(({ context, input }) => rate(signedIn(context), input)),
    sheet: os.matter.sheet.handler(({ context, input }) => sheet(signedIn(context), input)),
  },
  message: {
    list: os.message.list.handler(({ context, input }) => message.list(signedIn(context), input)),
    seen: os.message.seen.handler(({ context, input }) => message.seen(signedIn(context), input)),
  },
  reporter: {
    open: os.reporter.open.handler(({ context, input }) => openReporter(signedIn(context), input)),
  },
  rightCard: {
    list: os.rightCard.list.handler(({ context }) => rightCard.list(signedIn(context))),
    save: os.rightCard.save.handler(({ context, input }) => rightCard.save(signedIn(context), input)),
    remove: os.rightCard.remove.handler(({ context, input }) => rightCard.remove(signedIn(context), input)),
  },
  rules: {
    tables: os.rules.tables.handler(() => tables()),
    rows: os.rules.rows.handler(({ input }) => rows(input)),
    dryRun: os.rules.dryRun.handler(({ context, input }) => dryRun(signedIn(context), input)),
    activate: os.rules.activate.handler(({ context, input }) => activate(signedIn(context), input)),
    restore: os.rules.restore.handler(({ context, input }) => restore(signedIn(context), input)),
    versions: os.rules.versions.handler(() => versions()),
    replay: os.rules.replay.handler(({ context, input }) => replay(signedIn(context), input)),
    table: os.rules.table.handler(({ input }) => table(input)),
    readTable: os.rules.readTable.handler(({ input }) => readTable(input)),
  },
  staff: {
    list: os.staff.list.handler(({ context, input }) => staff.list(signedIn(context), input)),
    colleagues: os.staff.colleagues.handler(({ context }) => staff.colleagues(signedIn(context))),
    dismiss: os.staff.dismiss.handler(({ context, input }) => dismiss(signedIn(context), input)),
    revoke: os.staff.revoke.handler(({ input }) => revoke(input)),
    away: os.staff.away.handler(({ context, input }) => away(signedIn(context), input)),
  },
  routing: {
    preview: os.routing.preview.handler(({ context, input }) => preview(context, input)),
  },
})

/** Follows own keys only, so that `__proto__` and the like are no endpoints. */
function find(name: string) {
  let node: unknown = router
  for (const key of name.split('.')) {
    if (typeof node !== 'object' || node === null || isProcedure(node) || !Object.hasOwn(node, key))
      return null
    node = (node as Record<string, unknown>)[key]
  }
  return isProcedure(node) ? node : null
}

/** A sentence for each wrong field; the first where a field breaks several rules. */
function fieldErrors(error: ValidationError): FieldError[] {
  const fields = new Map<string, string>()
  for (const issue of error.issues) {
    const field = (issue.path ?? []).map(key => String(typeof key === 'object' ? key.key : key)).join('.')
    // The library's own sentences are not for people.
    const sentence = /[\u4e00-\u9fff]/.test(issue.message) ? issue.message : '这一项填写得不对'
    if (!fields.has(field)) fields.set(field, sentence)
  }
  return [...fields].map(([field, message]) => ({ field, message }))
}

/** oRPC reports wrong input as BAD_REQUEST with the schema's issues as the cause. */
function translated(error: unknown): unknown {
  const wrongInput =
    error instanceof ORPCError && error.code === 'BAD_REQUEST' && error.cause instanceof ValidationError
  if (!wrongInput) return error
  return new Refusal('INVALID_INPUT', '请检查填写的内容', fieldErrors(error.cause as ValidationError))
}

/** Runs an endpoint for a caller; `null` for a name that is none. Throws Refusal, or what broke. */
export async function run(name: string, input: unknown, context: Context): Promise<{ data: unknown } | null> {
  const procedure = find(name)
  if (!procedure) return null
  admit(context, procedure['~orpc'].meta as EndpointMeta)
  try {
    return { data: await call(procedure, input, { context }) }
  } catch (error) {
    throw translated(error)
  }
}
