/** The timer that asks WeChat to look at photos. */
import { askAllChecks } from '../../server/content/ask-checks'
import { readEnvironment } from '../../server/environment'

const environment = readEnvironment(process.env)

export const main = () => askAllChecks(environment)
