/** Bundles the cloud functions: for this machine with the demonstration city, for a real environment without. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import ts from 'typescript'
import { CITY } from '../city/current'
import { manifest } from '../cloudfunctions/manifest'

const ROOT = join(__dirname, '..')

/** Removes `example` from what `endpoint({ … })` is given. */
const withoutExample: ts.TransformerFactory<ts.SourceFile> = context => source => {
  const visit = (node: ts.Node): ts.Node => {
    if (
      !ts.isCallExpression(node) ||
      !ts.isIdentifier(node.expression) ||
      node.expression.text !== 'endpoint'
    )
      return ts.visitEachChild(node, visit, context)
    const [meta] = node.arguments
    if (!meta || !ts.isObjectLiteralExpression(meta)) return node
    const kept = meta.properties.filter(property => property.name?.getText(source) !== 'example')
    const { factory } = context
    return factory.updateCallExpression(node, node.expression, node.typeArguments, [
      factory.createObjectLiteralExpression(kept),
    ])
  }
  return ts.visitEachChild(source, visit, context)
}

/** Examples call as demonstration people: they are for scripts on this machine, a real environment has neither. */
const noExamples: Plugin = {
  name: 'no-examples',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]contract[\\/][\w-]+\.ts$/ }, ({ path }) => ({
      loader: 'js',
      contents: ts.transpileModule(readFileSync(path, 'utf8'), {
        fileName: path,
        compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
        transformers: { before: [withoutExample] },
      }).outputText,
    }))
  },
}

/** The seam `city/current` becomes the pack of one city. */
const onlyCity = (folder: string): Plugin => ({
  name: 'only-city',
  setup({ onResolve }) {
    onResolve({ filter: /\/city\/current$/ }, () => ({ path: join(folder, 'index.ts') }))
  },
})

type Declared = (typeof manifest.functions)[number]

/** What WeChat's upload reads beside the code: the timers, and the interfaces that the function may call. */
const configOf = ({ timers = [], openapi = [] }: Declared) => ({
  permissions: { openapi },
  triggers: timers.map(({ name, cron }) => ({ name, type: 'timer', config: cron })),
})

/** Writes every function of the manifest into a folder of its own, ready to be uploaded; `city` is the folder of its pack. */
export async function buildFunctions(
  into: string,
  { demonstration, city = join(ROOT, 'city', CITY) }: { demonstration: boolean; city?: string },
): Promise<void> {
  for (const declared of manifest.functions) {
    const { name } = declared
    const folder = join(into, name)
    mkdirSync(folder, { recursive: true })
    await build({
      entryPoints: [join(ROOT, 'cloudfunctions', name, 'index.ts')],
      outfile: join(folder, 'index.js'),
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      minify: true,
      keepNames: true,
      legalComments: 'external',
      logLevel: 'error',
      define: { 'process.env.DEMONSTRATION': JSON.stringify(demonstration ? 'on' : 'off') },
      plugins: [onlyCity(city), ...(demonstration ? [] : [noExamples])],
    })
    writeFileSync(
      join(folder, 'package.json'),
      `${JSON.stringify({ name, main: 'index.js', private: true })}\n`,
    )
    writeFileSync(join(folder, 'config.json'), `${JSON.stringify(configOf(declared))}\n`)
  }
}
