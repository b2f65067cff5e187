/** What a function needs of its environment, checked once at start. */
import * as z from 'zod/mini'

const schema = z.object({
  /** Keys of the seal, `keyId:base64` of 32 bytes each, comma separated; the first one seals, all open. */
  SEAL_KEYS: z.string().check(z.regex(/^[\w-]+:[A-Za-z0-9+/=]{44}(,[\w-]+:[A-Za-z0-9+/=]{44})*$/)),
  /** Secret of the keyed hash that finds one's own matters; never changes. */
  OWNER_SECRET: z.string().check(z.minLength(32)),
  /** openid of whoever may invite the first staff; empty once others are administrators. */
  FIRST_ADMIN: z.optional(z.string()),
  /** Template of the progress message in WeChat's console; without it nothing is sent. */
  PROGRESS_TEMPLATE: z.optional(z.string()),
  /** Code that makes its taker a reviewer on trial desks; without it trial identities are nobody. */
  TRIAL_CODE: z.optional(z.string().check(z.minLength(8), z.maxLength(20))),
})

export type Environment = z.infer<typeof schema>

/** Reads the environment; throws at start where something is missing, naming it. */
export function readEnvironment(source: NodeJS.ProcessEnv): Environment {
  const parsed = schema.safeParse(source)
  if (parsed.success) return parsed.data
  const names = parsed.error.issues.map(issue => issue.path.join('.')).join(', ')
  throw new Error(`环境变量缺失或不合规：${names}（见 docs/architecture.md）`)
}
