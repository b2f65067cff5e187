/** `npm run docs:routing`: writes docs/routing.md from the tables of the pack. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { routingDocument } from './routing-doc/document'

writeFileSync(join(__dirname, '..', 'docs', 'routing.md'), routingDocument())
console.log('docs/routing.md')
