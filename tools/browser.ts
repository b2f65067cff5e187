/** Finds a Chromium for the journeys: the machine's own, or the one that `npm ci` brought. */
import { existsSync } from 'node:fs'
import { arch, platform } from 'node:os'
import { chromium } from 'playwright-core'

export type Browser = {
  /** What it is, for the log. */
  name: string
  executablePath: string
  args: string[]
}

/** Without these Chromium tries the network at every start. */
const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  '--lang=zh-CN',
]

const INSTALLED = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** As root, and in many containers, Chromium has no sandbox of its own. */
const sandboxless = platform() === 'linux' ? ['--no-sandbox'] : []

/** Chromium from the npm package, with the libraries that it brings along for machines that have none. */
async function bundled(): Promise<Browser> {
  // The package unpacks its own NSS and fonts libraries only where it believes to be in this environment.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x'
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x'
  const { default: sparticuz } = await import('@sparticuz/chromium')
  sparticuz.setGraphicsMode = false
  return {
    name: 'Chromium from @sparticuz/chromium',
    executablePath: await sparticuz.executablePath(),
    args: [...sandboxless, '--no-zygote', '--disable-webgl', ...QUIET],
  }
}

/** `BROWSER=bundled` passes over what is installed, to try the way of a bare machine. */
const installedWanted = process.env.BROWSER !== 'bundled'

async function starts({ executablePath, args }: Browser): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath, args, timeout: 30_000 })
    await browser.close()
    return true
  } catch {
    return false
  }
}

/** A browser that starts. Throws one sentence that says what to do where there is none. */
export async function findBrowser(): Promise<Browser> {
  for (const path of installedWanted ? INSTALLED : []) {
    if (!path || !existsSync(path)) continue
    const browser = { name: path, executablePath: path, args: [...sandboxless, ...QUIET] }
    if (await starts(browser)) return browser
  }
  if (platform() === 'linux' && arch() === 'x64') {
    const browser = await bundled()
    if (await starts(browser)) return browser
  }
  throw new Error(
    '找不到能启动的浏览器：请安装 Chrome 或 Chromium，或把它的路径写进环境变量 CHROME_PATH，再运行一次 npm test',
  )
}
